package dev.makegood.explanation;

import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Pattern;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Values;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where what a rule says may turn: the bounds it compares with, and the values of each choice it looks at. */
public final class Turns {
    private final Rule rule;
    private final Trials trials;
    private final Map<Read, Set<Object>> bounds = new LinkedHashMap<>();

    private record Read(FactType type, String attribute) {}

    public Turns(RuleSet ruleSet, Rule rule) {
        this.rule = rule;
        this.trials = new Trials(ruleSet, List.of(rule));
        var bound = bound();
        rule.expressions().flatMap(Trials::within).forEach(expression -> learn(expression, bound));
    }

    /** How a value stands to the bound. */
    public enum Side {
        AT,
        UNDER,
        OVER,
        /** It is one of a choice. */
        CHOICE
    }

    /** A value to try. */
    public record Trial(Object value, Side side) {}

    /**
     * A place of a case, and what to try there.
     *
     * @param trials at one bound, or of one choice
     */
    public record Turn(Place place, List<Trial> trials) {
        public Turn {
            trials = List.copyOf(trials);
        }

        public boolean isChoice() {
            return trials.stream().anyMatch(trial -> trial.side() == Side.CHOICE);
        }

        public boolean isBound() {
            return !isChoice();
        }
    }

    /** All in that case, in its order. */
    public List<Turn> in(Facts facts) {
        return trials.places(facts, false).stream().flatMap(Turns.this::at).toList();
    }

    private Stream<Turn> at(Place place) {
        return switch (place.attribute().type()) {
            case AttributeType.Enumeration(var values) -> Stream.of(choice(place, values.keySet()));
            case AttributeType.Simple simple ->
                simple == AttributeType.Simple.BOOLEAN
                        ? Stream.of(choice(place, List.of(true, false)))
                        : bounds
                                .getOrDefault(
                                        new Read(place.type(), place.attribute().name()), Set.of())
                                .stream()
                                .map(bound -> around(place, bound, simple));
            case AttributeType.Nested _, AttributeType.NestedList _, AttributeType.ListOf _, AttributeType.Parent _ ->
                Stream.of();
        };
    }

    private static Turn choice(Place place, Iterable<?> values) {
        var trials = new ArrayList<Trial>();
        values.forEach(value -> trials.add(new Trial(value, Side.CHOICE)));
        return new Turn(place, trials);
    }

    private static Turn around(Place place, Object bound, AttributeType.Simple type) {
        var trials = new ArrayList<>(List.of(new Trial(bound, Side.AT)));
        var neighbours = Trials.neighbours(bound, type);
        for (int i = 0; i < neighbours.size(); i++) {
            trials.add(new Trial(neighbours.get(i), i == 0 ? Side.UNDER : Side.OVER));
        }
        return new Turn(
                place,
                trials.stream()
                        .filter(trial -> place.attribute().accepts(trial.value()))
                        .toList());
    }

    /** The attribute that each name of the rule stands for, where it stands for one. */
    private Map<String, Expression> bound() {
        var bound = new HashMap<String, Expression>();
        for (var pattern : Element.patterns(rule.when())) {
            for (Pattern.Binding binding : pattern.bindings()) {
                bound.put(binding.variable(), binding.value());
            }
        }
        return bound;
    }

    private void learn(Expression expression, Map<String, Expression> bound) {
        if (expression instanceof Expression.Compare(var _, var left, var right)) {
            learn(left, right, bound);
            learn(right, left, bound);
        }
    }

    private void learn(Expression read, Expression value, Map<String, Expression> bound) {
        if (!(read instanceof Expression.Read(var variable, var path, var _))) {
            return;
        }
        if (path.isEmpty()) {
            variable.map(bound::get)
                    .filter(other -> !other.equals(read))
                    .ifPresent(other -> learn(other, value, Map.of()));
            return;
        }
        var step = path.getLast();
        bounds.computeIfAbsent(new Read(step.holder(), step.attribute().name()), _ -> new LinkedHashSet<>())
                .addAll(values(value, step.attribute()));
    }

    private static List<Object> values(Expression value, Attribute attribute) {
        return switch (value) {
            case Expression.Literal(var literal, var _)
            when attribute.type() instanceof AttributeType.Simple -> List.of(literal);
            case Expression.Given given -> Trials.values(given);
            default -> List.of();
        };
    }

    /** Whether a case has that value in such a place. */
    public static boolean has(Facts facts, Place place, Object value) {
        return facts.of(place.type()).stream()
                .map(fact -> fact.value(place.attribute().name()))
                .anyMatch(known -> known != null && Values.areSame(known, value));
    }
}
