package dev.makegood.explanation;

import dev.makegood.evaluation.Workings;
import dev.makegood.explanation.WhyNot.Ask;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Fuel;
import dev.makegood.meaning.Missing;
import dev.makegood.meaning.Unknown;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that did not fire in one case, and how near each came. */
final class Misses {
    private final RuleSet ruleSet;
    private final Function<Rule, Text> sentences;
    private final Workings workings;
    private final Fuel fuel;
    private final Set<String> fired;
    private final Map<FactType, List<Rule>> providers = new HashMap<>();
    private final Map<String, Attempt> attempts = new HashMap<>();
    private final Map<String, Integer> distances = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    Misses(RuleSet ruleSet, Function<Rule, Text> sentences, Workings workings, Fuel fuel) {
        this.ruleSet = ruleSet;
        this.sentences = sentences;
        this.workings = workings;
        this.fuel = fuel;
        this.fired = workings.fired().stream().map(one -> one.key().rule()).collect(Collectors.toSet());
        for (var rule : ruleSet.rules()) {
            rule.derives()
                    .forEach(type -> providers
                            .computeIfAbsent(type, _ -> new ArrayList<>())
                            .add(rule));
        }
    }

    /** The nearest first; of those as near, in the order of the rules. */
    List<WhyNot> all() {
        return ruleSet.rules().stream()
                .filter(rule -> !fired.contains(rule.name()))
                .map(this::whyNot)
                .sorted(Comparator.comparingInt(WhyNot::distance))
                .toList();
    }

    private WhyNot whyNot(Rule rule) {
        var attempt = attempt(rule);
        var checks = new Checks(workings.interpretation(), rule);
        var missed = attempt.steps().get(attempt.firstMiss());
        return new WhyNot(
                rule,
                sentences.apply(rule),
                attempt.facts().stream().map(Fact::path).toList(),
                distance(rule),
                checks.of(missed),
                needs(missed, checks.reading()),
                asks(missed),
                through(missed));
    }

    private Attempt attempt(Rule rule) {
        return attempts.computeIfAbsent(rule.name(), _ -> {
            fuel.watch();
            return Attempts.at(rule, workings.interpretation());
        });
    }

    /** Where what a rule builds upon is not established, it is as far as the nearest rule that would. */
    private int distance(Rule rule) {
        var known = distances.get(rule.name());
        if (known != null || !underway.add(rule.name())) {
            return known == null ? 1 : known;
        }
        int distance = 0;
        for (var step : attempt(rule).steps()) {
            if (!step.truth().equals(true)) {
                distance += distance(step);
            }
        }
        underway.remove(rule.name());
        distances.put(rule.name(), distance);
        return distance;
    }

    private int distance(Step step) {
        return providersOf(step).stream().mapToInt(this::distance).min().orElse(1);
    }

    private List<Rule> providersOf(Step missed) {
        return missed instanceof Step.Absent(var pattern)
                ? providers.getOrDefault(pattern.type(), List.of()).stream()
                        .filter(rule -> !fired.contains(rule.name()))
                        .toList()
                : List.of();
    }

    private List<String> through(Step missed) {
        return providersOf(missed).stream()
                .sorted(Comparator.comparingInt(this::distance))
                .map(Rule::name)
                .toList();
    }

    private static List<Need> needs(Step missed, Reading reading) {
        return missed instanceof Step.Tested tested
                ? reading.needs(tested.condition().expression(), true, tested.variables(), Optional.of(tested.fact()))
                : List.of();
    }

    private static List<Ask> asks(Step missed) {
        return missed.truth() instanceof Unknown(var because)
                ? because.stream()
                        .sorted(Comparator.comparing((Missing one) -> one.fact().path())
                                .thenComparingInt(one -> one.fact()
                                        .type()
                                        .position(one.attribute().name())))
                        .map(one -> new Ask(one.fact().path(), one.attribute()))
                        .toList()
                : List.of();
    }
}
