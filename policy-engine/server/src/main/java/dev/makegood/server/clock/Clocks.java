package dev.makegood.server.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Runs the clocks of cases. Whoever has taken a case calls within that transaction. */
@Component
public class Clocks {
    /** Whatever was waited for, it is our turn again. */
    private static final Set<ClockEvent> ENDS_PAUSES = EnumSet.of(ClockEvent.CUSTOMER_WROTE, ClockEvent.REOPENED);

    private final ClockRecords records;
    private final CaseMatters matters;
    private final Hours hours;
    private final List<ClockListener> listeners;
    private final TransactionOperations transactions;

    Clocks(
            ClockRecords records,
            CaseMatters matters,
            Hours hours,
            List<ClockListener> listeners,
            TransactionOperations transactions) {
        this.records = records;
        this.matters = matters;
        this.hours = hours;
        this.listeners = listeners.stream()
                .sorted(AnnotationAwareOrderComparator.INSTANCE)
                .toList();
        this.transactions = transactions;
    }

    /**
     * The rule set says that this is due on the case, and nothing else.
     *
     * @param calendar the id of that by which business time is counted; nothing where all time counts
     */
    public void follow(String caseRef, String ruleSet, List<Deadline> deadlines, Optional<String> calendar) {
        transactions.executeWithoutResult(_ -> {
            records.take(caseRef);
            var now = records.now();
            var before = matters.standing(caseRef).stream()
                    .filter(said -> said.ruleSet().equals(ruleSet))
                    .toList();
            var after = deadlines.stream()
                    .map(deadline -> new CaseMatters.Standing(
                            ruleSet, deadline, calendar, since(deadline, before).orElse(now)))
                    .toList();
            if (Set.copyOf(after).equals(Set.copyOf(before))) {
                return;
            }
            before.stream()
                    .filter(said -> deadlines.stream().noneMatch(deadline -> isSame(deadline, said.deadline())))
                    .forEach(said -> matters.remove(caseRef, said));
            after.forEach(said -> matters.put(caseRef, said));
            reconcile(caseRef, now, List.of());
        });
    }

    private static Optional<Instant> since(Deadline deadline, List<CaseMatters.Standing> before) {
        return before.stream()
                .filter(said -> isSame(deadline, said.deadline()))
                .filter(said -> deadline.due() != Due.FOLLOW_UP
                        || said.deadline().term().equals(deadline.term()))
                .map(CaseMatters.Standing::since)
                .findFirst();
    }

    private static boolean isSame(Deadline one, Deadline other) {
        return one.due() == other.due() && one.reason().equals(other.reason());
    }

    /** That happened to the case, then. */
    public void event(String caseRef, ClockEvent event, Instant at) {
        transactions.executeWithoutResult(_ -> {
            records.take(caseRef);
            matters.happen(caseRef, new CaseMatters.Happened(event, at));
            var now = records.now();
            var resumed = ENDS_PAUSES.contains(event) ? resumeAll(caseRef, now) : List.<ClockChange>of();
            reconcile(caseRef, now, resumed);
        });
    }

    private List<ClockChange> resumeAll(String caseRef, Instant now) {
        return records.of(caseRef).stream()
                .filter(clock -> clock.state() == CaseClock.State.PAUSED)
                .map(clock ->
                        save(ClockChange.bySystem(ClockChange.Kind.RESUMED, clock.resumed(now, hours.counted(clock)))))
                .toList();
    }

    /** Its time does not count from now on. Whether the cause is one that rules accept was asked before. */
    public Pausing pause(String caseRef, UUID id, String cause, String by) {
        return change(caseRef, id, clock -> {
            var now = records.now();
            if (clock.state() != CaseClock.State.RUNNING
                    || !hours.counting(clock).left(now, clock.pauses()).isPositive()) {
                return new Pausing.NotNow(clock);
            }
            var pause = Pause.begun(now, cause);
            records.addPause(id, pause, by);
            return done(ClockChange.Kind.PAUSED, clock.paused(pause, hours.counted(clock)), by);
        });
    }

    /** Its time counts again. */
    public Pausing resume(String caseRef, UUID id, String by) {
        return change(
                caseRef,
                id,
                clock -> clock.state() == CaseClock.State.PAUSED
                        ? done(ClockChange.Kind.RESUMED, clock.resumed(records.now(), hours.counted(clock)), by)
                        : new Pausing.NotNow(clock));
    }

    /** Earliest first. */
    public List<CaseClock> of(String caseRef) {
        return records.of(caseRef);
    }

    /** The clock of the database, by which they run. */
    public Instant now() {
        return records.now();
    }

    /**
     * How a clock stands at a moment, or stood when it was met.
     *
     * @param counted how much of its time counted
     * @param paused how much did not because of pauses
     * @param left what is left of it; negative by how much it is over
     */
    public record Reading(Duration counted, Duration paused, Duration left) {}

    /** How that clock stands then. */
    public Reading read(CaseClock clock, Instant now) {
        var counting = hours.counting(clock);
        var end = clock.metAt().orElse(now);
        return new Reading(
                counting.counted(end, clock.pauses()),
                counting.paused(end, clock.pauses()),
                counting.left(end, clock.pauses()));
    }

    private Pausing change(String caseRef, UUID id, Function<CaseClock, Pausing> step) {
        return transactions.execute(_ -> {
            records.take(caseRef);
            return records.of(caseRef).stream()
                    .filter(clock -> clock.id().equals(id))
                    .findFirst()
                    .map(step)
                    .orElseGet(Pausing.NotThere::new);
        });
    }

    private Pausing done(ClockChange.Kind kind, CaseClock clock, String by) {
        tell(clock.caseRef(), List.of(save(new ClockChange(kind, clock, by))));
        return new Pausing.Done(clock);
    }

    /** Warns, or says that the time is over, if that is so. Nothing happens twice, whoever else does this at the same time. */
    void lookAfter(ClockRecords.ToDo toDo) {
        transactions.executeWithoutResult(_ -> {
            listeners.forEach(listener -> listener.prepare(toDo.caseRef()));
            records.take(toDo.caseRef());
            records.toDo(toDo.clock()).ifPresent(clock -> tell(clock.caseRef(), List.of(save(next(clock)))));
        });
    }

    private ClockChange next(CaseClock clock) {
        var now = records.now();
        return clock.dueAt().filter(due -> !due.isAfter(now)).isPresent()
                ? ClockChange.bySystem(ClockChange.Kind.BREACHED, clock.breached())
                : ClockChange.bySystem(ClockChange.Kind.WARNED, clock.warned(now));
    }

    /** Counts those of a case anew, whose hours may be others now. */
    void recount(String caseRef) {
        transactions.executeWithoutResult(_ -> {
            listeners.forEach(listener -> listener.prepare(caseRef));
            records.take(caseRef);
            reconcile(caseRef, records.now(), List.of());
        });
    }

    private void reconcile(String caseRef, Instant now, List<ClockChange> before) {
        var reconciling =
                new Reconciling(caseRef, now, new Periods(matters.happened(caseRef)), matters.standing(caseRef), hours);
        var changes = new ArrayList<>(before);
        reconciling.changes(records.of(caseRef)).stream().map(this::save).forEach(changes::add);
        tell(caseRef, changes);
    }

    private ClockChange save(ClockChange change) {
        if (change.kind() == ClockChange.Kind.STARTED) {
            records.add(change.clock());
        } else {
            records.save(change.clock());
        }
        return change;
    }

    private void tell(String caseRef, List<ClockChange> changes) {
        if (!changes.isEmpty()) {
            var next = records.nextDue(caseRef);
            listeners.forEach(listener -> listener.changed(caseRef, changes, next));
        }
    }
}
