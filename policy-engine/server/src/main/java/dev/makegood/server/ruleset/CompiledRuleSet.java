package dev.makegood.server.ruleset;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.FactsReader;
import dev.makegood.vocabulary.FactsReading;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A rule set ready to evaluate cases. */
public final class CompiledRuleSet {
    private final RuleSet ruleSet;
    private final FactsReader reader;
    private final RuleSetEvaluator evaluator;

    CompiledRuleSet(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.reader = new FactsReader(ruleSet.vocabulary());
        this.evaluator = RuleSetEvaluator.of(ruleSet, Limits.DEFAULT);
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The facts of a case, or all that is wrong with them. */
    public FactsReading read(JsonNode stated, Set<FactType.Owner> owners, JsonNode supplied) {
        return reader.read(stated, owners, supplied);
    }

    public Evaluation evaluate(Facts facts) {
        return evaluator.evaluate(facts);
    }
}
