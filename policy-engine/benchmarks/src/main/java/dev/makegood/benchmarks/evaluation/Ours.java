package dev.makegood.benchmarks.evaluation;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Outcome;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.vocabulary.Facts;
import java.util.List;

/** The evaluator of the product, with all it does: resolution, what is missing, the trace. */
record Ours(RuleSetEvaluator evaluator) implements Variant {
    @Override
    public Object prepared(Facts facts) {
        return facts;
    }

    @Override
    public List<String> firings(Object prepared) {
        return switch (evaluator.evaluate((Facts) prepared)) {
            case Outcome outcome ->
                outcome.trace().stream()
                        .map(firing -> firing.rule() + " " + firing.facts())
                        .toList();
            case Evaluation.OverLimit(var reason) -> throw new IllegalStateException(reason.en());
        };
    }

    @Override
    public Object decide(Object prepared) {
        return evaluator.evaluate((Facts) prepared);
    }
}
