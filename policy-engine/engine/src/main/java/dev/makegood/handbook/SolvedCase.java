package dev.makegood.handbook;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Outcome;
import dev.makegood.golden.GoldenCase;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.FactsReading;
import dev.makegood.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A golden case and what the rules say of it.
 *
 * @param stated all its facts in words
 */
public record SolvedCase(Facts facts, List<Example.Stated> stated, Outcome outcome) {
    private static final Set<EffectKind> GIFTS = Set.of(EffectKind.GESTURE, EffectKind.PERMIT);

    public SolvedCase {
        stated = List.copyOf(stated);
    }

    /** Those of the cases whose facts fit the vocabulary, in their order, each evaluated. */
    public static List<SolvedCase> of(
            List<GoldenCase> cases, Vocabulary vocabulary, Function<Facts, Evaluation> evaluator) {
        return cases.stream().flatMap(one -> solved(one, vocabulary, evaluator)).toList();
    }

    private static Stream<SolvedCase> solved(
            GoldenCase golden, Vocabulary vocabulary, Function<Facts, Evaluation> evaluator) {
        return switch (golden.factsIn(vocabulary)) {
            case FactsReading.Faulty _ -> Stream.empty();
            case FactsReading.Read(var facts) ->
                evaluator.apply(facts) instanceof Outcome outcome
                        ? Stream.of(new SolvedCase(facts, Example.stated(facts), outcome))
                        : Stream.empty();
        };
    }

    /** Whether that rule fired. */
    boolean proves(String rule) {
        return outcome.trace().stream().anyMatch(firing -> firing.rule().equals(rule));
    }

    /** Whether something that rule proposes is left in the end. */
    boolean ends(String rule) {
        return outcome.effects().stream()
                .anyMatch(effect -> effect.proposal().rule().name().equals(rule));
    }

    /** Whether the customer receives or may do something. */
    boolean gives() {
        return outcome.effects().stream()
                .anyMatch(effect -> GIFTS.contains(effect.proposal().kind()));
    }

    /** How many effects are other rules'. */
    long effectsBeside(String rule) {
        return outcome.effects().stream()
                .filter(effect -> !effect.proposal().rule().name().equals(rule))
                .count();
    }
}
