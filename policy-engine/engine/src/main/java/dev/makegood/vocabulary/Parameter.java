package dev.makegood.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A named value that rules read in place of a written one.
 *
 * @param type number, money, percent or duration
 * @param unit as a person reads it
 * @param clause the key of the passage that states it
 * @param values in the order of their dates; only the first may have none
 * @param aspirational the value the organisation wants to reach
 */
public record Parameter(
        String name,
        AttributeType.Simple type,
        Optional<Text> unit,
        Source source,
        Text label,
        Optional<String> clause,
        List<Dated> values,
        Optional<Object> aspirational) {
    public Parameter {
        values = List.copyOf(values);
    }

    /** Who says what it is. */
    public enum Source {
        STATUTE,
        PUBLISHED,
        OURS
    }

    /**
     * A value from a day on.
     *
     * @param from empty where it has always been so
     */
    public record Dated(Optional<LocalDate> from, Object value) {
        private boolean isSince(LocalDate day) {
            return from.isEmpty() || !from.get().isAfter(day);
        }
    }

    /** The value that needs no date. */
    public Optional<Object> standing() {
        return values.size() == 1 && values.getFirst().from().isEmpty()
                ? Optional.of(values.getFirst().value())
                : Optional.empty();
    }

    /** The value on that day; empty before the first. */
    public Optional<Object> on(LocalDate day) {
        return values.stream()
                .filter(dated -> dated.isSince(day))
                .map(Dated::value)
                .reduce((_, later) -> later);
    }
}
