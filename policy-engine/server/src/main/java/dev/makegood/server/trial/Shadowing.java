package dev.makegood.server.trial;

import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.release.Readiness;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.release.Timetables;
import dev.makegood.server.request.Members;
import dev.makegood.server.trial.StandingShadow.Ended;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Has releases tried beside the live one, without effect. */
@Service
@PreAuthorize("hasAuthority('releases')")
public class Shadowing {
    private static final String RELEASE = "release";
    private static final String REASON = "reason";
    private static final int LONGEST_REASON = 2_000;

    private final Readiness readiness;
    private final Timetables timetables;
    private final ShadowRecords records;
    private final Outliving outliving;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Shadowing(
            Readiness readiness,
            Timetables timetables,
            ShadowRecords records,
            Outliving outliving,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.readiness = readiness;
        this.timetables = timetables;
        this.records = records;
        this.outliving = outliving;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** As {@code body} says. Nothing is done unless every node is ready. */
    public Trying start(String ruleSet, JsonNode body, Caller by) throws InterruptedException {
        var members = Members.of(body, RELEASE, REASON);
        var number = members.number(RELEASE, 1, Integer.MAX_VALUE);
        var reason = members.text(REASON, LONGEST_REASON);
        if (!members.faults().isEmpty()) {
            return new Trying.NotValid(members.faults());
        }
        var candidate = new ReleaseId(ruleSet, number.orElseThrow());
        var refused = refused(candidate);
        if (refused.isPresent()) {
            return refused.get();
        }
        var behind = readiness.behind(candidate);
        return behind.isEmpty() ? start(candidate, reason.orElseThrow(), by) : new Trying.NotReady(behind);
    }

    private Optional<Trying> refused(ReleaseId candidate) {
        if (!readiness.isThere(candidate)) {
            return Optional.of(new Trying.NotThere());
        }
        var known = timetables.read();
        if (known.inEffect(candidate.ruleSet(), clock.instant())
                .filter(candidate::equals)
                .isPresent()) {
            return Optional.of(new Trying.LiveAlready());
        }
        return Optional.ofNullable(known.shadows().get(candidate.ruleSet()))
                .map(running -> new Trying.RunningAlready(running.candidate().number()));
    }

    private Trying start(ReleaseId candidate, String reason, Caller by) {
        return transactions.execute(_ -> {
            // It may have gone live, or another may have been started, while the nodes prepared themselves.
            var refused = refused(candidate);
            return refused.orElseGet(() -> timetables
                    .read()
                    .inEffect(candidate.ruleSet(), clock.instant())
                    .flatMap(live -> records.add(candidate, live, by.id(), reason))
                    .map(shadow -> {
                        audit.record(Outliving.act(by.id(), "shadow.started", candidate)
                                .with(REASON, reason));
                        return done(candidate.ruleSet(), shadow.seq());
                    })
                    .or(() -> refused(candidate))
                    .orElseGet(Trying.NotThere::new));
        });
    }

    /** Has no case compared any more. */
    public Trying end(String ruleSet, long shadow, JsonNode body, Caller by) {
        var members = Members.of(body, REASON);
        var reason = members.text(REASON, LONGEST_REASON);
        if (!members.faults().isEmpty()) {
            return new Trying.NotValid(members.faults());
        }
        var found = records.find(ruleSet, shadow);
        if (found.isEmpty()) {
            return new Trying.NotThere();
        }
        return outliving.end(found.get().shadow(), Ended.BY_HAND, by.id(), reason.orElseThrow())
                ? done(ruleSet, shadow)
                : new Trying.Over();
    }

    private Trying done(String ruleSet, long shadow) {
        return new Trying.Done(records.find(ruleSet, shadow).orElseThrow());
    }
}
