package dev.makegood.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the facts of a case from JSON against a vocabulary, and names every fault of them at once. */
public final class FactsReader {
    private static final int MAX_FACTS = 5_000;

    private final Vocabulary vocabulary;

    public FactsReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The facts of one case. A type of which a case has exactly one and that is not given is there all the same, with
     * everything about it unknown.
     *
     * @param stated one member per fact type, by its key: an object, or an array of objects where a case has many
     * @param owners whose facts may be stated
     * @param supplied what the server knows by itself, in the same form; what is stated wins
     */
    public FactsReading read(JsonNode stated, Set<FactType.Owner> owners, JsonNode supplied) {
        var reading = new Reading(owners);
        if (stated.isObject()) {
            stated.properties().forEach(reading::readTop);
        } else {
            reading.fault("", FactFault.Code.WRONG_TYPE, Faults.wrongType("object"), Faults.GIVE_FACTS);
        }
        return reading.completedBy(supplied);
    }

    private final class Reading {
        private final Set<FactType.Owner> owners;
        private final List<Fact> facts = new ArrayList<>();
        private final FoundFaults faults = new FoundFaults();
        private final Set<FactType> seen = new LinkedHashSet<>();

        Reading(Set<FactType.Owner> owners) {
            this.owners = owners;
        }

        FactsReading completedBy(JsonNode supplied) {
            for (var type : vocabulary.types()) {
                if (type.parent().isEmpty() && !type.isDerived() && !seen.contains(type)) {
                    complete(type, supplied.path(type.key()));
                }
            }
            if (facts.size() > MAX_FACTS) {
                fault("", FactFault.Code.TOO_LARGE, Faults.tooManyFacts(MAX_FACTS), Faults.GIVE_FEWER);
            }
            return faults.isEmpty()
                    ? new FactsReading.Read(new Facts(facts))
                    : new FactsReading.Faulty(faults.sorted());
        }

        private void complete(FactType type, JsonNode given) {
            if (!given.isMissingNode()) {
                readAll(type, given);
            } else if (type.cardinality() == FactType.Cardinality.ONE) {
                facts.add(Fact.blank(type, type.key()));
            }
        }

        void readTop(Map.Entry<String, JsonNode> member) {
            var type = vocabulary.byKey(member.getKey());
            if (type.isEmpty()) {
                fault(
                        member.getKey(),
                        FactFault.Code.UNKNOWN_FACT,
                        Faults.unknownFact(member.getKey()),
                        Faults.useOneOf(vocabulary.keys()));
            } else if (!owners.contains(type.get().owner())) {
                seen.add(type.get());
                fault(member.getKey(), FactFault.Code.SERVER_OWNED, Faults.SERVER_OWNED, Faults.LEAVE_OUT);
            } else if (!member.getValue().isNull()) {
                seen.add(type.get());
                readAll(type.get(), member.getValue());
            }
        }

        private void readAll(FactType type, JsonNode node) {
            if (type.cardinality() == FactType.Cardinality.ONE) {
                read(type, type.key(), node);
            } else if (node.isArray()) {
                readElements(type, type.key(), node);
            } else {
                read(type, type.key() + "[0]", node);
            }
        }

        private List<Fact> readElements(FactType type, String path, JsonNode array) {
            var read = new ArrayList<Fact>();
            for (int i = 0; i < array.size(); i++) {
                read(type, path + "[" + i + "]", array.get(i)).ifPresent(read::add);
            }
            return read;
        }

        private Optional<Fact> read(FactType type, String path, JsonNode node) {
            if (!node.isObject()) {
                fault(path, FactFault.Code.WRONG_TYPE, Faults.wrongType("object"), Faults.giveA(type.label()));
                return Optional.empty();
            }
            var fact = Fact.blank(type, path);
            facts.add(fact);
            node.properties().forEach(member -> readAttribute(fact, member.getKey(), member.getValue()));
            for (var attribute : type.attributes()) {
                if (attribute.required() && isAbsent(node.path(attribute.name()))) {
                    fault(path + "." + attribute.name(), FactFault.Code.MISSING, Faults.MISSING, Faults.GIVE_IT);
                }
            }
            return Optional.of(fact);
        }

        private void readAttribute(Fact fact, String name, JsonNode node) {
            var path = fact.path() + "." + name;
            var attribute =
                    fact.type().attribute(name).filter(known -> !(known.type() instanceof AttributeType.Parent));
            if (attribute.isEmpty()) {
                fault(
                        path,
                        FactFault.Code.UNKNOWN_ATTRIBUTE,
                        Faults.unknownAttribute(name, fact.type()),
                        Faults.useOneOf(namesOf(fact.type())));
            } else if (!node.isNull()) {
                readValue(fact, attribute.get(), path, node);
            }
        }

        private void readValue(Fact fact, Attribute attribute, String path, JsonNode node) {
            switch (attribute.type()) {
                case AttributeType.Nested(var type) ->
                    read(vocabulary.known(type), path, node).ifPresent(child -> link(fact, attribute, child, child));
                case AttributeType.NestedList(var type)
                when node.isArray() -> {
                    var children = readElements(vocabulary.known(type), path, node);
                    children.forEach(child -> link(fact, attribute, child, children));
                }
                case AttributeType.NestedList _ ->
                    fault(path, FactFault.Code.WRONG_TYPE, Faults.wrongType("array"), Faults.GIVE_A_LIST);
                case AttributeType.Simple _, AttributeType.Enumeration _, AttributeType.ListOf _ -> {
                    var value = new ValueReader(attribute, path, faults).read(attribute.type(), node);
                    value.ifPresent(known -> fact.set(attribute.name(), known));
                }
                case AttributeType.Parent _ -> throw new IllegalStateException("a parent is given by the nesting");
            }
        }

        private void link(Fact holder, Attribute attribute, Fact child, Object value) {
            holder.set(attribute.name(), value);
            child.set(holder.type().key(), holder);
        }

        void fault(String path, FactFault.Code code, Text reason, Text remedy) {
            faults.add(new FactFault(path, code, reason, remedy));
        }
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static List<String> namesOf(FactType type) {
        return type.attributes().stream()
                .filter(attribute -> !(attribute.type() instanceof AttributeType.Parent))
                .map(Attribute::name)
                .toList();
    }
}
