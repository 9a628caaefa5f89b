package dev.makegood.meaning;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.And;
import dev.makegood.language.Expression.Calculate;
import dev.makegood.language.Expression.Call;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.FigureOf;
import dev.makegood.language.Expression.Given;
import dev.makegood.language.Expression.Hits;
import dev.makegood.language.Expression.In;
import dev.makegood.language.Expression.IsUnknown;
import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Expression.Matches;
import dev.makegood.language.Expression.MoneyOf;
import dev.makegood.language.Expression.Not;
import dev.makegood.language.Expression.Or;
import dev.makegood.language.Expression.Read;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the value of an expression: true, false and unknown as Kleene's logic has them, or a value, or unknown. */
final class Reader {
    private final Assumptions assumptions;
    private final Map<Fact, Unknown> doubts;
    private final Map<String, Object> variables;
    private final Optional<Fact> own;

    /**
     * A reader in one place of a rule.
     *
     * @param doubts why derived facts that are only possible, or not wholly known, are so
     * @param own the fact of the pattern in which the expression stands
     */
    Reader(Assumptions assumptions, Map<Fact, Unknown> doubts, Map<String, Object> variables, Optional<Fact> own) {
        this.assumptions = assumptions;
        this.doubts = doubts;
        this.variables = variables;
        this.own = own;
    }

    Object value(Expression expression) {
        return switch (expression) {
            case Literal(var value, var _) -> value;
            case Read read -> read(read);
            case IsUnknown(var operand, var negated) -> isUnknown(value(operand), negated);
            case Not(var operand) -> negated(value(operand));
            case And(var left, var right) -> and(value(left), value(right));
            case Or(var left, var right) -> or(value(left), value(right));
            case Compare compare -> compare(compare);
            case In in -> in(in);
            case Calculate calculate -> calculate(calculate);
            case MoneyOf(var figure, var currency) -> money(value(figure), value(currency));
            case FigureOf(var amount) -> figure(value(amount));
            case Matches matches -> matches(matches, value(matches.operand()));
            case Call call -> call(call);
            case Hits hits -> hits(hits);
            case Given given -> given.value().orElseGet(() -> dated(given));
        };
    }

    static Object negated(Object truth) {
        return truth instanceof Boolean known ? !known : truth;
    }

    private static Object figure(Object amount) {
        return amount instanceof Money money ? money.rounded().amount() : amount;
    }

    private Object read(Read read) {
        Object value = read.variable().map(variables::get).or(() -> own).orElseThrow();
        for (var step : read.path()) {
            if (!(value instanceof Fact holder)) {
                return value;
            }
            value = attribute(holder, step);
        }
        return value;
    }

    private Object attribute(Fact holder, Expression.Step step) {
        var given = holder.value(step.attribute().name());
        if (given != null) {
            return given;
        }
        var assumed = step.attribute().assumed();
        if (assumptions == Assumptions.MADE && assumed != null) {
            return assumed;
        }
        var doubt = doubts.get(holder);
        return doubt != null ? doubt : new Unknown(Set.of(new Missing(holder, step.attribute())));
    }

    private Object isUnknown(Object value, boolean negated) {
        if (!(value instanceof Unknown unknown)) {
            return negated;
        }
        return assumptions == Assumptions.MADE ? !negated : unknown;
    }

    static Object and(Object left, Object right) {
        if (left.equals(false) || right.equals(false)) {
            return false;
        }
        return left.equals(true) ? right : right.equals(true) ? left : both(left, right);
    }

    static Object or(Object left, Object right) {
        if (left.equals(true) || right.equals(true)) {
            return true;
        }
        return left.equals(false) ? right : right.equals(false) ? left : both(left, right);
    }

    /** The doubt of both, where both are unknown; of one, where only one is. */
    static Unknown both(Object left, Object right) {
        if (!(left instanceof Unknown one)) {
            return (Unknown) right;
        }
        return right instanceof Unknown other ? one.and(other) : one;
    }

    private static boolean isDoubtful(Object left, Object right) {
        return left instanceof Unknown || right instanceof Unknown;
    }

    private Object compare(Compare compare) {
        var left = value(compare.left());
        var right = value(compare.right());
        if (isDoubtful(left, right)) {
            return both(left, right);
        }
        return switch (compare.comparison()) {
            case EQUAL -> Values.areSame(left, right);
            case NOT_EQUAL -> !Values.areSame(left, right);
            case LESS, AT_MOST, MORE, AT_LEAST -> isInOrder(compare, left, right);
        };
    }

    private static Object isInOrder(Compare compare, Object left, Object right) {
        return Values.areOrdered(left, right)
                ? compare.comparison().holds(Values.order(left, right))
                : Unknown.NOT_ASKED;
    }

    private Object in(In in) {
        var value = value(in.operand());
        if (value instanceof Unknown) {
            return value;
        }
        boolean isListed = in.values().stream().anyMatch(listed -> Values.areSame(value, listed.value()));
        return isListed != in.negated();
    }

    private Object calculate(Calculate calculate) {
        var left = value(calculate.left());
        var right = value(calculate.right());
        return isDoubtful(left, right)
                ? both(left, right)
                : Arithmetic.result(calculate.operation(), left, right).orElseGet(() -> Unknown.NOT_ASKED);
    }

    private static Object matches(Matches matches, Object value) {
        return value instanceof String text ? matches.form().fits(text) != matches.negated() : value;
    }

    private Object dated(Given given) {
        var date = given.date().<Object>map(this::value).orElse(Unknown.NOT_ASKED);
        return date instanceof LocalDate day ? given.parameter().on(day).orElse(Unknown.NOT_ASKED) : date;
    }

    /** Unknown where it is unknown whether something counts, or with what. */
    private Object hits(Hits hits) {
        Object doubt = true;
        var values = new ArrayList<Object>();
        for (var hit : hits.hits()) {
            var holds = value(hit.condition());
            var value = holds.equals(false) ? holds : value(hit.value());
            if (holds instanceof Unknown || value instanceof Unknown) {
                doubt = and(doubt, holds instanceof Unknown ? holds : value);
            } else if (holds.equals(true)) {
                values.add(value);
            }
        }
        return doubt instanceof Unknown
                ? doubt
                : Aggregates.of(hits.aggregation(), hits.type(), values).orElse(Unknown.NOT_ASKED);
    }

    private Object call(Call call) {
        var values = call.operands().stream().map(this::value).toList();
        return values.stream()
                .filter(Unknown.class::isInstance)
                .reduce(Reader::both)
                .orElseGet(() -> Calls.result(call.method(), values.getFirst(), values.subList(1, values.size()))
                        .orElse(Unknown.NOT_ASKED));
    }

    private static Object money(Object figure, Object currency) {
        if (isDoubtful(figure, currency)) {
            return both(figure, currency);
        }
        return Money.currency((String) currency)
                .<Object>map(known -> new Money((BigDecimal) figure, known))
                .orElseGet(() -> Unknown.NOT_ASKED);
    }
}
