package dev.makegood.explanation;

import dev.makegood.evaluation.Workings;
import dev.makegood.explanation.Suggestion.Change;
import dev.makegood.language.Element;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Fuel;
import dev.makegood.sentence.ValueTexts;
import dev.makegood.vocabulary.Facts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what would have to be otherwise for a rule to fire and its effect to hold. Every answer was tried: the case so
 * changed was interpreted and resolved.
 */
public final class OneFactAway {
    private static final int MOST = 20;

    private final RuleSet ruleSet;

    public OneFactAway(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
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
     * @param suggestions each of one value; of two only where none of one is enough
     * @param complete whether all was tried that the fuel was asked for
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
            searches.forEach(search -> search.single(found));
            if (found.isEmpty()) {
                searches.forEach(search -> search.pairs(found));
            }
            return new Answer(false, found, true);
        } catch (Fuel.Exhausted _) {
            return new Answer(false, found, false);
        }
    }

    /** One value of a case that is another. */
    private record Trial(Place place, Object value) {}

    private final class Search {
        private final Facts facts;
        private final Goal goal;
        private final Rule rule;
        private final Fuel fuel;
        private final List<Rule> around;
        private final List<List<Trial>> trials;

        Search(Facts facts, Goal goal, Rule rule, Openness openness, Fuel fuel) {
            this.facts = facts;
            this.goal = goal;
            this.rule = rule;
            this.fuel = fuel;
            this.around = around(rule);
            var worthTrying = new Trials(ruleSet, around);
            this.trials = worthTrying.places(facts, openness == Openness.UNKNOWN).stream()
                    .map(place -> worthTrying.values(place, facts).stream()
                            .map(value -> new Trial(place, value))
                            .toList())
                    .toList();
        }

        /** The first value of each place that is enough by itself. */
        void single(List<Suggestion> found) {
            for (var place : trials) {
                place.stream()
                        .filter(trial -> reaches(List.of(trial)))
                        .findFirst()
                        .ifPresent(trial -> add(List.of(trial), found));
            }
        }

        void pairs(List<Suggestion> found) {
            for (int i = 0; i < trials.size(); i++) {
                for (int j = i + 1; j < trials.size() && found.size() < MOST; j++) {
                    pair(trials.get(i), trials.get(j), found);
                }
            }
        }

        private void pair(List<Trial> first, List<Trial> second, List<Suggestion> found) {
            for (var one : first) {
                for (var other : second) {
                    if (reaches(List.of(one, other))) {
                        add(List.of(one, other), found);
                        return;
                    }
                }
            }
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

    /** That rule and those that establish what it builds upon. */
    private List<Rule> around(Rule rule) {
        var needed = new HashSet<String>();
        add(rule, needed);
        return ruleSet.rules().stream()
                .filter(one -> needed.contains(one.name()))
                .toList();
    }

    private void add(Rule rule, Set<String> needed) {
        if (needed.add(rule.name())) {
            for (var pattern : Element.patterns(rule.when())) {
                ruleSet.rules().stream()
                        .filter(other -> other.derives().contains(pattern.type()))
                        .forEach(other -> add(other, needed));
            }
        }
    }
}
