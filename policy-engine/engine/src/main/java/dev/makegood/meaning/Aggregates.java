package dev.makegood.meaning;

import dev.makegood.language.Element.Aggregation;
import dev.makegood.language.Expression.Operation;
import dev.makegood.language.ValueType;
import dev.makegood.vocabulary.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One value of many. Where there is none (the least of nothing, amounts in two currencies) it is empty. */
public final class Aggregates {
    private Aggregates() {}

    /**
     * The one value.
     *
     * @param type of that value
     */
    public static Optional<Object> of(Aggregation aggregation, ValueType type, List<?> values) {
        return switch (aggregation) {
            case COUNT -> Optional.of(BigDecimal.valueOf(values.size()));
            case SUM -> values.isEmpty() ? nothing(type) : sum(values);
            case AVERAGE -> values.isEmpty() ? Optional.empty() : average(values);
            case MIN -> most(values, -1);
            case MAX -> most(values, 1);
        };
    }

    /** The sum of no values. Without an amount there is no currency. */
    private static Optional<Object> nothing(ValueType type) {
        return switch (type) {
            case NUMBER -> Optional.of(BigDecimal.ZERO);
            case PERCENT -> Optional.of(new Percent(BigDecimal.ZERO));
            case DURATION -> Optional.of(Duration.ZERO);
            case MONEY, BOOLEAN, TEXT, DATE, INSTANT, LIST, FACT -> Optional.empty();
        };
    }

    private static Optional<Object> sum(List<?> values) {
        Optional<Object> sum = Optional.of(values.getFirst());
        for (var value : values.subList(1, values.size())) {
            sum = sum.flatMap(known -> Arithmetic.result(Operation.PLUS, known, value));
        }
        return sum;
    }

    private static Optional<Object> average(List<?> values) {
        return sum(values)
                .flatMap(sum -> Arithmetic.result(Operation.DIVIDED_BY, sum, BigDecimal.valueOf(values.size())));
    }

    private static Optional<Object> most(List<?> values, int sign) {
        Optional<Object> most = Optional.empty();
        for (var value : values) {
            if (most.isPresent() && !Values.areOrdered(most.get(), value)) {
                return Optional.empty();
            }
            if (most.isEmpty() || Values.order(value, most.get()) * sign > 0) {
                most = Optional.of(value);
            }
        }
        return most;
    }
}
