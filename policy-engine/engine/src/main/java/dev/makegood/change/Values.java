package dev.makegood.change;

import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Values beside values. */
final class Values {
    private Values() {}

    /** How they compare; empty where they do not. */
    static OptionalInt compared(Object one, Object other) {
        if (one instanceof Money money && other instanceof Money more) {
            return money.currency().equals(more.currency())
                    ? OptionalInt.of(money.compareTo(more))
                    : OptionalInt.empty();
        }
        if (one instanceof BigDecimal number && other instanceof BigDecimal more) {
            return OptionalInt.of(number.compareTo(more));
        }
        if (one instanceof Percent share && other instanceof Percent more) {
            return OptionalInt.of(share.value().compareTo(more.value()));
        }
        if (one instanceof LocalDate day && other instanceof LocalDate more) {
            return OptionalInt.of(day.compareTo(more));
        }
        if (one instanceof Instant instant && other instanceof Instant more) {
            return OptionalInt.of(instant.compareTo(more));
        }
        return one instanceof Duration duration && other instanceof Duration more
                ? OptionalInt.of(duration.compareTo(more))
                : OptionalInt.empty();
    }

    /** Whether the later one is higher or lower. */
    static Optional<Direction> direction(Object before, Object after) {
        int sign = compared(before, after).orElse(0);
        return sign == 0 ? Optional.empty() : Optional.of(sign < 0 ? Direction.HIGHER : Direction.LOWER);
    }

    /** As text that is the same for equal values. */
    static String shape(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Money money ->
                money.amount().stripTrailingZeros().toPlainString() + " "
                        + money.currency().getCurrencyCode();
            case Percent percent -> percent.value().stripTrailingZeros().toPlainString() + "%";
            case String text -> '"' + text.replace("\"", "\"\"") + '"';
            default -> value.toString();
        };
    }
}
