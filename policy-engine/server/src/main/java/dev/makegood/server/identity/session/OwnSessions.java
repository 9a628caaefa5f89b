package dev.makegood.server.identity.session;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Shows people where they are signed in, and signs them out elsewhere. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnSessions {
    private final Sessions sessions;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    OwnSessions(Sessions sessions, AuditTrail audit, TransactionOperations transactions) {
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** The one seen last first. */
    public List<OngoingSession> all(SignedIn signedIn) {
        return sessions.all(signedIn.person().user(), signedIn.token());
    }

    /** Ends all but the one in which it is asked. */
    public void endOthers(SignedIn signedIn) {
        var person = signedIn.person();
        transactions.executeWithoutResult(_ -> {
            sessions.endOthers(person.user(), signedIn.token());
            audit.record(Act.of(person.id(), "session.others-ended", person.id()));
        });
    }
}
