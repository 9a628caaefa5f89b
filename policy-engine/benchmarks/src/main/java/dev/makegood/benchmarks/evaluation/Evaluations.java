package dev.makegood.benchmarks.evaluation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Compares the firings of all ways to evaluate, then measures them in one run and prints a table.
 *
 * <p>Arguments: the numbers of rules; 100 1000 10000 if left out.
 */
public final class Evaluations {
    private static final int COMPARED = 300;
    private static final int ITERATIONS = 5;
    /** Until then the compiler of a machine with two cores has not caught up. */
    private static final int WARM_UPS = 20;

    private static final int WARMING = 50;

    private Evaluations() {}

    public static void main(String[] arguments) throws RunnerException {
        var sizes = arguments.length == 0 ? List.of("100", "1000", "10000") : List.of(arguments);
        sizes.forEach(size -> compare(Integer.parseInt(size)));
        sizes.forEach(size -> build(Integer.parseInt(size)));
        var results = new TreeMap<Integer, Map<Way, Double>>();
        for (var size : sizes) {
            results.put(Integer.valueOf(size), measured(Integer.parseInt(size)));
        }
        print(results);
    }

    private static List<Way> waysFor(int rules) {
        return Arrays.stream(Way.values()).filter(way -> way.takes(rules)).toList();
    }

    private static void compare(int rules) {
        var policy = new GeneratedPolicy(rules);
        var ruleSet = PolicyText.compiled(PolicyText.files(policy));
        var cases = GeneratedCases.of(ruleSet.vocabulary(), COMPARED);
        var ways = waysFor(rules);
        var variants = ways.stream().map(way -> way.of(policy, ruleSet)).toList();
        int fired = 0;
        for (var one : cases) {
            var firings = variants.stream()
                    .map(variant -> variant.firings(variant.prepared(one)).stream()
                            .sorted()
                            .toList())
                    .toList();
            if (firings.stream().distinct().count() > 1) {
                throw new IllegalStateException(ways + " fire differently: " + firings);
            }
            fired += firings.getFirst().size();
        }
        System.out.printf(
                Locale.ROOT,
                "%d rules: same firings of %s on %d cases, %.1f a case%n",
                rules,
                ways,
                COMPARED,
                (double) fired / COMPARED);
    }

    /** From text to the first decision, once the same has been done some times. */
    private static void build(int rules) {
        var policy = new GeneratedPolicy(rules);
        var files = PolicyText.files(policy);
        for (int i = 0; i < ITERATIONS; i++) {
            var started = System.nanoTime();
            var ruleSet = PolicyText.compiled(files);
            var compiled = System.nanoTime();
            var variant = Way.LOWERED.of(policy, ruleSet);
            var built = System.nanoTime();
            GeneratedCases.of(ruleSet.vocabulary(), WARMING).forEach(one -> variant.decide(variant.prepared(one)));
            var warm = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "%d rules from text to live: compiled %.0f ms, built %.0f ms, %d cases tried %.0f ms%n",
                    rules,
                    (compiled - started) / 1e6,
                    (built - compiled) / 1e6,
                    WARMING,
                    (warm - built) / 1e6);
        }
    }

    private static Map<Way, Double> measured(int rules) throws RunnerException {
        var options = new OptionsBuilder()
                .include(EvaluationBenchmark.class.getSimpleName())
                .param("rules", "" + rules)
                .param("way", waysFor(rules).stream().map(Way::name).toArray(String[]::new))
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.seconds(1))
                .build();
        var micros = new EnumMap<Way, Double>(Way.class);
        for (RunResult result : new Runner(options).run()) {
            micros.put(
                    Way.valueOf(result.getParams().getParam("way")),
                    result.getBenchmarkResults().stream()
                            .flatMap(fork -> fork.getIterationResults().stream())
                            .mapToDouble(Evaluations::micros)
                            .min()
                            .orElseThrow());
        }
        return micros;
    }

    /** The processor time of one decision; the least of all iterations is the least disturbed. */
    private static double micros(IterationResult iteration) {
        return counted(iteration, "nanos") / counted(iteration, "decisions") / 1e3;
    }

    private static double counted(IterationResult iteration, String what) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(what), what)
                .getScore();
    }

    private static void print(Map<Integer, Map<Way, Double>> results) {
        System.out.println("| rules | way | microseconds a decision | Drools codegen takes |");
        System.out.println("| --- | --- | --- | --- |");
        results.forEach((rules, micros) -> micros.forEach((way, score) -> System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.1f | %s |%n",
                rules,
                way.label(),
                score,
                micros.containsKey(Way.CODEGEN)
                        ? "%.2f x".formatted(micros.get(Way.CODEGEN) / score)
                        : "not measured")));
    }
}
