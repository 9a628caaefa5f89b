package dev.makegood.server.identity.session;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.password.Password;
import dev.makegood.server.identity.password.PasswordHashes;
import dev.makegood.server.identity.password.PasswordRules;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.request.Change;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.Text;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Lets people choose another password. All their sessions end but the one they do it in. */
@Service
@PreAuthorize("isAuthenticated()")
public class PasswordChange {
    private static final String CURRENT = "current";
    private static final String NEW = "new";

    private static final Text GIVE_CURRENT =
            new Text("Give the password you signed in with", "Hãy gửi mật khẩu bạn đã dùng để đăng nhập");
    private static final Text WRONG =
            new Text("This is not the current password", "Đây không phải là mật khẩu hiện tại");
    private static final Text WAIT = new Text(
            "Give the password you signed in with; after several wrong ones wait a while",
            "Hãy gửi mật khẩu bạn đã dùng để đăng nhập; nếu đã sai nhiều lần, hãy đợi một lúc");
    private static final Text SAME = new Text("This is the password you have", "Đây là mật khẩu bạn đang dùng");
    private static final Text CHOOSE_ANOTHER = new Text("Choose another one", "Hãy chọn mật khẩu khác");

    private final People people;
    private final PasswordHashes hashes;
    private final FailedAttempts attempts;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    PasswordChange(
            People people,
            PasswordHashes hashes,
            FailedAttempts attempts,
            Sessions sessions,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.people = people;
        this.hashes = hashes;
        this.attempts = attempts;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** A new session under the new password, or everything that is wrong with the body. */
    public Change<SignedIn> change(JsonNode body, SignedIn signedIn) {
        var user = signedIn.person().user();
        var members = Members.of(body, CURRENT, NEW);
        var current = members.secret(CURRENT, GIVE_CURRENT).map(Password::new);
        var chosen = PasswordRules.chosen(members, NEW, user);
        if (chosen.isPresent() && chosen.equals(current)) {
            members.note(NEW, "SAME_AS_BEFORE", SAME, CHOOSE_ANOTHER);
        }
        if (current.isPresent() && !isCurrent(current.get(), user)) {
            members.note(CURRENT, "WRONG", WRONG, WAIT);
        }
        return members.faults().isEmpty()
                ? change(chosen.orElseThrow(), signedIn)
                : new Change.NotValid<>(members.faults());
    }

    /** Whoever found a browser open must not guess here either. */
    private boolean isCurrent(Password password, String user) {
        var admitted = attempts.admit(user);
        var matches = hashes.match(password, people.passwordHash(user).orElseThrow());
        if (!admitted || !matches) {
            var person = Caller.personId(user);
            transactions.executeWithoutResult(_ -> audit.record(Act.of(person, "password.refused", person)));
            return false;
        }
        attempts.forget(user);
        return true;
    }

    private Change<SignedIn> change(Password password, SignedIn signedIn) {
        var user = signedIn.person().user();
        var hash = hashes.of(password);
        return transactions.execute(_ -> {
            people.lock(user);
            if (sessions.find(signedIn.token()).isEmpty()) {
                return new Change.ChangedMeanwhile<>();
            }
            people.changePassword(user, hash, false);
            var renewed = sessions.renew(people.find(user).orElseThrow(), signedIn.since());
            audit.record(Act.of(
                    signedIn.person().id(),
                    "password.changed",
                    signedIn.person().id()));
            return new Change.Made<>(renewed);
        });
    }
}
