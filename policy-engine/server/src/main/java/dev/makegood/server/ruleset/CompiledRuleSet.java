package dev.makegood.server.ruleset;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.language.RuleSet;
import dev.makegood.server.release.Release;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.FactsReader;
import dev.makegood.vocabulary.FactsReading;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A release of a rule set, ready to evaluate cases. */
public final class CompiledRuleSet {
    private static final int WARM = 2;

    private final Release release;
    private final RuleSet ruleSet;
    private final FactsReader reader;
    private final RuleSetEvaluator evaluator;

    CompiledRuleSet(Release release, RuleSet ruleSet) {
        this.release = release;
        this.ruleSet = ruleSet;
        this.reader = new FactsReader(ruleSet.vocabulary());
        this.evaluator = RuleSetEvaluator.of(ruleSet, Limits.DEFAULT);
    }

    public Release release() {
        return release;
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

    /** Evaluates a case of which nothing is known, so that the first customer does not wait for what happens once. */
    void warmUp() {
        var nothing = JsonNodeFactory.instance.objectNode();
        if (read(nothing, EnumSet.allOf(FactType.Owner.class), nothing) instanceof FactsReading.Read(var facts)) {
            for (var times = 0; times < WARM; times++) {
                evaluate(facts);
            }
        }
    }
}
