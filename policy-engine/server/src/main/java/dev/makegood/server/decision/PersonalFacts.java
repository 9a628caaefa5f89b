package dev.makegood.server.decision;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts of a case in two halves of the same shape: what tells of a person and what does not. Elements of lists keep
 * their places, so that {@link #joined} puts together what was taken apart.
 */
public record PersonalFacts(ObjectNode plain, ObjectNode personal) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /**
     * What one of these vocabularies marks as personal is so; what none of them has a word for is taken for it as well.
     *
     * @param facts an object
     */
    public static PersonalFacts split(JsonNode facts, Collection<Vocabulary> vocabularies) {
        var halves = new PersonalFacts(JSON.objectNode(), JSON.objectNode());
        facts.properties().forEach(member -> {
            var types = vocabularies.stream()
                    .flatMap(vocabulary -> Known.of(vocabulary, vocabulary.byKey(member.getKey())))
                    .toList();
            halves.add(member.getKey(), split(types, member.getValue()));
        });
        return halves;
    }

    /** What tells of a person, if anything does. */
    public Optional<ObjectNode> anyPersonal() {
        return Optional.of(personal).filter(half -> !half.isEmpty());
    }

    public static JsonNode joined(JsonNode plain, JsonNode personal) {
        if (plain.isObject() && personal.isObject()) {
            var joined = JSON.objectNode();
            plain.properties().forEach(member -> joined.set(member.getKey(), member.getValue()));
            personal.properties()
                    .forEach(member ->
                            joined.set(member.getKey(), joined(joined.path(member.getKey()), member.getValue())));
            return joined;
        }
        if (plain.isArray() && personal.isArray()) {
            var joined = JSON.arrayNode();
            for (var at = 0; at < Math.max(plain.size(), personal.size()); at++) {
                joined.add(joined(plain.path(at), personal.path(at)));
            }
            return joined;
        }
        return personal.isMissingNode() ? plain : personal;
    }

    private void add(String name, Halves halves) {
        halves.plain().ifPresent(half -> plain.set(name, half));
        halves.personal().ifPresent(half -> personal.set(name, half));
    }

    /** One value in its halves; a half without anything in it is left out. */
    private record Halves(Optional<JsonNode> plain, Optional<JsonNode> personal) {
        static Halves plain(JsonNode value) {
            return new Halves(Optional.of(value), Optional.empty());
        }

        static Halves personal(JsonNode value) {
            return new Halves(Optional.empty(), Optional.of(value));
        }
    }

    private static Halves split(List<Known> types, JsonNode value) {
        if (types.isEmpty()) {
            return Halves.personal(value);
        }
        return value.isArray() ? splitAll(types, value) : splitOne(types, value);
    }

    private static Halves splitOne(List<Known> types, JsonNode object) {
        if (!object.isObject()) {
            return Halves.plain(object);
        }
        var halves = new PersonalFacts(JSON.objectNode(), JSON.objectNode());
        object.properties()
                .forEach(member -> halves.add(member.getKey(), split(types, member.getKey(), member.getValue())));
        return new Halves(Optional.of(halves.plain), halves.anyPersonal().map(JsonNode.class::cast));
    }

    private static Halves splitAll(List<Known> types, JsonNode array) {
        ArrayNode plain = JSON.arrayNode();
        ArrayNode personal = JSON.arrayNode();
        var any = false;
        for (var element : array) {
            var halves = splitOne(types, element);
            plain.add(halves.plain().orElseThrow());
            personal.add(halves.personal().orElseGet(JSON::objectNode));
            any |= halves.personal().isPresent();
        }
        return new Halves(Optional.of(plain), any ? Optional.of(personal) : Optional.empty());
    }

    private static Halves split(List<Known> types, String name, JsonNode value) {
        var attributes = types.stream()
                .flatMap(known -> known.type().attribute(name).stream())
                .toList();
        if (attributes.isEmpty() || attributes.stream().anyMatch(Attribute::personal)) {
            return value.isNull() ? Halves.plain(value) : Halves.personal(value);
        }
        var nested = types.stream().flatMap(known -> known.nested(name)).toList();
        return nested.isEmpty() ? Halves.plain(value) : split(nested, value);
    }

    /** A fact type of one vocabulary. */
    private record Known(Vocabulary vocabulary, FactType type) {
        static Stream<Known> of(Vocabulary vocabulary, Optional<FactType> type) {
            return type.stream().map(found -> new Known(vocabulary, found));
        }

        Stream<Known> nested(String name) {
            return type.attribute(name).stream().flatMap(attribute -> switch (attribute.type()) {
                case AttributeType.Nested(var held) -> of(vocabulary, vocabulary.type(held));
                case AttributeType.NestedList(var held) -> of(vocabulary, vocabulary.type(held));
                case AttributeType.Simple _,
                        AttributeType.Enumeration _,
                        AttributeType.ListOf _,
                        AttributeType.Parent _ -> Stream.empty();
            });
        }
    }
}
