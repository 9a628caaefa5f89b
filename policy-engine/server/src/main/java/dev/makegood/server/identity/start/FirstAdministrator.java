package dev.makegood.server.identity.start;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.password.Password;
import dev.makegood.server.identity.password.PasswordHashes;
import dev.makegood.server.identity.password.PasswordRules;
import dev.makegood.server.identity.person.Language;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.person.Profile;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the administrator that the environment names, where the database has nobody yet. */
@Component
class FirstAdministrator {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final PasswordHashes hashes;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    FirstAdministrator(People people, PasswordHashes hashes, AuditTrail audit, TransactionOperations transactions) {
        this.people = people;
        this.hashes = hashes;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Once for a database. What is named is held against the rules even where there is somebody already. */
    void begin(String user, String password) {
        if (user.isEmpty() && password.isEmpty()) {
            sayWhetherNobodyIsThere();
            return;
        }
        var chosen = new Password(password);
        check(user, chosen);
        transactions.executeWithoutResult(_ -> {
            people.lockAll();
            if (people.isEmpty()) {
                make(user, chosen);
            }
        });
    }

    private void make(String user, Password password) {
        var profile = new Profile(user, Set.of(Role.ADMINISTRATOR), Grade.SPECIALIST, null, Language.EN, null, true);
        people.add(user, profile, hashes.of(password), Act.SYSTEM);
        audit.record(Act.of(Act.SYSTEM, "installation.first-start", Caller.personId(user)));
        LOG.info("The administrator {} was made; the password has to be changed at the first sign-in", user);
    }

    private void sayWhetherNobodyIsThere() {
        if (people.isEmpty()) {
            LOG.info("Nobody can sign in yet: set MAKEGOOD_ADMIN_USER and MAKEGOOD_ADMIN_PASSWORD and start again");
        }
    }

    private static void check(String user, Password password) {
        if (user.isEmpty()) {
            throw new AdministratorNotValid("MAKEGOOD_ADMIN_PASSWORD is set, but MAKEGOOD_ADMIN_USER is not.");
        }
        if (password.reveal().isEmpty()) {
            throw new AdministratorNotValid("MAKEGOOD_ADMIN_USER is set, but MAKEGOOD_ADMIN_PASSWORD is not.");
        }
        if (!People.isUser(user)) {
            throw new AdministratorNotValid(
                    "MAKEGOOD_ADMIN_USER is no user name: 3 to 64 small letters a-z, digits, or . - _ @ are.");
        }
        var faults = PasswordRules.faults("MAKEGOOD_ADMIN_PASSWORD", password, user);
        if (!faults.isEmpty()) {
            throw new AdministratorNotValid(faults.stream()
                    .map(fault -> "%s: %s. %s."
                            .formatted(
                                    fault.path(),
                                    fault.reason().en(),
                                    fault.remedy().en()))
                    .collect(Collectors.joining(" ")));
        }
    }
}
