package dev.makegood.meaning;

import dev.makegood.vocabulary.Fact;
import java.util.List;
import java.util.Map;

/**
 * Facts on which elements hold together.
 *
 * @param facts one for each positive pattern, in their order
 * @param truth true, or an {@link Unknown}
 */
public record Way(List<Fact> facts, Map<String, Object> variables, Object truth) {
    public Way {
        facts = List.copyOf(facts);
        variables = Map.copyOf(variables);
    }
}
