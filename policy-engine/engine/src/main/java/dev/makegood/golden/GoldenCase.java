package dev.makegood.golden;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Facts with their expected effects.
 *
 * @param file of the rule set it stands in
 * @param facts as a case gives them
 * @param effects all that are expected, in any order, each by the members it names
 * @param missing the unknowns worth asking for, {@code flight.extraordinary}; empty where the case does not say
 * @param gap whether no rule is expected to apply
 */
public record GoldenCase(
        String file,
        String title,
        JsonNode facts,
        List<Map<String, String>> effects,
        Optional<List<String>> missing,
        int conflicts,
        boolean gap) {
    public GoldenCase {
        effects = List.copyOf(effects);
    }

    @Override
    public String toString() {
        return title;
    }
}
