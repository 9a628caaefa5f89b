package dev.makegood.meaning;

import dev.makegood.language.Expression.Operation;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Exact arithmetic on numbers, money and per cent. Where it has no result (currencies differ, by zero) it is empty. */
public final class Arithmetic {
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private static final int MAX_DIGITS = 100;

    private Arithmetic() {}

    /**
     * The result of an operation on two values whose types fit it.
     *
     * @throws Fuel.Exhausted where it has more digits than an evaluation may spend
     */
    public static Optional<Object> result(Operation operation, Object left, Object right) {
        var result = exact(operation, left, right);
        result.ifPresent(Arithmetic::bound);
        return result;
    }

    private static void bound(Object result) {
        var number = switch (result) {
            case Money money -> money.amount();
            case Percent percent -> percent.value();
            default -> (BigDecimal) result;
        };
        if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS) {
            throw new Fuel.Exhausted("digits");
        }
    }

    private static Optional<Object> exact(Operation operation, Object left, Object right) {
        return switch (operation) {
            case PLUS -> plus(left, right);
            case MINUS -> plus(left, times(right, BigDecimal.ONE.negate()));
            case TIMES -> Optional.of(product(left, right));
            case DIVIDED_BY -> quotient(left, right);
        };
    }

    private static Optional<Object> plus(Object left, Object right) {
        return switch (left) {
            case BigDecimal one when right instanceof BigDecimal other -> Optional.of(one.add(other));
            case Percent one
            when right instanceof Percent other ->
                Optional.of(new Percent(one.value().add(other.value())));
            case Money one
            when right instanceof Money other && one.currency().equals(other.currency()) ->
                Optional.of(one.plus(other));
            default -> Optional.empty();
        };
    }

    private static Object product(Object left, Object right) {
        return left instanceof Money || right instanceof Percent
                ? times(left, factor(right))
                : times(right, factor(left));
    }

    private static BigDecimal factor(Object value) {
        return value instanceof Percent percent ? percent.factor() : (BigDecimal) value;
    }

    private static Object times(Object value, BigDecimal factor) {
        return switch (value) {
            case Money money -> money.times(factor);
            case Percent percent -> new Percent(percent.value().multiply(factor));
            default -> ((BigDecimal) value).multiply(factor);
        };
    }

    private static Optional<Object> quotient(Object left, Object right) {
        if (left instanceof Money one && right instanceof Money other) {
            return one.currency().equals(other.currency()) ? quotient(one.amount(), other.amount()) : Optional.empty();
        }
        var divisor = (BigDecimal) right;
        if (divisor.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                left instanceof Money money
                        ? new Money(money.amount().divide(divisor, PRECISION), money.currency())
                        : ((BigDecimal) left).divide(divisor, PRECISION));
    }
}
