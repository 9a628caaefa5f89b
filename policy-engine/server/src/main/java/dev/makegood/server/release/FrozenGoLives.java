package dev.makegood.server.release;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.organisation.Freeze;
import dev.makegood.server.organisation.Freezes;
import dev.makegood.server.organisation.FreezesMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back what would go live in a freeze that was made after it was scheduled. */
@Component
class FrozenGoLives {
    private final GoLiveRecords records;
    private final Freezes freezes;
    private final AuditTrail audit;

    FrozenGoLives(GoLiveRecords records, Freezes freezes, AuditTrail audit) {
        this.records = records;
        this.freezes = freezes;
        this.audit = audit;
    }

    /** Within the transaction of whoever moves freezes. */
    @EventListener(FreezesMoved.class)
    void hold() {
        records.lock();
        for (var goLive : records.heldByFreezes(records.earliest())) {
            freezes.at(goLive.effectiveAt()).ifPresent(freeze -> hold(goLive, freeze));
        }
    }

    private void hold(StagedGoLive goLive, Freeze freeze) {
        var release = goLive.release();
        records.end(
                goLive.seq(),
                StagedGoLive.Ended.FROZEN,
                Act.SYSTEM,
                "A freeze was made from %s to %s: %s"
                        .formatted(freeze.from(), freeze.to(), freeze.reason().en()));
        audit.record(Act.of(
                        Act.SYSTEM,
                        "release.go-live-frozen",
                        "release:%s/%d".formatted(release.ruleSet(), release.number()))
                .with("effectiveAt", goLive.effectiveAt().toString())
                .with("freeze", freeze.id().toString()));
    }
}
