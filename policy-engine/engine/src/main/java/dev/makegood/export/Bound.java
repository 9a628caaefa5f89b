package dev.makegood.export;

import dev.makegood.vocabulary.AttributeType;

/**
 * What stands for a value in exported rules.
 *
 * @param text an expression
 * @param kind whether plain Drools compares it by itself
 */
record Bound(String text, Kind kind) {
    /** What plain Drools does with values of some type. */
    enum Kind {
        /** A {@code String}. */
        TEXT,
        /** A {@code Boolean}. */
        TRUTH,
        /** A {@code Long}. */
        WHOLE,
        /** A fact. */
        FACT,
        /** Any other value: only {@link Exact} compares it. */
        OTHER
    }

    static Kind kind(AttributeType type) {
        return switch (type) {
            case AttributeType.Simple simple ->
                switch (simple) {
                    case TEXT -> Kind.TEXT;
                    case BOOLEAN -> Kind.TRUTH;
                    case INTEGER -> Kind.WHOLE;
                    case DECIMAL, MONEY, PERCENT, DATE, INSTANT, DURATION -> Kind.OTHER;
                };
            case AttributeType.Enumeration _ -> Kind.TEXT;
            case AttributeType.Nested _, AttributeType.Parent _ -> Kind.FACT;
            case AttributeType.ListOf _, AttributeType.NestedList _ -> Kind.OTHER;
        };
    }
}
