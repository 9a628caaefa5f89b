package dev.makegood.vocabulary;

import java.util.Locale;
import java.util.Map;

/** What kind of value an attribute holds. */
public sealed interface AttributeType {
    /**
     * A single value. In Java: {@code Boolean}; {@code BigDecimal} for integers and decimals; {@link Money};
     * {@link Percent}; {@code String}; {@code LocalDate}; {@code Instant}; {@code Duration}.
     */
    enum Simple implements AttributeType {
        BOOLEAN,
        INTEGER,
        DECIMAL,
        MONEY,
        PERCENT,
        TEXT,
        DATE,
        INSTANT,
        DURATION;

        @Override
        public String describe() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One value of a closed list, each with its label; in Java a {@code String}. */
    record Enumeration(Map<String, Text> values) implements AttributeType {
        @Override
        public String describe() {
            return "one of " + String.join(", ", values.keySet());
        }
    }

    /** Several values of one simple type; in Java a {@code List}. */
    record ListOf(AttributeType element) implements AttributeType {
        @Override
        public String describe() {
            return "list of " + element.describe();
        }
    }

    /** An object of that fact type, a fact of its own whose parent is the holder; in Java a {@link Fact}. */
    record Nested(String factType) implements AttributeType {
        @Override
        public String describe() {
            return factType;
        }
    }

    /** Any number of objects of that fact type, each a fact of its own; in Java a {@code List} of {@link Fact}. */
    record NestedList(String factType) implements AttributeType {
        @Override
        public String describe() {
            return "list of " + factType;
        }
    }

    /** The fact that holds this one; in Java a {@link Fact}. Given by the nesting, never by the caller. */
    record Parent(String factType) implements AttributeType {
        @Override
        public String describe() {
            return factType;
        }
    }

    /** This type in the words an author reads: {@code decimal}, {@code one of EU261, UK261}. */
    String describe();
}
