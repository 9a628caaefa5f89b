package dev.makegood.server.decision;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.server.decision.log.DecisionIds;
import dev.makegood.server.decision.log.DecisionLog;
import dev.makegood.server.decision.log.DecisionRecords;
import dev.makegood.server.decision.log.Idempotency;
import dev.makegood.server.decision.log.KeyUse;
import dev.makegood.server.decision.log.NewDecision;
import dev.makegood.server.decision.log.Pending;
import dev.makegood.server.decision.log.Recording;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.trial.Comparisons;
import dev.makegood.server.trial.Decided;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Decides cases on record, for whoever was seen to be allowed. What is not on record is not answered. */
@Component
public class CaseDeciding {
    private final CaseEvaluation evaluation;
    private final DecisionDocument document;
    private final DecisionLog log;
    private final DecisionRecords records;
    private final Comparisons comparisons;
    private final Clock clock;
    private final Duration longestWait;

    CaseDeciding(
            CaseEvaluation evaluation,
            DecisionDocument document,
            DecisionLog log,
            DecisionRecords records,
            Comparisons comparisons,
            Clock clock,
            @Value("${makegood.decisions.longest-wait}") Duration longestWait) {
        this.evaluation = evaluation;
        this.document = document;
        this.log = log;
        this.records = records;
        this.comparisons = comparisons;
        this.clock = clock;
        this.longestWait = longestWait;
    }

    /**
     * Has the case in {@code body} decided.
     *
     * @param asked what makes a request under the same key the same request
     * @param key by which the caller may ask for the same decision again
     * @param patience how long to wait for room among the decisions that are to be written
     */
    public Deciding.Underway decide(
            JsonNode body, JsonNode asked, Caller caller, Optional<String> key, Duration patience)
            throws InterruptedException {
        try {
            var idempotency = key.map(text -> Idempotency.of(caller.id(), text, CanonicalJson.of(asked)));
            var earlier = idempotency.flatMap(this::earlier);
            return earlier.isPresent() ? earlier::orElseThrow : decideAnew(body, caller, idempotency, patience);
        } catch (CanonicalJson.NoCanonicalForm _) {
            return () -> new Deciding.NotEvaluated(new Answer.NotValid(List.of(new Fault(
                    "", "NO_CANONICAL_FORM", RequestTexts.NO_CANONICAL_FORM, RequestTexts.GIVE_PLAIN_VALUES))));
        }
    }

    private Deciding.Underway decideAnew(
            JsonNode body, Caller caller, Optional<Idempotency> idempotency, Duration patience)
            throws InterruptedException {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return switch (evaluation.decide(body, caller, at)) {
            case Answer.Evaluated evaluated -> record(evaluated, caller, at, idempotency, patience);
            case Answer.Refused refused -> () -> new Deciding.NotEvaluated(refused);
        };
    }

    private Deciding.Underway record(
            Answer.Evaluated evaluated, Caller caller, Instant at, Optional<Idempotency> idempotency, Duration patience)
            throws InterruptedException {
        var ruleSet = evaluated.ruleSet().ruleSet();
        var id = DecisionIds.at(at);
        var complete = document.of(id, at, caller, evaluated);
        var facts = PersonalFacts.split(evaluated.facts(), List.of(ruleSet.vocabulary()));
        var decision = new NewDecision(
                id,
                at,
                ruleSet.id(),
                evaluated.caseRef().orElse(null),
                caller.id(),
                caller.branch(),
                CanonicalJson.of(DecisionDocument.with(facts.plain(), complete)),
                facts.anyPersonal().map(CanonicalJson::of),
                idempotency);
        var pending = log.enqueue(decision, patience);
        return () -> pending.isPresent()
                ? await(pending.get(), decision, complete, evaluated)
                : new Deciding.LogUnavailable();
    }

    private Deciding await(Pending pending, NewDecision decision, JsonNode complete, Answer.Evaluated evaluated)
            throws InterruptedException {
        return switch (pending.await(longestWait)) {
            case Recording.OnRecord(var receipt) -> {
                compare(decision, evaluated);
                yield new Deciding.Decided(new Decision(complete, false, receipt));
            }
            case Recording.KeyTaken() ->
                earlier(decision.idempotency().orElseThrow()).orElseGet(Deciding.Uncertain::new);
            case Recording.Unavailable() -> new Deciding.LogUnavailable();
            case Recording.Uncertain() -> new Deciding.Uncertain();
        };
    }

    private void compare(NewDecision decision, Answer.Evaluated evaluated) {
        var release = evaluated.ruleSet().release();
        var decided = new Decided(
                decision.id(),
                decision.at(),
                new ReleaseId(release.ruleSet(), release.number()),
                evaluated.outcome(),
                evaluated.again());
        comparisons.offer(decided);
        evaluated
                .canary()
                .ifPresent(canary -> canary.failure()
                        .ifPresentOrElse(
                                reason -> comparisons.failed(canary.seq(), reason),
                                () -> comparisons.offer(canary.seq(), canary.live(), decided)));
    }

    /** What the key was used for before, if it was. */
    private Optional<Deciding> earlier(Idempotency idempotency) {
        return records.keyUse(idempotency.caller(), idempotency.key())
                .map(use -> use.request().equals(idempotency.request()) ? decided(use) : new Deciding.KeyTaken());
    }

    private Deciding decided(KeyUse use) {
        return records.find(use.decision())
                .map(recorded -> (Deciding) new Deciding.Decided(Decision.of(recorded)))
                .orElseGet(Deciding.Uncertain::new);
    }
}
