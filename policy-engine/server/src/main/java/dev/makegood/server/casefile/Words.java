package dev.makegood.server.casefile;

import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Leaves of facts what a vocabulary has words for. */
public final class Words {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Vocabulary vocabulary;

    private Words(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Those of the facts that the vocabulary has words for. */
    public static ObjectNode known(ObjectNode facts, Vocabulary vocabulary) {
        var words = new Words(vocabulary);
        var known = JSON.objectNode();
        facts.properties()
                .forEach(member -> vocabulary
                        .byKey(member.getKey())
                        .ifPresent(type -> known.set(member.getKey(), words.of(type, member.getValue()))));
        return known;
    }

    private JsonNode of(FactType type, JsonNode value) {
        return switch (value) {
            case ArrayNode elements -> {
                var known = JSON.arrayNode();
                elements.forEach(element -> known.add(of(type, element)));
                yield known;
            }
            case ObjectNode object -> {
                var known = JSON.objectNode();
                object.properties()
                        .forEach(member -> type.attribute(member.getKey())
                                .ifPresent(attribute -> known.set(
                                        member.getKey(),
                                        nested(attribute.type())
                                                .map(held -> of(held, member.getValue()))
                                                .orElse(member.getValue()))));
                yield known;
            }
            case JsonNode other -> other;
        };
    }

    private Optional<FactType> nested(AttributeType type) {
        return switch (type) {
            case AttributeType.Nested(var held) -> vocabulary.type(held);
            case AttributeType.NestedList(var held) -> vocabulary.type(held);
            case AttributeType.Simple _, AttributeType.Enumeration _, AttributeType.ListOf _, AttributeType.Parent _ ->
                Optional.empty();
        };
    }
}
