package dev.makegood.evaluation;

import dev.makegood.evaluation.Placement.Place;
import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Pattern;
import dev.makegood.language.ValueType;
import dev.makegood.vocabulary.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes the patterns on what {@link Run} holds out of a group of elements. Their conditions go to the patterns that are
 * left, or stand loose.
 */
final class Lowering {
    private final Placement placement;
    private final Map<String, Expression> variables;
    private final List<Element> left = new ArrayList<>();
    private final Set<String> bound = new HashSet<>();
    private final List<Expression> loose = new ArrayList<>();

    private Lowering(Placement placement, Map<String, Expression> variables) {
        this.placement = placement;
        this.variables = new HashMap<>(variables);
    }

    /**
     * What is left of the elements of a rule.
     *
     * @param conditions on the case alone
     * @param variables of the patterns taken out, and what they stand for
     */
    record Lowered(List<Expression> conditions, List<Element> elements, Map<String, Expression> variables) {}

    static Lowered of(List<Element> elements, Placement placement) {
        var lowering = new Lowering(placement, Map.of()).with(elements);
        return new Lowered(lowering.loose, lowering.left, lowering.variables);
    }

    /** The one fact of that type, as expressions read it. */
    static String variable(FactType type) {
        return type.name();
    }

    private Lowering with(List<Element> elements) {
        elements.forEach(this::lower);
        return this;
    }

    private Lowering inner(List<Element> group) {
        return new Lowering(placement, variables).with(group);
    }

    private void lower(Element element) {
        switch (element) {
            case Element.Matches(var pattern) -> {
                if (placement.of(pattern.type()) == Place.CASE) {
                    dissolve(pattern);
                } else {
                    keep(pattern);
                }
            }
            case Element.NotAny(var group) -> {
                var inner = inner(group);
                if (inner.left.isEmpty()) {
                    put(new Expression.Not(all(inner.loose)));
                } else {
                    left.add(new Element.NotAny(inner.joined()));
                }
            }
            case Element.Exists(var group) -> {
                var inner = inner(group);
                if (inner.left.isEmpty()) {
                    put(all(inner.loose));
                } else {
                    left.add(new Element.Exists(inner.joined()));
                }
            }
            case Element.Accumulate accumulate -> keep(accumulate);
            case Element.ForAll _, Element.AnyOf _ ->
                throw new IllegalStateException("alternatives have neither forall nor or");
        }
    }

    private void dissolve(Pattern pattern) {
        var own = new Expression.Read(Optional.of(variable(pattern.type())), List.of(), ValueType.FACT);
        pattern.variable().ifPresent(variable -> variables.put(variable, own));
        for (var binding : pattern.bindings()) {
            variables.put(binding.variable(), resolved(binding.value(), Optional.of(own)));
        }
        for (var condition : pattern.conditions()) {
            put(resolved(condition.expression(), Optional.of(own)));
        }
    }

    private void keep(Pattern pattern) {
        var bindings = pattern.bindings().stream()
                .map(binding -> new Pattern.Binding(binding.variable(), resolved(binding.value())))
                .toList();
        left.add(new Element.Matches(new Pattern(
                pattern.variable(), pattern.type(), bindings, resolved(pattern.conditions()), pattern.span())));
        pattern.variable().ifPresent(bound::add);
        bindings.forEach(binding -> bound.add(binding.variable()));
    }

    private void keep(Element.Accumulate accumulate) {
        var inner = inner(
                accumulate.source().stream().<Element>map(Element.Matches::new).toList());
        var source = Element.patterns(inner.joined());
        var figures = accumulate.figures().stream()
                .map(figure -> new Element.Figure(
                        figure.variable(),
                        figure.aggregation(),
                        figure.argument().map(inner::resolved),
                        figure.type()))
                .toList();
        left.add(new Element.Accumulate(source, figures, resolved(accumulate.conditions())));
        figures.forEach(figure -> bound.add(figure.variable()));
    }

    private List<Pattern.Condition> resolved(List<Pattern.Condition> conditions) {
        return conditions.stream()
                .map(condition -> new Pattern.Condition(resolved(condition.expression()), condition.span()))
                .toList();
    }

    private Expression resolved(Expression expression) {
        return resolved(expression, Optional.empty());
    }

    /** Variables of patterns taken out are put as what they stand for, and {@code own} for the fact of the pattern. */
    private Expression resolved(Expression expression, Optional<Expression> own) {
        return expression.with(reading -> {
            if (!(reading instanceof Expression.Read(var variable, var path, var type))) {
                return reading;
            }
            var meant = variable.isPresent() ? Optional.ofNullable(variables.get(variable.get())) : own;
            return meant.isEmpty()
                    ? reading
                    : meant.get() instanceof Expression.Read(var root, var begun, var _)
                            ? new Expression.Read(
                                    root,
                                    Stream.concat(begun.stream(), path.stream()).toList(),
                                    type)
                            : meant.get();
        });
    }

    /** A condition goes to the last pattern whose values it reads, or stands loose. */
    private void put(Expression condition) {
        if (condition instanceof Expression.And(var one, var other)) {
            put(one);
            put(other);
        } else if (condition.reads(bound)) {
            int last = lastCarrier();
            left.set(last, carrying(left.get(last), List.of(condition)));
        } else {
            loose.add(condition);
        }
    }

    private int lastCarrier() {
        for (int i = left.size() - 1; i >= 0; i--) {
            if (left.get(i) instanceof Element.Matches || left.get(i) instanceof Element.Accumulate) {
                return i;
            }
        }
        throw new IllegalStateException("no pattern binds what a condition reads");
    }

    /** What is left, its first pattern carrying what stands loose. */
    private List<Element> joined() {
        var joined = new ArrayList<>(left);
        if (!loose.isEmpty()) {
            int first = 0;
            while (!(joined.get(first) instanceof Element.Matches)) {
                first++;
            }
            joined.set(first, carrying(joined.get(first), loose));
        }
        return joined;
    }

    private static Element carrying(Element carrier, List<Expression> more) {
        return switch (carrier) {
            case Element.Matches(var pattern) ->
                new Element.Matches(new Pattern(
                        pattern.variable(),
                        pattern.type(),
                        pattern.bindings(),
                        longer(pattern.conditions(), more, pattern),
                        pattern.span()));
            case Element.Accumulate(var source, var figures, var conditions) ->
                new Element.Accumulate(source, figures, longer(conditions, more, source.getFirst()));
            case Element.NotAny _, Element.Exists _, Element.ForAll _, Element.AnyOf _ ->
                throw new IllegalStateException("binds nothing");
        };
    }

    private static List<Pattern.Condition> longer(
            List<Pattern.Condition> conditions, List<Expression> more, Pattern carrier) {
        return Stream.concat(
                        conditions.stream(),
                        more.stream().map(expression -> new Pattern.Condition(expression, carrier.span())))
                .toList();
    }

    private static Expression all(List<Expression> conditions) {
        return conditions.stream().reduce(Expression.And::new).orElse(new Expression.Literal(true, ValueType.BOOLEAN));
    }
}
