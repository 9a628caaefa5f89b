package dev.makegood.server.identity.stafflist;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.person.PersonMade;
import dev.makegood.server.identity.person.Profile;
import dev.makegood.server.identity.person.Register;
import dev.makegood.server.identity.request.Change;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/** Brings all people into a file, and what a file says of people onto the record: all of it or nothing. */
@Service
@PreAuthorize("hasAuthority('people')")
public class StaffLists {
    /** Lines of a file below its headings. */
    static final int MOST_PEOPLE = 1_000;

    private final People people;
    private final Register register;
    private final Hiring hiring;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    StaffLists(People people, Register register, Hiring hiring, AuditTrail audit, TransactionOperations transactions) {
        this.people = people;
        this.register = register;
        this.hiring = hiring;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** All people as comma-separated text in UTF-8, with the mark by which spreadsheets know it. */
    public byte[] export(Caller by) {
        return transactions.execute(_ -> {
            var file = SheetWriter.write(register.all().stream()
                    .map(entry -> Cells.of(entry.person().user(), Profile.of(entry.person()), entry.record()))
                    .toList());
            audit.record(Act.of(by.id(), "people.exported", null));
            return file;
        });
    }

    /** What would become of each line. Nothing is changed. */
    public Preview preview(byte[] file, Caller by) {
        return Preview.of(Plan.of(file, register, by));
    }

    /** Does what was previewed, unless somebody it names was changed since. */
    public Change<Imported> carryOut(byte[] file, String plan, Caller by) {
        return transactions.execute(transaction -> {
            people.lockAll();
            var found = Plan.of(file, register, by);
            if (!found.faults().isEmpty()) {
                return new Change.NotValid<>(found.faults());
            }
            return found.digest().equals(plan) ? carryOut(found, by, transaction) : new Change.ChangedMeanwhile<>();
        });
    }

    private Change<Imported> carryOut(Plan plan, Caller by, TransactionStatus transaction) {
        var done = hiring.carryOut(plan.wishes(), by);
        if (done.isEmpty()) {
            transaction.setRollbackOnly();
            return new Change.ChangedMeanwhile<>();
        }
        done.get().acts().forEach(audit::record);
        return new Change.Made<>(done.get().imported());
    }

    /** What became of a file. */
    public record Imported(List<PersonMade> made, int changed, int same) {}
}
