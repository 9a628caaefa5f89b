package dev.makegood.golden;

import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.FactsReader;
import dev.makegood.vocabulary.FactsReading;
import dev.makegood.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

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

    /** Its facts in the words of that vocabulary; those the server would state are among them. */
    public FactsReading factsIn(Vocabulary vocabulary) {
        var owners = EnumSet.of(FactType.Owner.CALLER, FactType.Owner.SERVER);
        return new FactsReader(vocabulary).read(facts, owners, JsonNodeFactory.instance.objectNode());
    }

    @Override
    public String toString() {
        return title;
    }
}
