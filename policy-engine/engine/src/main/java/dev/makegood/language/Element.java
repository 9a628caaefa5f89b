package dev.makegood.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** One part of a rule's {@code when}; all parts must hold together. */
public sealed interface Element {
    /** Every pattern in it, however deep. */
    default List<Pattern> patterns() {
        return switch (this) {
            case Matches(var pattern) -> List.of(pattern);
            case NotAny(var group) -> patterns(group);
            case Exists(var group) -> patterns(group);
            case ForAll(var patterns) -> patterns;
            case AnyOf(var branches, var _) ->
                branches.stream().map(Element::patterns).flatMap(List::stream).toList();
            case Accumulate accumulate -> accumulate.source();
        };
    }

    /** Every expression in it, however deep. */
    default Stream<Expression> expressions() {
        return switch (this) {
            case Matches(var pattern) -> pattern.expressions();
            case NotAny(var group) -> group.stream().flatMap(Element::expressions);
            case Exists(var group) -> group.stream().flatMap(Element::expressions);
            case ForAll(var patterns) -> patterns.stream().flatMap(Pattern::expressions);
            case AnyOf(var branches, var _) ->
                branches.stream().flatMap(List::stream).flatMap(Element::expressions);
            case Accumulate(var source, var figures, var conditions) ->
                Stream.of(
                                source.stream().flatMap(Pattern::expressions),
                                figures.stream().flatMap(figure -> figure.argument().stream()),
                                conditions.stream().map(Pattern.Condition::expression))
                        .flatMap(Function.identity());
        };
    }

    /** Every pattern in these, however deep. */
    static List<Pattern> patterns(List<Element> elements) {
        return elements.stream().map(Element::patterns).flatMap(List::stream).toList();
    }

    /** There is such a fact; the rule fires once for each. */
    record Matches(Pattern pattern) implements Element {}

    /** There are surely no facts that match all of the group together. */
    record NotAny(List<Element> group) implements Element {
        public NotAny {
            group = List.copyOf(group);
        }
    }

    /** There are facts that match all of the group; the rule does not fire once for each. */
    record Exists(List<Element> group) implements Element {
        public Exists {
            group = List.copyOf(group);
        }
    }

    /**
     * With each fact that matches the first pattern there are others that match the rest. Where there is no rest, each
     * fact of the type meets the conditions.
     */
    record ForAll(List<Pattern> patterns) implements Element {
        public ForAll {
            patterns = List.copyOf(patterns);
        }

        /** The same, said by what there is not. */
        public NotAny asNegation() {
            var first = patterns.getFirst();
            var rest = patterns.subList(1, patterns.size()).stream()
                    .<Element>map(Matches::new)
                    .toList();
            return rest.isEmpty()
                    ? new NotAny(List.of(new Matches(first.negated())))
                    : new NotAny(List.of(new Matches(first), new NotAny(rest)));
        }
    }

    /**
     * At least one of the branches holds.
     *
     * @param variables bound in every branch, and so seen behind it
     */
    record AnyOf(List<List<Element>> branches, Set<String> variables) implements Element {
        public AnyOf {
            branches = branches.stream().map(List::copyOf).toList();
            variables = Set.copyOf(variables);
        }
    }

    /**
     * Figures over all that matches the patterns together, and conditions on them.
     *
     * @param source joined patterns
     */
    record Accumulate(List<Pattern> source, List<Figure> figures, List<Pattern.Condition> conditions)
            implements Element {
        public Accumulate {
            source = List.copyOf(source);
            figures = List.copyOf(figures);
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * {@code $sum : sum($total)}.
     *
     * @param argument empty where matches are counted
     */
    record Figure(String variable, Aggregation aggregation, Optional<Expression> argument, ValueType type) {}

    /** How many values become one. */
    enum Aggregation {
        COUNT,
        SUM,
        MIN,
        MAX,
        AVERAGE;

        /** As rules write it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The type of the one value, where values of that type have one. */
        Optional<ValueType> typeOf(ValueType type) {
            return switch (this) {
                case COUNT -> Optional.of(ValueType.NUMBER);
                case SUM, AVERAGE -> Optional.of(type).filter(ValueType::isSummable);
                case MIN, MAX -> Optional.of(type).filter(ValueType::isOrdered);
            };
        }
    }

    /**
     * These elements without any {@link AnyOf}: they hold where one of the answers does. A rule fires once for the same
     * facts and variables, whichever of them holds.
     */
    static List<List<Element>> alternatives(List<Element> elements) {
        List<List<Element>> all = List.of(List.of());
        for (var element : elements) {
            var longer = new ArrayList<List<Element>>();
            for (var begun : all) {
                for (var choice : choices(element)) {
                    var one = new ArrayList<>(begun);
                    one.addAll(choice);
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<List<Element>> choices(Element element) {
        return switch (element) {
            case Matches _, Accumulate _ -> List.of(List.of(element));
            case NotAny(var group) ->
                List.of(alternatives(group).stream().<Element>map(NotAny::new).toList());
            case Exists(var group) ->
                alternatives(group).stream()
                        .map(one -> List.<Element>of(new Exists(one)))
                        .toList();
            case ForAll all -> choices(all.asNegation());
            case AnyOf(var branches, var _) ->
                branches.stream()
                        .map(Element::alternatives)
                        .flatMap(List::stream)
                        .toList();
        };
    }
}
