package dev.makegood.server.rating;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.casefile.CaseFile;
import dev.makegood.server.casefile.EndedCases;
import dev.makegood.server.casefile.EntryKind;
import dev.makegood.server.casefile.NewEntry;
import dev.makegood.server.casefile.Timeline;
import dev.makegood.server.decision.ServerDecisions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.JsonNodeFactory;

/** Has cases rated that ended. Every node does; which case one has taken, the others leave to it. */
@Component
class RatingRound {
    private static final Logger LOG = LoggerFactory.getLogger(RatingRound.class);

    private final RatingRecords records;
    private final RatingRules rules;
    private final EndedCases cases;
    private final RemediesOfRatings remedies;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    RatingRound(
            RatingRecords records,
            RatingRules rules,
            EndedCases cases,
            RemediesOfRatings remedies,
            Timeline timeline,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.records = records;
        this.rules = rules;
        this.cases = cases;
        this.remedies = remedies;
        this.timeline = timeline;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void goOn() {
        try {
            rateAll();
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Cases are rated later: {}", e.getMessage());
        }
    }

    /** One that cannot be rated holds up none behind. */
    void rateAll() {
        var failed = new HashSet<UUID>();
        while (!Thread.currentThread().isInterrupted() && rateNext(failed)) {
            LOG.trace("One more case was rated.");
        }
    }

    /** Whether there was one. What is put down for it is put down in one transaction. */
    boolean rateNext(Set<UUID> failed) {
        var taken = new AtomicReference<@Nullable UUID>();
        try {
            return transactions.execute(_ -> records.takeNext(failed)
                    .map(wanted -> {
                        taken.set(wanted.id());
                        rate(wanted, cases.find(wanted.file()).orElseThrow());
                        return true;
                    })
                    .orElse(false));
        } catch (ServerDecisions.NotOnRecord _) {
            LOG.warn("Nothing can be put on record now; cases are rated in a moment.");
            return false;
        } catch (RuntimeException e) {
            var rating = taken.get();
            if (rating == null) {
                throw e;
            }
            LOG.warn("The end {} of a case is rated later: {}", rating, e.toString());
            return failed.add(rating);
        }
    }

    private void rate(RatingRecords.Wanted wanted, CaseFile file) {
        var verdict = rules.decide(wanted, file);
        records.rate(wanted.id(), verdict);
        remedies.follow(wanted, verdict);
        if (!verdict.level().equals(wanted.level())) {
            note(wanted, file, verdict);
        }
    }

    private void note(RatingRecords.Wanted wanted, CaseFile file, Verdict verdict) {
        var details = JsonNodeFactory.instance.objectNode().put("ruleSet", wanted.ruleSet());
        var act = Act.of(Act.SYSTEM, "case.rated", "case:" + file.ref());
        if (verdict.level().isPresent()) {
            details.put("level", verdict.level().get());
            act = act.with("level", verdict.level().get());
        }
        if (verdict.decision().isPresent()) {
            var decision = verdict.decision().get().toString();
            details.put("decision", decision);
            act = act.with("decision", decision);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        timeline.append(file.id(), new NewEntry(EntryKind.RATED, now, Act.SYSTEM, details, Optional.empty()));
        audit.record(act);
    }
}
