package dev.makegood.benchmarks.evaluation;

import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Facts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision on one of many cases. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EvaluationBenchmark {
    static final int CASES = 1_024;

    @Param({"100", "1000", "10000"})
    int rules;

    @Param({"LOWERED", "PLAIN", "CODEGEN", "IFS"})
    Way way = Way.LOWERED;

    private Variant variant =
            Way.LOWERED.of(new GeneratedPolicy(0), PolicyText.compiled(PolicyText.files(new GeneratedPolicy(0))));
    private Object[] cases = {};
    private int next;

    /** Builds the policy and its cases. */
    @Setup
    public void build() {
        var policy = new GeneratedPolicy(rules);
        RuleSet ruleSet = PolicyText.compiled(PolicyText.files(policy));
        variant = way.of(policy, ruleSet);
        List<Facts> facts = GeneratedCases.of(ruleSet.vocabulary(), CASES);
        cases = facts.stream().map(variant::prepared).toArray();
    }

    /** Decides the next case. */
    @Benchmark
    public Object decide(ProcessorTime time) {
        time.decisions++;
        next = (next + 1) % cases.length;
        return variant.decide(cases[next]);
    }
}
