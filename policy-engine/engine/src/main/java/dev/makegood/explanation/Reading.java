package dev.makegood.explanation;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Rule;
import dev.makegood.meaning.Interpretation;
import dev.makegood.meaning.Unknown;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the conditions of one rule read in one case, and what else would make them hold. */
final class Reading {
    private final Interpretation interpretation;
    private final Set<String> personal;

    Reading(Interpretation interpretation, Rule rule) {
        this.interpretation = interpretation;
        this.personal = new PersonalVariables(rule).names();
    }

    /** An attribute of a fact that is there. */
    private record Place(Fact fact, Attribute attribute) {}

    /** Each value the expression reads, once. */
    List<Seen> seen(Expression expression, Map<String, Object> variables, Optional<Fact> own) {
        var seen = new LinkedHashSet<Seen>();
        addSeen(expression, variables, own, seen);
        return List.copyOf(seen);
    }

    private void addSeen(Expression expression, Map<String, Object> variables, Optional<Fact> own, Set<Seen> seen) {
        switch (expression) {
            case Expression.Read read -> seen(read, variables, own).ifPresent(seen::add);
            case Expression.Given given ->
                seen.add(new Seen.OfParameter(given.parameter(), known(interpretation.value(given, variables, own))));
            default -> expression.operands().forEach(operand -> addSeen(operand, variables, own, seen));
        }
    }

    private Optional<Seen> seen(Expression.Read read, Map<String, Object> variables, Optional<Fact> own) {
        var value = interpretation.value(read, variables, own);
        if (read.path().isEmpty()) {
            return read.variable()
                    .filter(_ -> !(value instanceof Fact))
                    .map(name -> new Seen.OfVariable(name, known(value), personal.contains(name)));
        }
        return place(read, variables, own)
                .map(place -> new Seen.OfFact(
                        place.fact().path(),
                        place.attribute(),
                        known(value),
                        place.fact().value(place.attribute().name()) == null && !(value instanceof Unknown),
                        isPersonal(place)));
    }

    /** The attribute it reads, or the first on the way that is not known. */
    private Optional<Place> place(Expression.Read read, Map<String, Object> variables, Optional<Fact> own) {
        Object holder =
                read.variable().<Object>map(variables::get).or(() -> own).orElse(false);
        for (int i = 0; i < read.path().size(); i++) {
            if (!(holder instanceof Fact fact)) {
                return Optional.empty();
            }
            var attribute = read.path().get(i).attribute();
            var next = fact.value(attribute.name());
            if (i == read.path().size() - 1 || next == null) {
                return Optional.of(new Place(fact, attribute));
            }
            holder = next;
        }
        return Optional.empty();
    }

    /** Whether a variable stands for what tells of a person. */
    boolean isPersonal(String variable) {
        return personal.contains(variable);
    }

    private static boolean isPersonal(Place place) {
        return place.attribute().personal() || isPersonal(place.fact());
    }

    /** Whether the fact stands in what tells of a person. */
    static boolean isPersonal(Fact fact) {
        for (var attribute : fact.type().attributes()) {
            if (attribute.type() instanceof AttributeType.Parent
                    && fact.value(attribute.name()) instanceof Fact parent) {
                return isPersonal(parent)
                        || parent.type().attributes().stream()
                                .filter(Attribute::personal)
                                .map(one -> parent.value(one.name()))
                                .anyMatch(value -> value == fact || value instanceof List<?> all && all.contains(fact));
            }
        }
        return false;
    }

    static Optional<Object> known(Object value) {
        return value instanceof Unknown ? Optional.empty() : Optional.of(told(value));
    }

    private static Object told(Object value) {
        return switch (value) {
            case Fact fact -> fact.path();
            case List<?> list -> list.stream().<Object>map(Reading::told).toList();
            default -> value;
        };
    }

    /** What values would have to be for the expression to be {@code wanted}: any one of the answers may be enough. */
    List<Need> needs(Expression expression, boolean wanted, Map<String, Object> variables, Optional<Fact> own) {
        var needs = new ArrayList<Need>();
        var in = new Surroundings(variables, own);
        in.add(expression, wanted, needs);
        return needs.stream().distinct().toList();
    }

    private final class Surroundings {
        private final Map<String, Object> variables;
        private final Optional<Fact> own;

        Surroundings(Map<String, Object> variables, Optional<Fact> own) {
            this.variables = variables;
            this.own = own;
        }

        void add(Expression expression, boolean wanted, List<Need> needs) {
            if (value(expression).equals(wanted)) {
                return;
            }
            switch (expression) {
                case Expression.Not(var operand) -> add(operand, !wanted, needs);
                case Expression.And(var left, var right) -> both(left, right, wanted, needs);
                case Expression.Or(var left, var right) -> both(left, right, wanted, needs);
                case Expression.Compare compare -> compared(compare, wanted).forEach(needs::add);
                case Expression.In(var operand, var values, var negated) ->
                    need(
                                    operand,
                                    wanted ^ negated ? Need.Relation.ONE_OF : Need.Relation.NONE_OF,
                                    values.stream()
                                            .map(Expression.Literal::value)
                                            .toList())
                            .forEach(needs::add);
                case Expression.IsUnknown(var operand, var negated) ->
                    need(operand, wanted ^ negated ? Need.Relation.UNKNOWN : Need.Relation.KNOWN, List.of())
                            .forEach(needs::add);
                case Expression.Read _ ->
                    need(expression, Need.Relation.EQUAL, List.of(wanted)).forEach(needs::add);
                case Expression.Literal _,
                        Expression.Calculate _,
                        Expression.MoneyOf _,
                        Expression.FigureOf _,
                        Expression.Matches _,
                        Expression.Call _,
                        Expression.Given _,
                        Expression.Hits _ -> {}
            }
        }

        private void both(Expression left, Expression right, boolean wanted, List<Need> needs) {
            add(left, wanted, needs);
            add(right, wanted, needs);
        }

        private Object value(Expression expression) {
            return interpretation.value(expression, variables, own);
        }

        private Stream<Need> compared(Expression.Compare compare, boolean wanted) {
            var comparison = wanted ? compare.comparison() : opposite(compare.comparison());
            return Stream.concat(
                    against(compare.left(), relation(comparison), value(compare.right())),
                    against(compare.right(), relation(mirrored(comparison)), value(compare.left())));
        }

        private Stream<Need> against(Expression side, Need.Relation relation, Object other) {
            return other instanceof Unknown || other instanceof Fact
                    ? Stream.empty()
                    : need(side, relation, List.of(other));
        }

        private Stream<Need> need(Expression side, Need.Relation relation, List<Object> values) {
            return side instanceof Expression.Read read
                    ? place(read, variables, own)
                            .filter(place -> place.attribute()
                                            .equals(read.path().getLast().attribute())
                                    && !place.fact().type().isDerived())
                            .map(place -> new Need(place.fact().path(), place.attribute(), relation, values))
                            .stream()
                    : Stream.empty();
        }
    }

    private static Need.Relation relation(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> Need.Relation.EQUAL;
            case NOT_EQUAL -> Need.Relation.NOT_EQUAL;
            case LESS -> Need.Relation.LESS;
            case AT_MOST -> Need.Relation.AT_MOST;
            case MORE -> Need.Relation.MORE;
            case AT_LEAST -> Need.Relation.AT_LEAST;
        };
    }

    private static Comparison opposite(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> Comparison.NOT_EQUAL;
            case NOT_EQUAL -> Comparison.EQUAL;
            case LESS -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.MORE;
            case MORE -> Comparison.AT_MOST;
            case AT_LEAST -> Comparison.LESS;
        };
    }

    private static Comparison mirrored(Comparison comparison) {
        return switch (comparison) {
            case EQUAL, NOT_EQUAL -> comparison;
            case LESS -> Comparison.MORE;
            case AT_MOST -> Comparison.AT_LEAST;
            case MORE -> Comparison.LESS;
            case AT_LEAST -> Comparison.AT_MOST;
        };
    }
}
