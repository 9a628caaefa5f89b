package dev.makegood.meaning;

import dev.makegood.language.Expression.Operation;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Percent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Exact arithmetic on numbers, money, per cent and time, and texts put together. Where it has no result (currencies
 * differ, by zero, a date and half a day) it is empty.
 */
public final class Arithmetic {
    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int MAX_DIGITS = 100;
    private static final int MAX_TEXT = 4_000;
    private static final int NANO_DIGITS = 9;

    private Arithmetic() {}

    /**
     * The result of an operation on two values whose types fit it.
     *
     * @throws Fuel.Exhausted where it has more digits or letters than an evaluation may spend
     */
    public static Optional<Object> result(Operation operation, Object left, Object right) {
        try {
            var result = exact(operation, left, right);
            result.ifPresent(Arithmetic::bound);
            return result;
        } catch (DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static void bound(Object result) {
        switch (result) {
            case String text -> bound(text);
            case Money money -> bound(money.amount());
            case Percent percent -> bound(percent.value());
            case BigDecimal number -> bound(number);
            default -> {}
        }
    }

    private static void bound(String text) {
        if (text.length() > MAX_TEXT) {
            throw new Fuel.Exhausted("letters");
        }
    }

    private static void bound(BigDecimal number) {
        if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS) {
            throw new Fuel.Exhausted("digits");
        }
    }

    private static Optional<Object> exact(Operation operation, Object left, Object right) {
        return switch (operation) {
            case PLUS ->
                left instanceof String || right instanceof String
                        ? Optional.of(written(left) + written(right))
                        : plus(left, right);
            case MINUS -> minus(left, right);
            case TIMES -> Optional.of(product(left, right));
            case DIVIDED_BY -> quotient(left, right);
            case MODULO -> remainder((BigDecimal) left, (BigDecimal) right);
        };
    }

    /** A value as a text goes on with it. */
    private static String written(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
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
            case Duration one when right instanceof Duration other -> Optional.of(one.plus(other));
            case Instant instant when right instanceof Duration length -> Optional.of(instant.plus(length));
            case LocalDate date
            when right instanceof Duration length -> days(length).map(date::plusDays);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> minus(Object left, Object right) {
        return switch (left) {
            case LocalDate date
            when right instanceof LocalDate other -> Optional.of(Duration.ofDays(ChronoUnit.DAYS.between(other, date)));
            case Instant instant when right instanceof Instant other -> Optional.of(Duration.between(other, instant));
            default -> plus(left, times(right, BigDecimal.ONE.negate()));
        };
    }

    /** A date has no hours, so only whole days lead from one to another. */
    private static Optional<Long> days(Duration length) {
        var days = length.toDays();
        return Duration.ofDays(days).equals(length) ? Optional.of(days) : Optional.empty();
    }

    private static Object product(Object left, Object right) {
        boolean isFactorFirst = left instanceof Percent || (left instanceof BigDecimal && !(right instanceof Percent));
        return isFactorFirst ? times(right, factor(left)) : times(left, factor(right));
    }

    private static BigDecimal factor(Object value) {
        return value instanceof Percent percent ? percent.factor() : (BigDecimal) value;
    }

    private static Object times(Object value, BigDecimal factor) {
        return switch (value) {
            case Money money -> money.times(factor);
            case Percent percent -> new Percent(percent.value().multiply(factor));
            case Duration length -> duration(seconds(length).multiply(factor));
            default -> ((BigDecimal) value).multiply(factor);
        };
    }

    private static Optional<Object> quotient(Object left, Object right) {
        if (right instanceof BigDecimal divisor) {
            return divisor.signum() == 0 ? Optional.empty() : Optional.of(divided(left, divisor));
        }
        return left instanceof Money one
                        && right instanceof Money other
                        && !one.currency().equals(other.currency())
                ? Optional.empty()
                : quotient(size(left), size(right));
    }

    private static Object divided(Object value, BigDecimal divisor) {
        return switch (value) {
            case Money money -> new Money(money.amount().divide(divisor, PRECISION), money.currency());
            case Percent percent -> new Percent(percent.value().divide(divisor, PRECISION));
            case Duration length -> duration(seconds(length).divide(divisor, PRECISION));
            default -> ((BigDecimal) value).divide(divisor, PRECISION);
        };
    }

    private static BigDecimal size(Object value) {
        return switch (value) {
            case Money money -> money.amount();
            case Percent percent -> percent.value();
            default -> seconds((Duration) value);
        };
    }

    private static BigDecimal seconds(Duration length) {
        return BigDecimal.valueOf(length.getSeconds()).add(BigDecimal.valueOf(length.getNano(), NANO_DIGITS));
    }

    /** To the nanosecond below. */
    private static Duration duration(BigDecimal seconds) {
        var nanos = seconds.movePointRight(NANO_DIGITS).toBigInteger();
        var second = BigInteger.TEN.pow(NANO_DIGITS);
        return Duration.ofSeconds(
                nanos.divide(second).longValueExact(), nanos.remainder(second).longValueExact());
    }

    private static Optional<Object> remainder(BigDecimal left, BigDecimal right) {
        return right.signum() == 0 ? Optional.empty() : Optional.of(left.remainder(right));
    }
}
