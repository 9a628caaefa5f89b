package dev.makegood.server.identity.session;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Ends the session of a person who wishes so. */
@Service
@PreAuthorize("isAuthenticated()")
public class SignOut {
    private final Sessions sessions;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    SignOut(Sessions sessions, AuditTrail audit, TransactionOperations transactions) {
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
    }

    public void end(SignedIn signedIn) {
        var person = signedIn.person().id();
        transactions.executeWithoutResult(_ -> {
            sessions.end(signedIn.token());
            audit.record(Act.of(person, "session.signed-out", person));
        });
    }
}
