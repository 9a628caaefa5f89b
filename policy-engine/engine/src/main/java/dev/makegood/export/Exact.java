package dev.makegood.export;

import dev.makegood.language.Element.Aggregation;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.Operation;
import dev.makegood.language.Method;
import dev.makegood.language.ValueType;
import dev.makegood.meaning.Aggregates;
import dev.makegood.meaning.Arithmetic;
import dev.makegood.meaning.Calls;
import dev.makegood.meaning.Values;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Percent;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What exported rules call where plain Drools is not exact, or knows no such value. A null has no value, and neither has
 * what is computed with it.
 */
public final class Exact {
    private Exact() {}

    public static BigDecimal number(String figures) {
        return new BigDecimal(figures);
    }

    /** The text of that encoded one. */
    public static String text(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    public static Money amount(String figures, String currency) {
        return new Money(new BigDecimal(figures), Money.currency(currency).orElseThrow());
    }

    public static Percent percent(String figures) {
        return new Percent(new BigDecimal(figures));
    }

    public static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    public static Instant instant(String text) {
        return Instant.parse(text);
    }

    public static Duration duration(String text) {
        return Duration.parse(text);
    }

    /** That value, whatever its type. */
    public static @Nullable Object value(@Nullable Object value) {
        return value;
    }

    /** Whether a condition is surely true. */
    public static boolean holds(@Nullable Object condition) {
        return Boolean.TRUE.equals(condition);
    }

    /** Whether a condition is surely false. */
    public static boolean fails(@Nullable Object condition) {
        return Boolean.FALSE.equals(condition);
    }

    public static boolean isUnknown(@Nullable Object value) {
        return value == null;
    }

    public static @Nullable Boolean isNot(@Nullable Object condition) {
        return condition instanceof Boolean known ? !known : null;
    }

    public static @Nullable Boolean both(@Nullable Object one, @Nullable Object other) {
        if (fails(one) || fails(other)) {
            return false;
        }
        return one == null || other == null ? null : true;
    }

    public static @Nullable Boolean either(@Nullable Object one, @Nullable Object other) {
        if (holds(one) || holds(other)) {
            return true;
        }
        return one == null || other == null ? null : false;
    }

    /**
     * Compares two values of one type.
     *
     * @param comparison the name of a {@link Comparison}
     */
    public static @Nullable Boolean compare(String comparison, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return null;
        }
        var left = exact(one);
        var right = exact(other);
        return switch (Comparison.valueOf(comparison)) {
            case EQUAL -> Values.areSame(left, right);
            case NOT_EQUAL -> !Values.areSame(left, right);
            case LESS, AT_MOST, MORE, AT_LEAST ->
                Values.areOrdered(left, right) ? Comparison.valueOf(comparison).holds(Values.order(left, right)) : null;
        };
    }

    /**
     * Calculates with two values.
     *
     * @param operation the name of an {@link Operation}
     */
    public static @Nullable Object calculate(String operation, @Nullable Object one, @Nullable Object other) {
        return one == null || other == null
                ? null
                : Arithmetic.result(Operation.valueOf(operation), exact(one), exact(other))
                        .orElse(null);
    }

    /**
     * Calls a method of a value.
     *
     * @param method the name of a {@link Method}
     */
    public static @Nullable Object call(String method, @Nullable Object receiver, @Nullable Object... arguments) {
        var known = new ArrayList<Object>();
        for (var argument : arguments) {
            if (argument == null) {
                return null;
            }
            known.add(exact(argument));
        }
        return receiver == null
                ? null
                : Calls.result(Method.valueOf(method), exact(receiver), known).orElse(null);
    }

    public static @Nullable Boolean fits(@Nullable Object text, String expression) {
        return text instanceof String known ? com.google.re2j.Pattern.matches(expression, known) : null;
    }

    public static @Nullable Object money(@Nullable Object figure, @Nullable Object currency) {
        return figure != null && currency instanceof String code
                ? Money.currency(code)
                        .map(known -> new Money((BigDecimal) exact(figure), known))
                        .orElse(null)
                : null;
    }

    public static @Nullable Object figure(@Nullable Object amount) {
        return amount instanceof Money money ? money.rounded().amount() : null;
    }

    /** What a parameter is worth from a day on, and before it. */
    public static @Nullable Object since(
            @Nullable Object date, String from, @Nullable Object value, @Nullable Object before) {
        return date instanceof LocalDate day ? day.isBefore(LocalDate.parse(from)) ? before : value : null;
    }

    /**
     * One value of many.
     *
     * @param aggregation the name of an {@link Aggregation}
     * @param type of the one value, the name of a {@link ValueType}
     */
    public static @Nullable Object aggregate(String aggregation, String type, Object collected) {
        var values = (List<?>) collected;
        return values.contains(null)
                ? null
                : Aggregates.of(
                                Aggregation.valueOf(aggregation),
                                ValueType.valueOf(type),
                                values.stream().map(Exact::exact).toList())
                        .orElse(null);
    }

    /** One value of those whose conditions hold; conditions and values stand by turns. */
    public static @Nullable Object hits(String aggregation, String type, @Nullable Object... hits) {
        var values = new ArrayList<@Nullable Object>();
        for (int i = 0; i < hits.length; i += 2) {
            if (!fails(hits[i])) {
                values.add(holds(hits[i]) ? hits[i + 1] : null);
            }
        }
        return aggregate(aggregation, type, values);
    }

    /** That value if it lies between those bounds; null for no bound. */
    public static @Nullable Object within(@Nullable Object value, @Nullable String least, @Nullable String most) {
        var number = value instanceof Percent percent ? percent.value() : value == null ? null : exact(value);
        return number instanceof BigDecimal known
                        && (least == null || known.compareTo(new BigDecimal(least)) >= 0)
                        && (most == null || known.compareTo(new BigDecimal(most)) <= 0)
                ? value
                : null;
    }

    /** That number if it is whole. */
    public static @Nullable Long whole(@Nullable Object number) {
        return number == null
                ? null
                : exact(number) instanceof BigDecimal known
                                && known.stripTrailingZeros().scale() <= 0
                        ? (Long) known.longValueExact()
                        : null;
    }

    /** That number in the one form of its value. */
    public static @Nullable BigDecimal decimal(@Nullable Object number) {
        return number == null ? null : ((BigDecimal) exact(number)).stripTrailingZeros();
    }

    /** That text if it is one of those. */
    public static @Nullable String oneOf(@Nullable Object text, String... texts) {
        return text instanceof String known && List.of(texts).contains(known) ? known : null;
    }

    private static Object exact(Object value) {
        return value instanceof Long whole ? BigDecimal.valueOf(whole) : value;
    }
}
