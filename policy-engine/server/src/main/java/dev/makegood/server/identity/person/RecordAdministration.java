package dev.makegood.server.identity.person;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.StaffRecord;
import dev.makegood.server.identity.request.Change;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Puts on record since when people work here and what they were trained in. */
@Service
@PreAuthorize("hasAuthority('people')")
public class RecordAdministration {
    private final People people;
    private final KeptRecords records;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    RecordAdministration(People people, KeptRecords records, AuditTrail audit, TransactionOperations transactions) {
        this.people = people;
        this.records = records;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Nothing where there is no such person. */
    public Optional<StaffRecord> find(String user) {
        return people.find(user).map(person -> records.find(person.user()));
    }

    /** The record as the body says, if nobody else changed it since. */
    public Change<StaffRecord> change(String user, JsonNode body, Caller by) {
        var request = new RecordRequest(body);
        var person = people.find(user);
        if (person.isEmpty()) {
            return new Change.NotThere<>();
        }
        if (!request.faults().isEmpty()) {
            return new Change.NotValid<>(request.faults());
        }
        return transactions.execute(_ -> {
            var before = records.find(user);
            var after = request.record();
            if (before.version() != request.version() || !records.keep(user, after)) {
                return new Change.ChangedMeanwhile<>();
            }
            audit.record(changed(by, person.get().id(), before, after));
            return new Change.Made<>(after);
        });
    }

    /** Without the day of hiring, which is personal. */
    static Act changed(Caller by, String person, StaffRecord before, StaffRecord after) {
        var changed = new ArrayList<String>();
        if (!before.hiredOn().equals(after.hiredOn())) {
            changed.add(RecordRequest.HIRED_ON);
        }
        if (!before.trainings().equals(after.trainings())) {
            changed.add(RecordRequest.TRAININGS);
        }
        return Act.of(by.id(), "person.record-changed", person).with("changed", changed);
    }
}
