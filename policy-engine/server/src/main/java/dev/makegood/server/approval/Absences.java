package dev.makegood.server.approval;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Ids;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Lists, makes and ends absences: one's own, and for an administrator those of everybody. */
@Service
@PreAuthorize("hasAnyAuthority('replies', 'people')")
public class Absences {
    private final AbsenceRecords records;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    Absences(AbsenceRecords records, AuditTrail audit, TransactionOperations transactions) {
        this.records = records;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** What comes of the wish to make one. */
    public sealed interface Making {
        record Done(Absence absence) implements Making {}

        record NotValid(List<Fault> faults) implements Making {
            public NotValid {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Earliest first; those that are over are left out. */
    public List<Absence> list(Caller caller) {
        return records.list().stream()
                .filter(absence -> isSeen(absence, caller))
                .toList();
    }

    /** One as the body says. */
    public Making make(JsonNode body, Caller by) {
        var request = new AbsenceRequest(body, by, records);
        if (!request.faults().isEmpty()) {
            return new Making.NotValid(request.faults());
        }
        var absence = request.absence();
        return transactions.execute(_ -> {
            records.add(absence);
            audit.record(act("absence.made", absence, by));
            return new Making.Done(absence);
        });
    }

    /** False where there is none that the caller may end. */
    public boolean end(String id, Caller by) {
        return transactions.execute(_ -> {
            var absence = Ids.read(id).flatMap(records::find).filter(found -> isOf(found, by) || by.may(Scope.PEOPLE));
            var isEnded = absence.isPresent() && records.remove(absence.get().id());
            if (isEnded) {
                audit.record(act("absence.ended", absence.get(), by));
            }
            return isEnded;
        });
    }

    private static boolean isSeen(Absence absence, Caller caller) {
        return caller.may(Scope.PEOPLE)
                || isOf(absence, caller)
                || absence.standIn()
                        .filter(user -> Caller.personId(user).equals(caller.id()))
                        .isPresent();
    }

    private static boolean isOf(Absence absence, Caller caller) {
        return Caller.personId(absence.user()).equals(caller.id());
    }

    private static Act act(String action, Absence absence, Caller by) {
        var act = Act.of(by.id(), action, Caller.personId(absence.user()))
                .with("from", absence.from().toString())
                .with("to", absence.to().toString());
        return absence.standIn().map(user -> act.with("standIn", user)).orElse(act);
    }
}
