package dev.makegood.server.casefile;

import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The facts of a case that the server itself knows, where a vocabulary has words for them. */
final class KnownFacts {
    static final String CASE = "case";
    static final String CUSTOMER = "customer";
    static final String TICKET = "ticket";
    static final String BRANCH = "branch";
    static final String CHANNEL = "channel";
    static final String LANGUAGE = "language";
    static final String ID = "id";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, JsonNode> ofCase = new LinkedHashMap<>();
    private final Map<String, JsonNode> ofCustomer = new LinkedHashMap<>();
    private final Map<String, JsonNode> ofTicket = new LinkedHashMap<>();
    private final Map<String, JsonNode> ofBranch = new LinkedHashMap<>();

    private KnownFacts() {}

    /** What is not known has a null in its place. */
    static KnownFacts of(String ref, CaseFile.Standing standing) {
        var known = new KnownFacts();
        known.ofCase.put(ID, JSON.stringNode(ref));
        known.ofCase.put("openedAt", JSON.stringNode(standing.openedAt().toString()));
        known.ofCase.put("status", JSON.stringNode(standing.status().name()));
        known.ofCase.put("contactsCount", JSON.numberNode(standing.contacts()));
        known.ofCase.put("reopenedCount", JSON.numberNode(standing.reopened()));
        known.ofCase.put(CHANNEL, text(standing.channel().map(Enum::name)));
        known.ofCase.put(LANGUAGE, text(standing.language()));
        known.ofCustomer.put(ID, text(standing.customer()));
        return known;
    }

    /** The same with what clocks say of it. */
    void with(Map<String, JsonNode> ticket) {
        ofTicket.putAll(ticket);
    }

    /** The same with the level of service that its branch aims at. */
    void aimingAt(int level) {
        ofBranch.put("targetLevel", JSON.numberNode(level));
    }

    /** By the key of the fact type, the values by the names of attributes. */
    Map<String, Map<String, JsonNode>> all() {
        return Map.of(CASE, ofCase, CUSTOMER, ofCustomer, TICKET, ofTicket, BRANCH, ofBranch);
    }

    /** Those facts with what is known, as far as that vocabulary has words for it. */
    ObjectNode in(Vocabulary vocabulary, ObjectNode facts) {
        var whole = facts.deepCopy();
        all().forEach((key, values) -> vocabulary
                .byKey(key)
                .filter(type -> type.owner() == FactType.Owner.CALLER)
                .filter(type -> type.cardinality() == FactType.Cardinality.ONE)
                .ifPresent(type -> values.forEach((name, value) -> {
                    if (fits(type, name, value)) {
                        whole.withObjectProperty(key).set(name, value);
                    }
                })));
        return whole;
    }

    private static boolean fits(FactType type, String name, JsonNode value) {
        return !value.isNull()
                && type.attribute(name)
                        .filter(attribute -> fits(attribute.type(), name, value))
                        .isPresent();
    }

    private static boolean fits(AttributeType type, String name, JsonNode value) {
        return switch (type) {
            case AttributeType.Simple simple ->
                switch (simple) {
                    case TEXT -> value.isString() && !name.equals("openedAt");
                    case INSTANT -> name.equals("openedAt");
                    case INTEGER, DECIMAL -> value.isNumber();
                    case BOOLEAN -> value.isBoolean();
                    case MONEY, PERCENT, DATE, DURATION -> false;
                };
            case AttributeType.Enumeration(var values) -> value.isString() && values.containsKey(value.stringValue());
            case AttributeType.ListOf _, AttributeType.Nested _, AttributeType.NestedList _, AttributeType.Parent _ ->
                false;
        };
    }

    private static JsonNode text(Optional<String> value) {
        return value.<JsonNode>map(JSON::stringNode).orElseGet(JSON::nullNode);
    }
}
