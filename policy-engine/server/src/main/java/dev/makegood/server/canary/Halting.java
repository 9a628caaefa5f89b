package dev.makegood.server.canary;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.canary.StandingCanary.Kind;
import dev.makegood.server.canary.StandingCanary.Step;
import dev.makegood.server.release.Canary;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.release.Timetables;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends canaries: each once, and on record. */
@Component
class Halting {
    private final CanaryRecords records;
    private final Timetables timetables;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    Halting(CanaryRecords records, Timetables timetables, AuditTrail audit, TransactionOperations transactions) {
        this.records = records;
        this.timetables = timetables;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Has nobody decided for by it from the next instant on that all nodes know before; whether it was this. */
    boolean byHand(StandingCanary canary, String by, String reason) {
        return halt(canary, Kind.BY_HAND, by, reason, Optional.empty());
    }

    /** The same, since a condition holds that was stated at its start. */
    boolean byCondition(StandingCanary canary, Condition.Held held) {
        return halt(canary, Kind.CONDITION, Act.SYSTEM, held.reason(), Optional.of(held));
    }

    private boolean halt(StandingCanary canary, Kind kind, String by, String reason, Optional<Condition.Held> held) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var effectiveAt = timetables.lock();
            var isEnded = records.step(canary.seq(), new Step(kind, Share.NONE, effectiveAt, by, reason, held));
            if (isEnded) {
                audit.record(act(by, "canary.halted", canary.candidate())
                        .with("kind", kind.name())
                        .with("effectiveAt", effectiveAt.toString())
                        .with("reason", reason));
            }
            return isEnded;
        }));
    }

    /** Puts on record that another release went live meanwhile. */
    void outlived(Canary canary) {
        transactions.executeWithoutResult(_ -> {
            timetables.lock();
            records.overBy(canary.seq()).ifPresent(live -> outlived(canary, live));
        });
    }

    private void outlived(Canary canary, int live) {
        var isCandidate = live == canary.candidate().number();
        var kind = isCandidate ? Kind.CANDIDATE_LIVE : Kind.OTHER_LIVE;
        var reason =
                isCandidate ? "Release %d went live.".formatted(live) : "Release %d went live instead.".formatted(live);
        if (records.step(
                canary.seq(),
                new Step(kind, Share.NONE, canary.overAt().orElseThrow(), Act.SYSTEM, reason, Optional.empty()))) {
            audit.record(act(Act.SYSTEM, "canary.ended", canary.candidate())
                    .with("kind", kind.name())
                    .with("reason", reason));
        }
    }

    static Act act(String by, String action, ReleaseId release) {
        return Act.of(by, action, "release:%s/%d".formatted(release.ruleSet(), release.number()));
    }
}
