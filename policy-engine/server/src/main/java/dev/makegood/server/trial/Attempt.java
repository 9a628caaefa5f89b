package dev.makegood.server.trial;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Outcome;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.vocabulary.FactsReading;

/** What a candidate says to a case, or why it can say nothing. It never breaks what it is tried for. */
public sealed interface Attempt {
    record Said(Outcome outcome) implements Attempt {}

    /**
     * It can say nothing.
     *
     * @param reason {@code FACTS} with what does not fit, {@code LIMIT}, or {@code BROKEN} with what broke; nothing that
     *     tells of the case
     */
    record Failed(String reason) implements Attempt {}

    /**
     * What that one says.
     *
     * @param facts of the case, as the candidate reads them
     */
    static Attempt of(CompiledRuleSet candidate, FactsReading facts) {
        try {
            return switch (facts) {
                case FactsReading.Faulty(var faults) -> {
                    var first = faults.getFirst();
                    yield new Failed(
                            "FACTS %s %s".formatted(first.code(), first.path().replaceAll("\\[\\d+]", "[]")));
                }
                case FactsReading.Read(var read) ->
                    switch (candidate.evaluate(read)) {
                        case Evaluation.OverLimit _ -> new Failed("LIMIT");
                        case Outcome outcome -> new Said(outcome);
                    };
            };
        } catch (RuntimeException | StackOverflowError broken) {
            return broken(broken);
        }
    }

    /** What breaks may tell of the case, so only its kind is told. */
    static Failed broken(Throwable broken) {
        return new Failed("BROKEN " + broken.getClass().getSimpleName());
    }
}
