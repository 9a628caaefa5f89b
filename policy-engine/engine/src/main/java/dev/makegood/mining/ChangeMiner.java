package dev.makegood.mining;

import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.golden.Figure;
import dev.makegood.golden.Figures;
import dev.makegood.golden.GoldenCase;
import dev.makegood.golden.GoldenCases;
import dev.makegood.golden.Verdict;
import dev.makegood.language.Compilation;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.vocabulary.FactsReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * Searches the change of one figure by which a rule set says what people did instead of what one of its rules recommends.
 * Each change is compiled, and what it would have said is evaluated, decision by decision. The same for lessons in any order.
 */
public final class ChangeMiner {
    private static final int MOST_TRIALS = 400;
    private static final int LEAST_OF_A_FIGURE = 5;
    private static final int MOST_FOUND = 3;
    private static final Comparator<FoundChange> BEST = Comparator.<FoundChange>comparingInt(
                    found -> -found.covered().size())
            .thenComparingInt(found -> found.spoiled().size())
            .thenComparing(FoundChange::distance)
            .thenComparing(found -> found.mutant().file())
            .thenComparingInt(found -> found.mutant().line())
            .thenComparing(found -> found.mutant().toString());

    private final RuleSetFiles files;
    private final RuleSetEvaluator evaluator;
    private final Target target;
    private final List<Figure> figures;
    private final List<Known> lessons = new ArrayList<>();
    private final List<Known> settled = new ArrayList<>();

    /**
     * A search on those lessons.
     *
     * @param files that compile, and that the evaluator evaluates
     */
    public ChangeMiner(RuleSetFiles files, RuleSetEvaluator evaluator, Target target, Collection<Lesson> given) {
        this.files = files;
        this.evaluator = evaluator;
        this.target = target;
        this.figures = Figures.of(files);
        given.stream()
                .sorted(Comparator.comparing(Lesson::decision))
                .flatMap(lesson -> Known.of(lesson, target, evaluator).stream())
                .forEach(this::sort);
    }

    /** What the rules say already has to stay; what was taken and they say otherwise by now tells nothing. */
    private void sort(Known known) {
        if (known.isMet(target, evaluator)) {
            settled.add(known);
        } else if (!(known.lesson().wish() instanceof Lesson.Wish.AsRecommended)) {
            lessons.add(known);
        }
    }

    /**
     * Tries the nearest values first, at most 400.
     *
     * @param isOver whether no more changes are to be tried
     */
    public Mined mine(BooleanSupplier isOver) {
        var values = values();
        var trials = nearest(values);
        var found = new ArrayList<FoundChange>();
        var tried = 0;
        for (var trial : trials) {
            if (isOver.getAsBoolean()) {
                break;
            }
            tried++;
            attempt(trial).ifPresent(found::add);
        }
        var best = found.stream()
                .sorted(BEST)
                .limit(MOST_FOUND)
                .map(change -> change.breaking(broken(change.mutant().files())))
                .toList();
        var possible = values.stream().mapToInt(List::size).sum();
        return new Mined(best, lessons.size(), settled.size(), tried, possible);
    }

    /** By figure. */
    private List<List<Trials.Trial>> values() {
        if (lessons.isEmpty()) {
            return List.of();
        }
        var reach = new Reach(files, evaluator.ruleSet(), target.rule());
        var values =
                new Trials(Stream.concat(lessons.stream(), settled.stream()).toList());
        return figures.stream().filter(reach::holds).map(values::of).toList();
    }

    /** As many of each figure. */
    private static List<Trials.Trial> nearest(List<List<Trials.Trial>> values) {
        var each = Math.max(LEAST_OF_A_FIGURE, MOST_TRIALS / Math.max(1, values.size()));
        return values.stream()
                .flatMap(trials -> trials.stream().limit(each))
                .sorted(Comparator.comparing(Trials.Trial::distance))
                .limit(MOST_TRIALS)
                .toList();
    }

    /** Nothing where it does not compile, or spoils as many decisions as it covers. */
    private Optional<FoundChange> attempt(Trials.Trial trial) {
        var mutant = trial.mutant();
        if (!(RuleSetCompiler.compile(mutant.files()) instanceof Compilation.Compiled(var changed))) {
            return Optional.empty();
        }
        // Says the same as what decides, and is made in a tenth of the time.
        var other = RuleSetEvaluator.reference(changed, Limits.DEFAULT);
        var covered =
                lessons.stream().filter(known -> known.isMet(target, other)).toList();
        if (covered.isEmpty()) {
            return Optional.empty();
        }
        var spoiled =
                settled.stream().filter(known -> !known.isMet(target, other)).toList();
        return Optional.of(new FoundChange(
                        figures.indexOf(trial.figure()),
                        Reach.holder(evaluator.ruleSet(), trial.figure()),
                        trial.words(),
                        mutant,
                        trial.distance(),
                        ids(covered),
                        ids(spoiled),
                        List.of()))
                .filter(change -> change.covered().size() > change.spoiled().size());
    }

    private static List<UUID> ids(List<Known> known) {
        return known.stream().map(each -> each.lesson().decision()).toList();
    }

    private List<String> broken(RuleSetFiles changed) {
        if (!(RuleSetCompiler.compile(changed) instanceof Compilation.Compiled(var ruleSet))) {
            return List.of();
        }
        var other = RuleSetEvaluator.of(ruleSet, Limits.DEFAULT);
        return GoldenCases.in(files).stream()
                .filter(golden -> !(golden.factsIn(ruleSet.vocabulary()) instanceof FactsReading.Read(var facts)
                        && Verdict.of(golden, other.evaluate(facts)).isAsExpected()))
                .map(GoldenCase::title)
                .toList();
    }
}
