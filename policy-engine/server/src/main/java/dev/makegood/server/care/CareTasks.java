package dev.makegood.server.care;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.casefile.EntryKind;
import dev.makegood.server.casefile.NewEntry;
import dev.makegood.server.casefile.Timeline;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.organisation.Settling;
import dev.makegood.server.request.Members;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Shows what is to be done for customers, and puts down what was. */
@Service
@PreAuthorize("hasAuthority('care')")
public class CareTasks {
    private static final String NOTE = "note";
    private static final String REASON = "reason";
    private static final String TYPE = "type";
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_REASON = 500;

    private final CareTaskRecords tasks;
    private final CareCustomerRecords customers;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final CareDays days;
    private final TransactionOperations transactions;

    CareTasks(
            CareTaskRecords tasks,
            CareCustomerRecords customers,
            Timeline timeline,
            AuditTrail audit,
            CareDays days,
            TransactionOperations transactions) {
        this.tasks = tasks;
        this.customers = customers;
        this.timeline = timeline;
        this.audit = audit;
        this.days = days;
        this.transactions = transactions;
    }

    /** What is due first before the others; at most so many behind that place. */
    public List<CareTask> list(TaskState state, Optional<TaskPlace> after, int most, Caller caller) {
        return tasks.list(query(state, after, caller), most);
    }

    private static TaskQuery query(TaskState state, Optional<TaskPlace> after, Caller caller) {
        var all = caller.kind() == Caller.Kind.API_KEY || caller.grade() == Grade.MANAGER;
        return new TaskQuery(state, all, Optional.ofNullable(caller.branch()), after);
    }

    /** It was done. */
    public Settling<CareTask> done(String id, JsonNode body, Caller by) {
        var members = Members.of(body, NOTE);
        var note = members.textIfGiven(NOTE, LONGEST_NOTE);
        return members.faults().isEmpty()
                ? end(id, new End(TaskState.DONE, Optional.empty(), note), by)
                : new Settling.NotValid<>(members.faults());
    }

    /** It is not done, for a reason; nor is it said again for the same occasion. */
    public Settling<CareTask> skip(String id, JsonNode body, Caller by) {
        var members = Members.of(body, REASON);
        var reason = members.text(REASON, LONGEST_REASON);
        return members.faults().isEmpty()
                ? end(id, new End(TaskState.SKIPPED, reason, Optional.empty()), by)
                : new Settling.NotValid<>(members.faults());
    }

    private record End(TaskState state, Optional<String> reason, Optional<String> note) {}

    private Settling<CareTask> end(String id, End end, Caller by) {
        return transactions.execute(_ -> uuid(id).flatMap(tasks::take)
                .filter(query(TaskState.OPEN, Optional.empty(), by)::covers)
                .map(task -> end(task, end, by))
                .orElseGet(Settling.NotThere::new));
    }

    private Settling<CareTask> end(CareTask task, End end, Caller by) {
        if (task.state() != TaskState.OPEN) {
            return new Settling.ChangedMeanwhile<>();
        }
        tasks.end(task.id(), end.state(), days.today(), by.id(), end.reason());
        end.note()
                .ifPresent(note ->
                        customers.find(task.customer()).ifPresent(customer -> tasks.note(task.id(), customer, note)));
        var ended = tasks.take(task.id()).orElseThrow();
        tell(ended, by);
        return new Settling.Done<>(ended);
    }

    private void tell(CareTask task, Caller by) {
        var details = JsonNodeFactory.instance
                .objectNode()
                .put("task", task.id().toString())
                .put(TYPE, task.type())
                .put("state", task.state().name());
        var text = task.ended().flatMap(CareTask.Ended::note);
        timeline.appendToNewestOf(task.customer(), new NewEntry(EntryKind.CARE, days.now(), by.id(), details, text));
        var done = task.state() == TaskState.DONE ? "care.task-done" : "care.task-skipped";
        audit.record(Act.of(by.id(), done, "care-task:" + task.id()).with(TYPE, task.type()));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
