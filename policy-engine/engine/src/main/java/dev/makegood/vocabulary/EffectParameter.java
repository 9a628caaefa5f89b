package dev.makegood.vocabulary;

import java.math.BigDecimal;
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

        /** A whole number from 1 on; in Java a {@code BigDecimal}. */
        record Level(int highest) implements Type {}

        /** In Java a {@code String}. */
        record Text() implements Type {}
    }

    /** Whether that value, whose Java type fits, is one this may have. */
    public boolean accepts(Object value) {
        return switch (type) {
            case Type.Level(var highest) ->
                value instanceof BigDecimal level
                        && Numbers.isWhole(level)
                        && level.signum() > 0
                        && level.compareTo(BigDecimal.valueOf(highest)) <= 0;
            case Type.Choice _, Type.Action _, Type.Money _, Type.Figure _, Type.Text _ -> true;
        };
    }

    static EffectParameter required(String name, Type type) {
        return new EffectParameter(name, type, true);
    }

    static EffectParameter optional(String name, Type type) {
        return new EffectParameter(name, type, false);
    }
}
