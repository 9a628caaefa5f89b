package dev.makegood.server.identity.session;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.request.Change;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Shows where people are signed in, and signs them out. */
@Service
@PreAuthorize("hasAuthority('people')")
public class SessionAdministration {
    private final People people;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    SessionAdministration(People people, Sessions sessions, AuditTrail audit, TransactionOperations transactions) {
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Of that person, the one seen last first; nothing where there is no such person. */
    public Optional<List<OngoingSession>> of(String user) {
        return people.find(user).map(person -> sessions.all(person.user()));
    }

    /** That person is signed in nowhere any more. */
    public Change<String> endAll(String user, Caller by) {
        var person = people.find(user);
        if (person.isEmpty()) {
            return new Change.NotThere<>();
        }
        transactions.executeWithoutResult(_ -> {
            sessions.endAll(user);
            audit.record(Act.of(by.id(), "person.sessions-ended", person.get().id()));
        });
        return new Change.Made<>(user);
    }
}
