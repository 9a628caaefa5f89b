package dev.makegood.server.casefile;

import dev.makegood.server.decision.ServerDecisions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/**
 * Puts it to rules when a clock of a case warned or its time was over: they decide on record, the case is passed up where
 * they say so, and its clocks run as they say from then on. Every node does; a case that one has taken, the others leave.
 */
@Component
class PuttingToRules {
    private static final Logger LOG = LoggerFactory.getLogger(PuttingToRules.class);

    private final CasesToAsk toAsk;
    private final CaseRecords records;
    private final Asking asking;
    private final ServerDecisions decisions;
    private final DecidedCases decided;
    private final PassingUp passingUp;
    private final CaseTimes times;
    private final TransactionOperations transactions;

    PuttingToRules(
            CasesToAsk toAsk,
            CaseRecords records,
            Asking asking,
            ServerDecisions decisions,
            DecidedCases decided,
            PassingUp passingUp,
            CaseTimes times,
            TransactionOperations transactions) {
        this.toAsk = toAsk;
        this.records = records;
        this.asking = asking;
        this.decisions = decisions;
        this.decided = decided;
        this.passingUp = passingUp;
        this.times = times;
        this.transactions = transactions;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void goOn() {
        try {
            while (!Thread.currentThread().isInterrupted() && askNext()) {
                LOG.trace("One more case was put to its rules.");
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Cases are put to their rules later: {}", e.getMessage());
        }
    }

    /** Whether there was one. One that cannot be asked about holds up none behind. */
    private boolean askNext() {
        var next = toAsk.takeNext();
        next.ifPresent(taken -> {
            try {
                ask(taken, records.find(taken.file()).orElseThrow());
            } catch (RuntimeException e) {
                LOG.warn("The case {} is put to its rules later: {}", taken.file(), e.toString());
            }
        });
        return next.isPresent();
    }

    private void ask(CasesToAsk.Taken taken, CaseFile file) {
        var said = asking.thatKnowClocks(file).stream()
                .flatMap(ruleSet -> decide(file, ruleSet).stream())
                .toList();
        transactions.executeWithoutResult(_ -> {
            follow(records.take(file.ref()).orElseThrow(), said);
            toAsk.done(taken);
        });
    }

    private Optional<JsonNode> decide(CaseFile file, String ruleSet) {
        var key = "clock:%s:%d:%s".formatted(file.id(), file.version(), ruleSet);
        return decisions.decide(asking.body(file, ruleSet), key, file.branch());
    }

    private void follow(CaseFile file, List<JsonNode> said) {
        var server = ServerDecisions.caller(file.branch());
        said.forEach(decision -> decided.note(file, decision, server));
        passingUp.follow(file, said, server);
        times.follow(file);
    }
}
