package dev.makegood.explanation;

import dev.makegood.vocabulary.Attribute;
import java.util.List;
import java.util.Locale;

/**
 * What a value would have to be.
 *
 * @param fact the path of the fact it belongs to
 * @param values what it is compared with; several where it may be any of them
 */
public record Need(String fact, Attribute attribute, Relation relation, List<Object> values) {
    public Need {
        values = List.copyOf(values);
    }

    /** How a value stands to others. */
    public enum Relation {
        EQUAL,
        NOT_EQUAL,
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        ONE_OF,
        NONE_OF,
        KNOWN,
        UNKNOWN;

        /** As JSON writes it: {@code at-least}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
