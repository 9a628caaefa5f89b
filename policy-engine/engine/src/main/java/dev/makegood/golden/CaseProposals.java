package dev.makegood.golden;

import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.Outcome;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.explanation.Goal;
import dev.makegood.explanation.OneFactAway;
import dev.makegood.explanation.Turns;
import dev.makegood.language.Compilation;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.meaning.Fuel;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.FactsReading;
import dev.makegood.vocabulary.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds golden cases that are missing: of rules that none fires, at bounds that none tries, for mutants that live. */
public final class CaseProposals {
    private static final int MOST = 60;
    private static final int MOST_OF_A_RULE = 6;
    private static final int MOST_SEARCHED = 3;
    private static final Duration TIME_OF_A_CASE = Duration.ofSeconds(1);
    private static final Duration TIME_OF_A_SEARCH = Duration.ofMillis(300);

    private final RuleSetEvaluator evaluator;
    private final List<GoldenCase> cases;
    private final List<Known> known = new ArrayList<>();
    private final List<Tried> tried = new ArrayList<>();
    private final Map<JsonNode, ProposedCase> proposed = new LinkedHashMap<>();

    public CaseProposals(RuleSetEvaluator evaluator, List<GoldenCase> cases) {
        this.evaluator = evaluator;
        this.cases = List.copyOf(cases);
    }

    /**
     * What was found.
     *
     * @param next the place to go on from
     * @param places how many there are: of each rule three
     * @param untried the mutants there was no time for
     */
    public record Found(List<ProposedCase> proposals, int next, int places, List<Mutant> untried) {
        public Found {
            proposals = List.copyOf(proposals);
            untried = List.copyOf(untried);
        }

        /** Whether there was time, and room, for all that there is to try. */
        public boolean complete() {
            return next == places && untried.isEmpty();
        }
    }

    /** A case there is, and the rules it fires or just misses. */
    private record Known(GoldenCase golden, Facts facts, Coverage.Met met) {
        boolean isAbout(Rule rule) {
            return met.fired().contains(rule.name()) || met.justMissed().contains(rule.name());
        }
    }

    /** A case there is not, with what the rules give it. */
    private record Tried(Optional<Rule> rule, Text title, GoldenCase golden) {}

    /**
     * What can be found in that time: of one place and one mutant at least, so that whoever goes on comes to an end.
     *
     * @param from the place to begin at: 0, or where an earlier search stopped
     * @param mutants that no case notices
     */
    public Found find(int from, Duration time, List<Mutant> mutants, Duration timeForMutants) {
        var rules = evaluator.ruleSet().rules();
        var places = Stream.<Consumer<Rule>>of(this::fireUnlessFired, this::turnAtBounds, this::turnChoices)
                .flatMap(look -> rules.stream().<Runnable>map(rule -> () -> look.accept(rule)))
                .toList();
        learn();
        int begin = Math.min(from, places.size());
        int next = begin + during(time, places.subList(begin, places.size()));
        int tried = during(
                timeForMutants,
                mutants.stream().<Runnable>map(mutant -> () -> kill(mutant)).toList());
        var untried = mutants.subList(tried, mutants.size());
        return new Found(List.copyOf(proposed.values()), next, places.size(), untried);
    }

    /** How many of them there was time and room for. */
    private int during(Duration time, List<Runnable> searches) {
        long end = System.nanoTime() + time.toNanos();
        int done = 0;
        do {
            if (done < searches.size()) {
                searches.get(done).run();
                done++;
            }
        } while (done < searches.size() && System.nanoTime() - end < 0 && proposed.size() < MOST);
        return done;
    }

    private void learn() {
        var coverage = new Coverage(evaluator.ruleSet(), TIME_OF_A_CASE);
        for (var golden : cases) {
            if (golden.factsIn(evaluator.ruleSet().vocabulary()) instanceof FactsReading.Read(var facts)) {
                known.add(new Known(golden, facts, coverage.met(facts)));
            }
        }
    }

    private void fireUnlessFired(Rule rule) {
        if (firing(rule).isEmpty()) {
            fire(rule);
        }
    }

    private void turnAtBounds(Rule rule) {
        firing(rule).ifPresent(base -> turn(rule, base, Turns.Turn::isBound));
    }

    private void turnChoices(Rule rule) {
        firing(rule).ifPresent(base -> turn(rule, base, Turns.Turn::isChoice));
    }

    private Optional<Known> firing(Rule rule) {
        return known.stream()
                .filter(one -> one.met().fired().contains(rule.name()))
                .findFirst();
    }

    /** From the cases that come nearest to it. */
    private void fire(Rule rule) {
        known.stream()
                .sorted(Comparator.comparing(one -> !one.isAbout(rule)))
                .limit(MOST_SEARCHED)
                .flatMap(one -> fired(rule, one).stream())
                .findFirst()
                .ifPresent(found -> add(found, ProposalTexts.NEVER_FIRED));
    }

    private Optional<Tried> fired(Rule rule, Known near) {
        var answer = new OneFactAway(evaluator.ruleSet(), 2)
                .of(
                        near.facts(),
                        new Goal.Fires(rule.name()),
                        OneFactAway.Openness.ANYTHING,
                        new Fuel(Long.MAX_VALUE, TIME_OF_A_SEARCH));
        return answer.suggestions().stream().findFirst().flatMap(suggestion -> {
            var facts = near.golden().facts();
            for (var change : suggestion.changes()) {
                facts = ChangedFacts.of(facts, change.place(), change.value());
            }
            return tried(Optional.of(rule), rule.title(), facts);
        });
    }

    private Optional<Tried> tried(Optional<Rule> rule, Text title, JsonNode facts) {
        var unread = new GoldenCase("", title.en(), facts, List.of(), Optional.empty(), Optional.empty(), 0, false);
        return unread.factsIn(evaluator.ruleSet().vocabulary()) instanceof FactsReading.Read(var read)
                        && evaluator.evaluate(read) instanceof Outcome outcome
                ? Optional.of(new Tried(rule, title, Expectation.of(title.en(), facts, outcome)))
                : Optional.empty();
    }

    /** Where the outcome turns at a bound both sides of it and itself; of a choice a value for each other outcome. */
    private void turn(Rule rule, Known base, Predicate<Turns.Turn> kind) {
        int most = proposed.size() + MOST_OF_A_RULE;
        var seen = new HashSet<Seen>();
        var now = expected(base);
        var turns = new Turns(evaluator.ruleSet(), rule)
                .in(base.facts()).stream().filter(kind).toList();
        for (var turn : turns) {
            var others = new ArrayList<>(List.of(now));
            var outcomes = outcomes(rule, base, turn, seen);
            tried.addAll(outcomes.values());
            boolean isTurning = outcomes.values().stream().anyMatch(one -> !isSame(one.golden(), now));
            outcomes.forEach((trial, one) -> {
                boolean isOther = others.stream().noneMatch(other -> isSame(one.golden(), other));
                others.add(one.golden());
                if ((turn.isChoice() ? isOther : isTurning) && proposed.size() < most && !isTried(rule, turn, trial)) {
                    add(one, ProposalTexts.why(trial.side(), turn));
                }
            });
        }
    }

    private Map<Turns.Trial, Tried> outcomes(Rule rule, Known base, Turns.Turn turn, Set<Seen> seen) {
        var attribute = turn.place().attribute();
        var outcomes = new LinkedHashMap<Turns.Trial, Tried>();
        for (var trial : turn.trials()) {
            if (seen.add(new Seen(attribute, trial.value()))) {
                var title = ProposalTexts.title(rule, attribute, trial.value());
                var facts = ChangedFacts.of(base.golden().facts(), turn.place(), trial.value());
                tried(Optional.of(rule), title, facts).ifPresent(one -> outcomes.put(trial, one));
            }
        }
        return outcomes;
    }

    private record Seen(Attribute attribute, Object value) {}

    private GoldenCase expected(Known base) {
        return tried(
                        Optional.empty(),
                        new Text(base.golden().title(), base.golden().title()),
                        base.golden().facts())
                .map(Tried::golden)
                .orElse(base.golden());
    }

    private static boolean isSame(GoldenCase one, GoldenCase other) {
        return one.effects().equals(other.effects())
                && one.vetoes().equals(other.vetoes())
                && one.conflicts() == other.conflicts()
                && one.gap() == other.gap();
    }

    private boolean isTried(Rule rule, Turns.Turn turn, Turns.Trial trial) {
        return known.stream().anyMatch(one -> one.isAbout(rule) && Turns.has(one.facts(), turn.place(), trial.value()));
    }

    private void add(Tried found, Text why) {
        proposed.putIfAbsent(
                found.golden().facts(), new ProposedCase(found.rule(), found.title(), why, found.golden(), List.of()));
    }

    /** By what is proposed already, else by what was tried, else by a case there is that says more. */
    private void kill(Mutant mutant) {
        if (!(RuleSetCompiler.compile(mutant.files()) instanceof Compilation.Compiled(var changed))) {
            return;
        }
        var other = RuleSetEvaluator.of(changed, Limits.DEFAULT);
        var killing = proposed.values().stream()
                .filter(one -> isNoticed(one.golden(), other))
                .findFirst();
        if (killing.isPresent()) {
            var golden = killing.get().golden();
            proposed.put(golden.facts(), killing.get().killing(mutant));
            return;
        }
        Stream.concat(tried.stream(), known.stream().flatMap(one -> inFull(one).stream()))
                .filter(one -> isNoticed(one.golden(), other))
                .findFirst()
                .ifPresent(one -> proposed.put(
                        one.golden().facts(),
                        new ProposedCase(
                                one.rule(), one.title(), ProposalTexts.kills(mutant), one.golden(), List.of(mutant))));
    }

    private Optional<Tried> inFull(Known one) {
        return tried(
                Optional.empty(),
                ProposalTexts.inFull(one.golden()),
                one.golden().facts());
    }

    private static boolean isNoticed(GoldenCase golden, RuleSetEvaluator other) {
        return golden.factsIn(other.ruleSet().vocabulary()) instanceof FactsReading.Read(var facts)
                && !Verdict.of(golden, other.evaluate(facts)).isAsExpected();
    }
}
