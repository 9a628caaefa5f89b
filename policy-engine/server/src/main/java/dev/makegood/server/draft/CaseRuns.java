package dev.makegood.server.draft;

import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.golden.Coverage;
import dev.makegood.golden.GoldenCase;
import dev.makegood.golden.GoldenCaseNotReadable;
import dev.makegood.golden.GoldenCases;
import dev.makegood.golden.Mutant;
import dev.makegood.golden.Mutants;
import dev.makegood.golden.Verdict;
import dev.makegood.language.Compilation;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.meaning.Fuel;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.FactsReading;
import dev.makegood.vocabulary.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Runs the golden cases of some files, as far as there is time. */
final class CaseRuns {
    private static final Duration TIME_OF_A_CASE = Duration.ofSeconds(1);
    private static final int MOST_MUTANTS = 500;

    private final RuleSetFiles files;
    private final RuleSetEvaluator evaluator;
    private final Patience patience;
    private final List<CaseRun.Failed> failed = new ArrayList<>();
    private final List<GoldenCase> passed = new ArrayList<>();
    private final Map<GoldenCase, Facts> all = new LinkedHashMap<>();

    private CaseRuns(RuleSetFiles files, RuleSetEvaluator evaluator, Patience patience) {
        this.files = files;
        this.evaluator = evaluator;
        this.patience = patience;
    }

    /** How long counting coverage may take, and how long trying mutants. */
    record Patience(Duration coverage, Duration mutants) {}

    static CaseRun of(RuleSetFiles files, RuleSetEvaluator evaluator, Patience patience) {
        var runs = new CaseRuns(files, evaluator, patience);
        files.below(RuleSetFiles.CASES).forEach(runs::run);
        return runs.result();
    }

    private void run(String file, String text) {
        try {
            GoldenCases.in(new RuleSetFiles(new TreeMap<>(Map.of(file, text)))).forEach(this::run);
        } catch (GoldenCaseNotReadable notReadable) {
            failed.add(new CaseRun.Failed(file, Optional.empty(), List.of(notReadable.said())));
        }
    }

    private void run(GoldenCase golden) {
        switch (golden.factsIn(evaluator.ruleSet().vocabulary())) {
            case FactsReading.Faulty(var faults) ->
                fail(
                        golden,
                        faults.stream()
                                .map(fault -> new Text(
                                        fault.path() + ": " + fault.reason().en(),
                                        fault.path() + ": " + fault.reason().vi()))
                                .toList());
            case FactsReading.Read(var facts) -> {
                all.put(golden, facts);
                var verdict = Verdict.of(golden, evaluator.evaluate(facts));
                if (verdict.isAsExpected()) {
                    passed.add(golden);
                } else {
                    fail(golden, verdict.differences());
                }
            }
        }
    }

    private void fail(GoldenCase golden, List<Text> differences) {
        failed.add(new CaseRun.Failed(golden.file(), Optional.of(golden.title()), differences));
    }

    private CaseRun result() {
        var met = new LinkedHashMap<GoldenCase, Coverage.Met>();
        var coverage = new Coverage(ruleSet(), TIME_OF_A_CASE);
        var deadline = new Deadline(patience.coverage());
        all.forEach((golden, facts) -> {
            if (!deadline.isOver()) {
                met(coverage, facts).ifPresent(one -> met.put(golden, one));
            }
        });
        var covered = ruleSet().rules().stream().map(rule -> covered(rule, met)).toList();
        return new CaseRun(passed.size(), failed, covered, all.size() - met.size(), survivors());
    }

    private static Optional<Coverage.Met> met(Coverage coverage, Facts facts) {
        try {
            return Optional.of(coverage.met(facts));
        } catch (Fuel.Exhausted _) {
            return Optional.empty();
        }
    }

    private static CaseRun.Covered covered(Rule rule, Map<GoldenCase, Coverage.Met> met) {
        var fired = new ArrayList<String>();
        var justMissed = new ArrayList<String>();
        met.forEach((golden, one) -> {
            if (one.fired().contains(rule.name())) {
                fired.add(golden.title());
            } else if (one.justMissed().contains(rule.name())) {
                justMissed.add(golden.title());
            }
        });
        return new CaseRun.Covered(rule, fired, justMissed);
    }

    /** Where not all can be tried, it is some of every file, and always the same ones. */
    private CaseRun.Survivors survivors() {
        var mutants = Mutants.of(files);
        var order = new ArrayList<>(mutants);
        Collections.shuffle(order, new Random(mutants.size()));
        var survivors = new ArrayList<CaseRun.Survivor>();
        var deadline = new Deadline(patience.mutants());
        var tried = 0;
        for (var mutant : order) {
            if (tried == MOST_MUTANTS || deadline.isOver()) {
                break;
            }
            tried++;
            if (survives(mutant)) {
                survivors.add(survivor(mutant));
            }
        }
        survivors.sort(Comparator.comparing(
                CaseRun.Survivor::mutant,
                Comparator.comparing(Mutant::file)
                        .thenComparingInt(Mutant::line)
                        .thenComparing(Mutant::toString)));
        return new CaseRun.Survivors(tried, mutants.size(), survivors);
    }

    /** One that does not compile is noticed. */
    private boolean survives(Mutant mutant) {
        if (!(RuleSetCompiler.compile(mutant.files()) instanceof Compilation.Compiled(var changed))) {
            return false;
        }
        var other = RuleSetEvaluator.of(changed, Limits.DEFAULT);
        return passed.stream().allMatch(golden -> isAsExpected(golden, other));
    }

    private static boolean isAsExpected(GoldenCase golden, RuleSetEvaluator other) {
        return golden.factsIn(other.ruleSet().vocabulary()) instanceof FactsReading.Read(var facts)
                && Verdict.of(golden, other.evaluate(facts)).isAsExpected();
    }

    private CaseRun.Survivor survivor(Mutant mutant) {
        var rule = ruleSet().rules().stream()
                .filter(one -> one.file().equals(mutant.file()) && one.span().line() <= mutant.line())
                .max(Comparator.comparingInt(one -> one.span().line()))
                .map(Rule::name);
        return new CaseRun.Survivor(rule, mutant);
    }

    private RuleSet ruleSet() {
        return evaluator.ruleSet();
    }

    /** A moment after which nothing more is begun. */
    private static final class Deadline {
        private final long end;

        Deadline(Duration time) {
            this.end = System.nanoTime() + time.toNanos();
        }

        boolean isOver() {
            return System.nanoTime() - end > 0;
        }
    }
}
