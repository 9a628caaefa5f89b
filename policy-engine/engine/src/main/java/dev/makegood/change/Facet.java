package dev.makegood.change;

import dev.makegood.vocabulary.Text;

/**
 * One property of a thing.
 *
 * @param label by which it is the same property in both versions
 * @param value two that are equal mean the same
 * @param said the value in words
 */
record Facet(Aspect aspect, Text label, Object value, Text said) {
    static Facet of(Aspect aspect, Text label, Text value) {
        return new Facet(aspect, label, value, value);
    }

    /** One that is written alike in both languages. */
    static Facet same(Aspect aspect, Text label, String value) {
        return new Facet(aspect, label, value, value.isBlank() ? new Text("none", "không có") : new Text(value, value));
    }
}
