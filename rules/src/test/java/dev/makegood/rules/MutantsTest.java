package dev.makegood.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.golden.GoldenCase;
import dev.makegood.golden.Mutant;
import dev.makegood.golden.Mutants;
import dev.makegood.golden.Verdict;
import dev.makegood.language.Compilation;
import dev.makegood.language.RuleSetCompiler;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small changes to a pack turn a golden case red. Every so many of them are tried, in the profile {@code proof} all. */
class MutantsTest {
    private static final int EVERY = Integer.getInteger("pack.mutants.every", 25);
    private static final double NOTICED = 0.95;

    static List<Pack> packs() {
        return Pack.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void turnGoldenCasesRed(Pack pack) {
        var goldenCases = pack.goldenCases();
        var mutants = Mutants.of(pack.files());
        var tried = new AtomicInteger();
        var survivors = IntStream.range(0, mutants.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(mutants::get)
                .parallel()
                .filter(mutant -> survives(mutant, goldenCases, tried))
                .toList();
        System.out.printf(
                "%s: %d of %d mutants noticed; not noticed: %s%n",
                pack, tried.get() - survivors.size(), tried.get(), survivors);
        assertThat(survivors).hasSizeLessThanOrEqualTo((int) Math.ceil(tried.get() * (1 - NOTICED)));
    }

    /** One that does not compile is none. */
    private static boolean survives(Mutant mutant, List<GoldenCase> goldenCases, AtomicInteger tried) {
        if (!(RuleSetCompiler.compile(mutant.files()) instanceof Compilation.Compiled(var ruleSet))) {
            return false;
        }
        tried.incrementAndGet();
        var evaluator = RuleSetEvaluator.of(ruleSet, Pack.LIMITS);
        return goldenCases.stream()
                .allMatch(golden -> Verdict.of(
                                golden, evaluator.evaluate(Pack.read(golden.factsIn(ruleSet.vocabulary()))))
                        .isAsExpected());
    }
}
