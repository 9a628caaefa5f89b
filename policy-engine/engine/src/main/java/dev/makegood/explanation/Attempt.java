package dev.makegood.explanation;

import dev.makegood.vocabulary.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How far a rule comes with certain facts.
 *
 * @param facts one for each positive pattern of which there is one, in their order
 * @param steps all it tests, in order, those behind the first failure too
 */
record Attempt(List<Fact> facts, Map<String, Object> variables, List<Step> steps) {
    /** The fewest that do not hold first; of these the fewest that surely do not; of these the furthest. */
    static final Comparator<Attempt> NEAREST = Comparator.comparingLong(Attempt::misses)
            .thenComparingLong(Attempt::falses)
            .thenComparingInt(attempt -> -attempt.firstMiss());

    Attempt {
        facts = List.copyOf(facts);
        variables = Map.copyOf(variables);
        steps = List.copyOf(steps);
    }

    long misses() {
        return steps.stream().filter(step -> !step.truth().equals(true)).count();
    }

    private long falses() {
        return steps.stream().filter(step -> step.truth().equals(false)).count();
    }

    /** The place of the first step that does not hold. */
    int firstMiss() {
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).truth().equals(true)) {
                return i;
            }
        }
        return steps.size();
    }
}
