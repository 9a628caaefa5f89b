package dev.makegood.server.clock;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts on record what comes of clocks: last, as every act does. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ClocksOnRecord implements ClockListener {
    private final AuditTrail audit;

    ClocksOnRecord(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public void prepare(String caseRef) {
        // Nothing has to be taken for it.
    }

    @Override
    public void changed(String caseRef, List<ClockChange> changes, Optional<Instant> next) {
        changes.forEach(change -> audit.record(act(change)));
    }

    private static Act act(ClockChange change) {
        var clock = change.clock();
        var term = clock.deadline().term();
        var act = Act.of(
                        change.by(),
                        "clock." + change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "case:" + clock.caseRef())
                .with("clock", clock.id().toString())
                .with("due", clock.deadline().due().name())
                .with("ruleSet", clock.ruleSet())
                .with("term", "%s %s %s".formatted(term.length().toPlainString(), term.unit(), term.time()));
        var paused =
                clock.pause().map(pause -> act.with("cause", pause.cause())).orElse(act);
        return clock.dueAt().map(due -> paused.with("dueAt", due.toString())).orElse(paused);
    }
}
