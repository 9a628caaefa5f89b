package dev.makegood.server.decision;

import dev.makegood.explanation.OneFactAway.Openness;
import dev.makegood.language.RuleSet;
import dev.makegood.server.explanation.ExplanationResponse;
import dev.makegood.server.explanation.Explanations;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.FactsReader;
import dev.makegood.vocabulary.FactsReading;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Explains decisions on record, from the facts they were made on and the release that made them. */
@Service
@PreAuthorize("hasAnyAuthority('decisions', 'decisions:branch', 'decisions:all')")
public class DecisionExplanations {
    private final DecisionsOnRecord onRecord;
    private final RuleSets ruleSets;

    DecisionExplanations(DecisionsOnRecord onRecord, RuleSets ruleSets) {
        this.onRecord = onRecord;
        this.ruleSets = ruleSets;
    }

    /**
     * How that decision came about.
     *
     * @param rule of which is asked what would make it fire, of what is not known
     */
    public Explained explain(String id, Caller caller, Optional<String> rule) {
        return onRecord.find(id, caller)
                .map(Decision::document)
                .flatMap(document -> release(document).map(ruleSet -> onRecord(ruleSet, document, rule)))
                .orElseGet(Explained.Unknown::new);
    }

    private Optional<RuleSet> release(JsonNode document) {
        return ruleSets.released(
                document.path("ruleSet").asString(), document.path("release").asInt());
    }

    private static Explained onRecord(RuleSet ruleSet, JsonNode document, Optional<String> rule) {
        var explained = explain(ruleSet, document.path(DecisionDocument.FACTS), rule);
        return explained instanceof Explained.Found(var explanation, var _)
                ? new Explained.Found(explanation, firings(explanation).equals(firings(document.path("trace"))))
                : explained;
    }

    /** How the outcome of these facts comes about, which were read without a fault before. */
    public static Explained explain(RuleSet ruleSet, JsonNode facts, Optional<String> rule) {
        var owners = EnumSet.of(FactType.Owner.CALLER, FactType.Owner.SERVER);
        var nothing = JsonNodeFactory.instance.objectNode();
        return switch (new FactsReader(ruleSet.vocabulary()).read(facts, owners, nothing)) {
            case FactsReading.Faulty(var faults) -> throw new IllegalStateException("faulty facts: " + faults.size());
            case FactsReading.Read(var read) ->
                switch (Explanations.of(ruleSet, read, rule, Openness.UNKNOWN)) {
                    case Explanations.Result.Explained(var explanation) -> new Explained.Found(explanation, true);
                    case Explanations.Result.Stopped(var reason) -> new Explained.Stopped(reason);
                };
        };
    }

    private static Set<List<Object>> firings(ExplanationResponse explanation) {
        var firings = new HashSet<List<Object>>();
        explanation.why().forEach(why -> firings.add(List.of(why.rule().name(), why.facts())));
        return firings;
    }

    private static Set<List<Object>> firings(JsonNode trace) {
        var firings = new HashSet<List<Object>>();
        trace.forEach(firing -> firings.add(List.of(
                firing.path("rule").asString(),
                firing.path("facts").valueStream().map(JsonNode::asString).toList())));
        return firings;
    }
}
