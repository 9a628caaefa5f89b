package dev.makegood.vocabulary;

import java.util.List;
import java.util.Map;

/**
 * An organisation's own word for an effect.
 *
 * @param given values by the names of the kind's parameters
 * @param arguments what rules write, in their order: a parameter of the kind by its name, or else a term
 */
public record ShortEffect(String name, EffectKind kind, Map<String, Object> given, List<String> arguments) {
    public ShortEffect {
        given = Map.copyOf(given);
        arguments = List.copyOf(arguments);
    }
}
