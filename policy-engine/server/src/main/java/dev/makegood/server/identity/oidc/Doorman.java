package dev.makegood.server.identity.oidc;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.password.Password;
import dev.makegood.server.identity.password.PasswordHashes;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Profile;
import dev.makegood.server.identity.person.Register;
import dev.makegood.server.identity.session.SecretToken;
import dev.makegood.server.identity.session.SignIn;
import dev.makegood.server.identity.session.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Finds out which person an account at the provider is, and lets that person in. */
@Component
class Doorman {
    private final OidcSettings settings;
    private final Links links;
    private final People people;
    private final Register register;
    private final PasswordHashes hashes;
    private final SignIn signIn;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    Doorman(
            OidcSettings settings,
            Links links,
            People people,
            Register register,
            PasswordHashes hashes,
            SignIn signIn,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.settings = settings;
        this.links = links;
        this.people = people;
        this.register = register;
        this.hashes = hashes;
        this.signIn = signIn;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Nothing where the account is nobody here, or nobody any more. */
    Optional<SignedIn> letIn(Claims claims, Optional<SecretToken> before) {
        return transactions.execute(_ -> {
            var user = links.user(settings.issuer(), claims.subject()).or(() -> link(claims));
            if (user.isEmpty()) {
                audit.record(Act.of(Act.UNKNOWN, "session.refused", null).with("reason", "unknown account"));
            }
            return user.flatMap(known -> signIn.vouchedFor(known, before));
        });
    }

    private Optional<String> link(Claims claims) {
        people.lockAll();
        return links.user(settings.issuer(), claims.subject())
                .or(() -> claims.user().filter(user -> isThere(user) || isMade(user, claims)))
                .filter(user -> links.add(settings.issuer(), claims.subject(), user))
                .map(this::recorded);
    }

    private boolean isThere(String user) {
        return people.find(user).filter(Person::active).isPresent();
    }

    /** Never in the place of somebody who left. */
    private boolean isMade(String user, Claims claims) {
        return settings.creates()
                && people.find(user).isEmpty()
                && claims.profile().filter(profile -> make(user, profile)).isPresent();
    }

    private boolean make(String user, Profile profile) {
        var hash = hashes.ofRandom(Password.random());
        var added = register.add(user, profile, hash, Act.SYSTEM);
        added.ifPresent(act -> {
            people.changePassword(user, hash, false);
            audit.record(act);
        });
        return added.isPresent();
    }

    private String recorded(String user) {
        var person = Caller.personId(user);
        audit.record(Act.of(person, "person.linked", person).with("issuer", settings.issuer()));
        return user;
    }
}
