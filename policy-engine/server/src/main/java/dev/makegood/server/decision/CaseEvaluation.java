package dev.makegood.server.decision;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Outcome;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.Deciders;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.server.trial.Attempt;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.FactsReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Evaluates a case as somebody states it, together with what the server knows of it. */
@Component
public class CaseEvaluation {
    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::path).thenComparing(Fault::code);

    private final RuleSets ruleSets;
    private final ServerFacts serverFacts;
    private final LedgerFacts ledgerFacts;

    CaseEvaluation(RuleSets ruleSets, ServerFacts serverFacts, LedgerFacts ledgerFacts) {
        this.ruleSets = ruleSets;
        this.serverFacts = serverFacts;
        this.ledgerFacts = ledgerFacts;
    }

    /**
     * What the rules say to the case in {@code body}, or everything that is wrong with it.
     *
     * @param at the moment of asking
     */
    public Answer evaluate(JsonNode body, Caller caller, Instant at) {
        return evaluate(body, caller, at, ruleSets::deciders);
    }

    /** The same, by what decides at that moment for certain. */
    Answer decide(JsonNode body, Caller caller, Instant at) {
        return evaluate(body, caller, at, id -> ruleSets.deciding(id, at));
    }

    private Answer evaluate(JsonNode body, Caller caller, Instant at, Function<String, Optional<Deciders>> inEffect) {
        var request = new CaseRequest(body);
        var deciders = request.ruleSet().flatMap(inEffect);
        if (request.ruleSet().isPresent() && deciders.isEmpty()) {
            return new Answer.RuleSetUnknown();
        }
        var stated = request.facts()
                .flatMap(facts -> deciders.map(known -> new StatedCase(
                        known.live(), facts, caller, at, ledgerFacts.of(caller, request.caseRef(), facts))));
        var faults = new ArrayList<>(request.faults());
        stated.ifPresent(known -> faults.addAll(known.faults()));
        faults.sort(ORDER);
        return faults.isEmpty()
                ? stated.orElseThrow().evaluate(deciders.orElseThrow(), request.caseRef())
                : new Answer.NotValid(faults);
    }

    private final class StatedCase {
        private final CompiledRuleSet ruleSet;
        private final JsonNode stated;
        private final Caller caller;
        private final Instant at;
        private final LedgerFacts.OfCase ledger;
        private final ObjectNode supplied;
        private final FactsReading reading;

        StatedCase(CompiledRuleSet ruleSet, JsonNode stated, Caller caller, Instant at, LedgerFacts.OfCase ledger) {
            this.ruleSet = ruleSet;
            this.stated = stated;
            this.caller = caller;
            this.at = at;
            this.ledger = ledger;
            this.supplied = serverFacts.in(ruleSet.ruleSet().vocabulary(), caller, at);
            supplied.setAll(ledger.in(ruleSet.ruleSet().vocabulary()));
            this.reading = ruleSet.read(stated, ownersFor(caller), supplied);
        }

        List<Fault> faults() {
            return switch (reading) {
                case FactsReading.Read _ -> List.of();
                case FactsReading.Faulty(var faults) ->
                    faults.stream().map(CaseEvaluation::inRequest).toList();
            };
        }

        /** By the candidate where the customer is in its share; where that can say nothing, by the live release. */
        Answer evaluate(Deciders deciders, Optional<String> caseRef) {
            return deciders.shareOf(facts())
                    .map(share -> evaluate(share, caseRef))
                    .orElseGet(() -> evaluate(caseRef, Optional.empty()));
        }

        private Answer evaluate(Deciders.Share share, Optional<String> caseRef) {
            var other = by(share.candidate());
            var canary = share.canary().seq();
            return switch (Attempt.of(share.candidate(), other.reading)) {
                case Attempt.Said(var outcome) ->
                    other.evaluated(outcome, caseRef, Optional.of(new InCanary(canary, ruleSet, Optional.empty())));
                case Attempt.Failed(var reason) ->
                    evaluate(caseRef, Optional.of(new InCanary(canary, ruleSet, Optional.of(reason))));
            };
        }

        private Answer evaluate(Optional<String> caseRef, Optional<InCanary> canary) {
            return switch (ruleSet.evaluate(facts())) {
                case Outcome outcome -> evaluated(outcome, caseRef, canary);
                case Evaluation.OverLimit(var reason) -> new Answer.Stopped(reason);
            };
        }

        private Answer evaluated(Outcome outcome, Optional<String> caseRef, Optional<InCanary> canary) {
            return new Answer.Evaluated(ruleSet, outcome, frozen(), caseRef, canary, other -> by(other).reading);
        }

        private StatedCase by(CompiledRuleSet other) {
            return new StatedCase(other, stated, caller, at, ledger);
        }

        private Facts facts() {
            return switch (reading) {
                case FactsReading.Read(var facts) -> facts;
                case FactsReading.Faulty(var faults) ->
                    throw new IllegalStateException("faulty facts: " + faults.size());
            };
        }

        /** What is stated wins over what the server supplies; null states nothing. */
        private JsonNode frozen() {
            var frozen = supplied.deepCopy();
            stated.properties().stream()
                    .filter(member -> !member.getValue().isNull())
                    .forEach(member -> frozen.set(member.getKey(), member.getValue()));
            return frozen;
        }
    }

    private static Set<FactType.Owner> ownersFor(Caller caller) {
        return caller.may(Scope.FACTS_ALL)
                ? EnumSet.of(FactType.Owner.CALLER, FactType.Owner.SERVER)
                : EnumSet.of(FactType.Owner.CALLER);
    }

    static Fault inRequest(FactFault fault) {
        var path = fault.path().isEmpty() ? CaseRequest.FACTS : CaseRequest.FACTS + "." + fault.path();
        return new Fault(path, fault.code().name(), fault.reason(), fault.remedy());
    }
}
