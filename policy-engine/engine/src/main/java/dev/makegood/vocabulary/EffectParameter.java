package dev.makegood.vocabulary;

import java.util.Set;

/** One thing an effect carries. */
public record EffectParameter(String name, Type type, boolean isRequired) {
    /** What kind of value it is. */
    public sealed interface Type {
        /** One name of a closed list; in Java a {@code String}. */
        record Choice(Set<String> values) implements Type {}

        /** An action of the rule set's vocabulary; in Java a {@code String}. */
        record Action() implements Type {}

        /** In Java a {@link dev.makegood.vocabulary.Money}. */
        record Money() implements Type {}

        /** In Java a {@code BigDecimal}. */
        record Figure() implements Type {}

        /** In Java a {@code String}. */
        record Text() implements Type {}
    }

    static EffectParameter required(String name, Type type) {
        return new EffectParameter(name, type, true);
    }

    static EffectParameter optional(String name, Type type) {
        return new EffectParameter(name, type, false);
    }
}
