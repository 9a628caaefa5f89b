package dev.makegood.server.identity.session;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.password.Password;
import dev.makegood.server.identity.password.PasswordHashes;
import dev.makegood.server.identity.person.People;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs people in by user name and password. Whoever is refused learns neither why nor, by the time it takes, whether the
 * user name is known.
 */
@Service
@PreAuthorize("permitAll()")
public class SignIn {
    private static final String REFUSED = "session.refused";
    private static final String SIGNED_IN = "session.signed-in";
    private static final String REASON = "reason";

    private final People people;
    private final PasswordHashes hashes;
    private final FailedAttempts attempts;
    private final AddressBrake brake;
    private final PasswordSignIns passwords;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    SignIn(
            People people,
            PasswordHashes hashes,
            FailedAttempts attempts,
            AddressBrake brake,
            PasswordSignIns passwords,
            Sessions sessions,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.people = people;
        this.hashes = hashes;
        this.attempts = attempts;
        this.brake = brake;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Signs a person in, unless something speaks against it.
     *
     * @param address from where the attempt is made
     * @param before the session the browser was in, which ends
     */
    public Attempt attempt(String typedUser, Password password, String address, Optional<SecretToken> before) {
        var braked = brake.take(address);
        if (braked.isPresent()) {
            return new Attempt.Braked(braked.get());
        }
        var leastTime = LeastTime.begin();
        var signedIn = attemptOrGiveBack(typedUser.strip().toLowerCase(Locale.ROOT), password, address, before);
        if (signedIn.isEmpty()) {
            leastTime.await();
            return new Attempt.Refused();
        }
        brake.giveBack(address);
        return new Attempt.Succeeded(signedIn.get());
    }

    /** An attempt that failed because the server did is not held against anybody. */
    private Optional<SignedIn> attemptOrGiveBack(
            String user, Password password, String address, Optional<SecretToken> before) {
        try {
            return attempt(user, password, before);
        } catch (RuntimeException e) {
            brake.giveBack(address);
            throw e;
        }
    }

    private Optional<SignedIn> attempt(String user, Password password, Optional<SecretToken> before) {
        var hash = people.passwordHash(user);
        if (hash.isEmpty()) {
            hashes.matchNobody(password);
            refuse(Act.of(Act.UNKNOWN, REFUSED, null).with(REASON, "unknown user"));
            return Optional.empty();
        }
        var admitted = attempts.admit(user);
        var matches = hashes.match(password, hash.get());
        if (!admitted) {
            refuse(refusal(user, "waiting"));
            return Optional.empty();
        }
        if (!matches) {
            refuse(failure(user));
            return Optional.empty();
        }
        return begin(user, hash.get(), before);
    }

    private Optional<SignedIn> begin(String user, String hash, Optional<SecretToken> before) {
        return transactions.execute(_ -> {
            people.lock(user);
            var person = people.find(user).orElseThrow();
            if (!person.active() || !people.passwordHash(user).equals(Optional.of(hash))) {
                audit.record(refusal(user, "inactive"));
                return Optional.empty();
            }
            if (!passwords.areFor(person)) {
                audit.record(refusal(user, "passwords are off"));
                return Optional.empty();
            }
            attempts.forget(user);
            before.ifPresent(sessions::end);
            var signedIn = sessions.begin(person);
            audit.record(Act.of(person.id(), SIGNED_IN, person.id()));
            return Optional.of(signedIn);
        });
    }

    /** Signs in a person whom somebody trusted vouches for; nothing where the person may not any more. */
    public Optional<SignedIn> vouchedFor(String user, Optional<SecretToken> before) {
        return transactions.execute(_ -> {
            people.lock(user);
            var person = people.find(user).orElseThrow();
            if (!person.active()) {
                audit.record(refusal(user, "inactive"));
                return Optional.empty();
            }
            before.ifPresent(sessions::end);
            var signedIn = sessions.beginVouchedFor(person);
            audit.record(Act.of(person.id(), SIGNED_IN, person.id()).with("by", "provider"));
            return Optional.of(signedIn);
        });
    }

    private Act failure(String user) {
        var act = refusal(user, "wrong password");
        return attempts.waitsUntil(user)
                .map(until -> act.with(
                        "waitsUntil", until.truncatedTo(ChronoUnit.SECONDS).toString()))
                .orElse(act);
    }

    private void refuse(Act act) {
        transactions.executeWithoutResult(_ -> audit.record(act));
    }

    /** By nobody known: whoever it was did not prove to be that person. */
    private static Act refusal(String user, String reason) {
        return Act.of(Act.UNKNOWN, REFUSED, Caller.personId(user)).with(REASON, reason);
    }

    /** What comes of an attempt to sign in. */
    public sealed interface Attempt {
        record Succeeded(SignedIn signedIn) implements Attempt {}

        record Refused() implements Attempt {}

        /** Too many were refused at that address. */
        record Braked(Duration pause) implements Attempt {}
    }
}
