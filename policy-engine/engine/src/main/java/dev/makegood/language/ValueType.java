package dev.makegood.language;

import dev.makegood.vocabulary.AttributeType;
import java.util.Locale;

/** What kind of value an expression has. */
public enum ValueType {
    BOOLEAN,
    NUMBER,
    MONEY,
    PERCENT,
    TEXT,
    DATE,
    INSTANT,
    DURATION,
    LIST,
    FACT;

    /** The kind of value an attribute of that type holds. */
    public static ValueType of(AttributeType type) {
        return switch (type) {
            case AttributeType.Simple simple ->
                switch (simple) {
                    case BOOLEAN -> BOOLEAN;
                    case INTEGER, DECIMAL -> NUMBER;
                    case MONEY -> MONEY;
                    case PERCENT -> PERCENT;
                    case TEXT -> TEXT;
                    case DATE -> DATE;
                    case INSTANT -> INSTANT;
                    case DURATION -> DURATION;
                };
            case AttributeType.Enumeration _ -> TEXT;
            case AttributeType.ListOf _, AttributeType.NestedList _ -> LIST;
            case AttributeType.Nested _, AttributeType.Parent _ -> FACT;
        };
    }

    boolean isOrdered() {
        return switch (this) {
            case NUMBER, MONEY, PERCENT, DATE, INSTANT, DURATION -> true;
            case BOOLEAN, TEXT, LIST, FACT -> false;
        };
    }

    boolean isSummable() {
        return switch (this) {
            case NUMBER, MONEY, PERCENT, DURATION -> true;
            case BOOLEAN, TEXT, DATE, INSTANT, LIST, FACT -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
