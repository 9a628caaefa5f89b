package dev.makegood.server.trial;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.release.Shadow;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.server.trial.StandingShadow.Ended;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends shadows: each once, and on record. */
@Component
class Outliving {
    private final RuleSets ruleSets;
    private final ShadowRecords records;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    Outliving(RuleSets ruleSets, ShadowRecords records, AuditTrail audit, TransactionOperations transactions) {
        this.ruleSets = ruleSets;
        this.records = records;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** That one, whose live release is live no more. */
    void end(Shadow shadow) {
        var candidate = shadow.candidate();
        var live = ruleSets.find(candidate.ruleSet())
                .map(compiled -> compiled.release().number())
                .orElse(0);
        if (live == candidate.number()) {
            end(shadow, Ended.CANDIDATE_LIVE, Act.SYSTEM, "Release %d went live.".formatted(live));
        } else {
            end(shadow, Ended.OTHER_LIVE, Act.SYSTEM, "Release %d went live instead.".formatted(live));
        }
    }

    /** Whether it was this that ended it. */
    boolean end(Shadow shadow, Ended kind, String by, String reason) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var isEnded = records.end(shadow.seq(), kind, by, reason);
            if (isEnded) {
                audit.record(act(by, "shadow.ended", shadow.candidate())
                        .with("kind", kind.name())
                        .with("reason", reason));
            }
            return isEnded;
        }));
    }

    static Act act(String by, String action, ReleaseId release) {
        return Act.of(by, action, "release:%s/%d".formatted(release.ruleSet(), release.number()));
    }
}
