package dev.makegood.explanation;

import dev.makegood.evaluation.Workings;
import dev.makegood.explanation.Suggestion.Change;
import dev.makegood.language.Conclusion;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Fuel;
import dev.makegood.sentence.ValueTexts;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Facts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what would have to be otherwise for a rule to fire and its effect to hold. Every answer was tried: the case so
 * changed was interpreted and resolved.
 */
public final class OneFactAway {
    private static final int MOST = 20;
    private static final Set<EffectKind> OF_ACTIONS = EnumSet.of(EffectKind.PERMIT, EffectKind.REFUSE);

    private final RuleSet ruleSet;
    private final int mostFacts;

    /**
     * A search in the cases of that rule set.
     *
     * @param mostFacts how many values at most are changed together
     */
    public OneFactAway(RuleSet ruleSet, int mostFacts) {
        this.ruleSet = ruleSet;
        this.mostFacts = mostFacts;
    }

    /** What may be suggested. */
    public enum Openness {
        /** Only what nobody knows yet: nothing known is ever said to be otherwise. */
        UNKNOWN,
        /** Anything, to see where a rule begins. */
        ANYTHING
    }

    /**
     * What was found.
     *
     * @param reached whether the case has what is wanted as it is
     * @param suggestions all of as many values, the fewest that are enough
     * @param complete whether all was tried that was asked for
     */
    public record Answer(boolean reached, List<Suggestion> suggestions, boolean complete) {
        public Answer {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** What would reach the goal in that case. */
    public Answer of(Facts facts, Goal goal, Openness openness, Fuel fuel) {
        var found = new ArrayList<Suggestion>();
        try {
            var now = Workings.of(ruleSet, facts, fuel);
            var rules = ruleSet.rules().stream().filter(goal::isOf).toList();
            if (rules.stream().anyMatch(rule -> goal.isReached(now, rule))) {
                return new Answer(true, List.of(), true);
            }
            var searches = rules.stream()
                    .map(rule -> new Search(facts, goal, rule, openness, fuel))
                    .toList();
            for (var size = 1; size <= mostFacts && found.isEmpty(); size++) {
                for (var search : searches) {
                    search.sets(size, found);
                }
            }
            return new Answer(false, found, true);
        } catch (Fuel.Exhausted _) {
            return new Answer(false, found, false);
        }
    }

    private record Range(int from, int end) {}

    /** One value of a case that is another. */
    private record Trial(Place place, Object value) {}

    private final class Search {
        private final Facts facts;
        private final Goal goal;
        private final Rule rule;
        private final Fuel fuel;
        private final List<Rule> around;
        /** By place. */
        private final List<List<Trial>> trials;
        /** How many of those places the rule reads, and those that establish what it builds upon. */
        private final int own;

        Search(Facts facts, Goal goal, Rule rule, Openness openness, Fuel fuel) {
            this.facts = facts;
            this.goal = goal;
            this.rule = rule;
            this.fuel = fuel;
            this.around = ruleSet.withFoundations(List.of(rule));
            var isOnlyUnknown = openness == Openness.UNKNOWN;
            var own = new Trials(ruleSet, around).places(facts, isOnlyUnknown);
            var all = new Trials(ruleSet, ruleSet.withFoundations(rivals(rule)));
            var places = new LinkedHashSet<>(own);
            places.addAll(all.places(facts, isOnlyUnknown));
            this.own = own.size();
            this.trials = places.stream()
                    .map(place -> all.values(place, facts).stream()
                            .map(value -> new Trial(place, value))
                            .toList())
                    .toList();
        }

        /** For each so many places the first values that are enough together; places that the rule reads come first. */
        void sets(int size, List<Suggestion> found) {
            choose(size, List.of(), new Range(0, own), found);
            if (found.isEmpty()) {
                choose(size, List.of(), new Range(own, trials.size()), found);
            }
        }

        /** @param last where the last of the places may lie; those before it lie anywhere before it */
        private void choose(int size, List<Integer> chosen, Range last, List<Suggestion> found) {
            if (chosen.size() == size) {
                first(chosen.stream().map(trials::get).toList(), List.of()).ifPresent(changed -> add(changed, found));
                return;
            }
            var next = chosen.isEmpty() ? 0 : chosen.getLast() + 1;
            var from = chosen.size() == size - 1 ? Math.max(next, last.from()) : next;
            for (var at = from; at < last.end() && found.size() < MOST; at++) {
                choose(size, with(chosen, at), last, found);
            }
        }

        /** The first values of these places that are enough beside those of others. */
        private Optional<List<Trial>> first(List<List<Trial>> places, List<Trial> changed) {
            if (changed.size() == places.size()) {
                return Optional.of(changed).filter(this::reaches);
            }
            return places.get(changed.size()).stream()
                    .flatMap(trial -> first(places, with(changed, trial)).stream())
                    .findFirst();
        }

        private static <T> List<T> with(List<T> some, T one) {
            return Stream.concat(some.stream(), Stream.of(one)).toList();
        }

        /** Whether the rule fires; and only then, whether its effect is left beside those of all others. */
        private boolean reaches(List<Trial> changed) {
            fuel.watch();
            var other = facts;
            for (var trial : changed) {
                other = trial.place().with(trial.value(), other);
            }
            var alone = Workings.of(ruleSet, around, other, fuel);
            return alone.fired().stream().anyMatch(match -> match.key().rule().equals(rule.name()))
                    && goal.isReached(Workings.of(ruleSet, other, fuel), rule);
        }

        private void add(List<Trial> changed, List<Suggestion> found) {
            var suggestion = new Suggestion(
                    rule.name(),
                    changed.stream()
                            .map(trial -> new Change(
                                    trial.place(),
                                    trial.value(),
                                    ValueTexts.of(trial.value(), trial.place().attribute())))
                            .toList());
            if (found.size() < MOST) {
                found.add(suggestion);
            }
        }
    }

    /** That rule and those whose effects may take its own away. */
    private List<Rule> rivals(Rule rule) {
        return ruleSet.rules().stream()
                .filter(other -> other.equals(rule) || isRival(rule, other))
                .toList();
    }

    private static boolean isRival(Rule rule, Rule other) {
        return Goal.proposals(rule).anyMatch(one -> Goal.proposals(other).anyMatch(each -> isRival(one, each)));
    }

    private static boolean isRival(Conclusion.Propose one, Conclusion.Propose other) {
        return (one.group().isPresent() && one.group().equals(other.group()))
                || (one.kind() == EffectKind.GESTURE && other.kind() == EffectKind.GESTURE)
                || (OF_ACTIONS.contains(one.kind()) && OF_ACTIONS.contains(other.kind()));
    }
}
