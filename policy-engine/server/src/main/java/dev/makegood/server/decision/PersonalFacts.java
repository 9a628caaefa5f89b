package dev.makegood.server.decision;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts of a case in two halves of the same shape: what tells of a person and what does not. Elements of lists keep
 * their places, so that {@link #joined} puts together what was taken apart.
 */
record PersonalFacts(ObjectNode plain, ObjectNode personal) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** @param facts that were read against that vocabulary without a fault */
    static PersonalFacts split(JsonNode facts, Vocabulary vocabulary) {
        var halves = new PersonalFacts(JSON.objectNode(), JSON.objectNode());
        facts.properties()
                .forEach(member -> vocabulary
                        .byKey(member.getKey())
                        .ifPresent(type ->
                                halves.add(member.getKey(), new Splitter(vocabulary).split(type, member.getValue()))));
        return halves;
    }

    /** What tells of a person, if anything does. */
    Optional<ObjectNode> anyPersonal() {
        return Optional.of(personal).filter(half -> !half.isEmpty());
    }

    static JsonNode joined(JsonNode plain, JsonNode personal) {
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

    private record Splitter(Vocabulary vocabulary) {
        Halves split(FactType type, JsonNode value) {
            return value.isArray() ? splitAll(type, value) : splitOne(type, value);
        }

        private Halves splitOne(FactType type, JsonNode object) {
            if (!object.isObject()) {
                return Halves.plain(object);
            }
            var halves = new PersonalFacts(JSON.objectNode(), JSON.objectNode());
            object.properties()
                    .forEach(member -> type.attribute(member.getKey())
                            .ifPresent(attribute -> halves.add(member.getKey(), split(attribute, member.getValue()))));
            return new Halves(Optional.of(halves.plain), halves.anyPersonal().map(JsonNode.class::cast));
        }

        private Halves splitAll(FactType type, JsonNode array) {
            ArrayNode plain = JSON.arrayNode();
            ArrayNode personal = JSON.arrayNode();
            var any = false;
            for (var element : array) {
                var halves = splitOne(type, element);
                plain.add(halves.plain().orElseThrow());
                personal.add(halves.personal().orElseGet(JSON::objectNode));
                any |= halves.personal().isPresent();
            }
            return new Halves(Optional.of(plain), any ? Optional.of(personal) : Optional.empty());
        }

        private Halves split(Attribute attribute, JsonNode value) {
            if (attribute.personal()) {
                return value.isNull() ? Halves.plain(value) : Halves.personal(value);
            }
            return switch (attribute.type()) {
                case AttributeType.Nested(var type) ->
                    split(vocabulary.type(type).orElseThrow(), value);
                case AttributeType.NestedList(var type) ->
                    split(vocabulary.type(type).orElseThrow(), value);
                case AttributeType.Simple _,
                        AttributeType.Enumeration _,
                        AttributeType.ListOf _,
                        AttributeType.Parent _ -> Halves.plain(value);
            };
        }
    }
}
