package dev.makegood.server.casefile;

import dev.makegood.server.clock.ClockChange;
import dev.makegood.server.clock.ClockListener;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Puts down on the timeline of a case what comes of its clocks, and by when something is due for the queue; has its rule
 * sets asked what they say to it.
 */
@Component
class ClockEntries implements ClockListener {
    /** What follows from something else on the timeline needs no entry of its own. */
    private static final Set<ClockChange.Kind> HAPPEN_BY_THEMSELVES = EnumSet.of(
            ClockChange.Kind.WARNED, ClockChange.Kind.BREACHED, ClockChange.Kind.PAUSED, ClockChange.Kind.RESUMED);

    private static final Set<ClockChange.Kind> ARE_PUT_TO_RULES =
            EnumSet.of(ClockChange.Kind.WARNED, ClockChange.Kind.BREACHED);

    private final CaseRecords records;
    private final CasesToAsk toAsk;
    private final Timeline timeline;

    ClockEntries(CaseRecords records, CasesToAsk toAsk, Timeline timeline) {
        this.records = records;
        this.toAsk = toAsk;
        this.timeline = timeline;
    }

    @Override
    public void prepare(String caseRef) {
        records.take(caseRef);
    }

    @Override
    public void changed(String caseRef, List<ClockChange> changes, Optional<Instant> next) {
        records.due(caseRef, next);
        if (changes.stream().map(ClockChange::kind).anyMatch(ARE_PUT_TO_RULES::contains)) {
            toAsk.add(caseRef);
        }
        changes.stream()
                .filter(change -> HAPPEN_BY_THEMSELVES.contains(change.kind()))
                .forEach(change -> timeline.appendTo(caseRef, entry(change)));
    }

    private static NewEntry entry(ClockChange change) {
        var clock = change.clock();
        var details = JsonNodeFactory.instance
                .objectNode()
                .put("clock", clock.id().toString())
                .put("change", change.kind().name())
                .put("due", clock.deadline().due().name())
                .put(Asking.RULE_SET, clock.ruleSet());
        clock.dueAt().ifPresent(due -> details.put("dueAt", due.toString()));
        clock.pause().ifPresent(pause -> details.put("cause", pause.cause()));
        return new NewEntry(EntryKind.CLOCK, at(change), change.by(), details, Optional.empty());
    }

    private static Instant at(ClockChange change) {
        var clock = change.clock();
        return switch (change.kind()) {
            case WARNED -> clock.warnedAt().orElse(clock.startedAt());
            case BREACHED -> clock.breachedAt().orElse(clock.startedAt());
            case PAUSED -> clock.pauses().getLast().from();
            case RESUMED -> clock.pauses().getLast().to().orElse(clock.startedAt());
            case STARTED, MOVED, MET, MET_LATE, CANCELLED -> clock.startedAt();
        };
    }
}
