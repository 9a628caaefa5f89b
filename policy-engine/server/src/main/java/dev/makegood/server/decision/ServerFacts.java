package dev.makegood.server.decision;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.StaffRecord;
import dev.makegood.server.identity.StaffRecords;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the server knows of a case by itself: the time, and which agent asks. */
@Component
class ServerFacts {
    private static final String NOW = "now";
    private static final String AGENT = "agent";

    private static final String HIRED_ON = "hiredOn";
    private static final String TRAININGS = "trainings";
    private static final String TRAINING_HOURS = "trainingHours";
    private static final List<String> OF_RECORDS = List.of(HIRED_ON, TRAININGS, TRAINING_HOURS);

    private final StaffRecords records;

    ServerFacts(StaffRecords records) {
        this.records = records;
    }

    /** As far as that vocabulary has words for it. */
    ObjectNode in(Vocabulary vocabulary, Caller caller, Instant asked) {
        var facts = JsonNodeFactory.instance.objectNode();
        ofServer(vocabulary, NOW).ifPresent(type -> facts.set(NOW, now(type, asked.truncatedTo(ChronoUnit.MILLIS))));
        ofServer(vocabulary, AGENT)
                .filter(_ -> caller.kind() == Caller.Kind.PERSON)
                .ifPresent(type -> facts.set(AGENT, agent(vocabulary, type, caller, day(asked))));
        return facts;
    }

    static Optional<FactType> ofServer(Vocabulary vocabulary, String key) {
        return vocabulary.byKey(key).filter(type -> type.owner() == FactType.Owner.SERVER);
    }

    private static ObjectNode now(FactType type, Instant at) {
        var now = JsonNodeFactory.instance.objectNode();
        put(now, type, "at", at.toString());
        put(now, type, "today", day(at).toString());
        return now;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private ObjectNode agent(Vocabulary vocabulary, FactType type, Caller caller, LocalDate day) {
        var agent = JsonNodeFactory.instance.objectNode();
        put(agent, type, "role", caller.grade() == null ? null : caller.grade().name());
        put(agent, type, "branch", caller.branch());
        if (OF_RECORDS.stream().anyMatch(name -> type.attribute(name).isPresent())) {
            putRecord(agent, vocabulary, type, records.of(caller), day);
        }
        return agent;
    }

    private static void putRecord(
            ObjectNode agent, Vocabulary vocabulary, FactType type, StaffRecord record, LocalDate day) {
        put(agent, type, HIRED_ON, record.hiredOn().map(LocalDate::toString).orElse(null));
        type.attribute(TRAINING_HOURS)
                .ifPresent(_ -> record.trainingHours(day).ifPresent(hours -> agent.put(TRAINING_HOURS, hours)));
        type.attribute(TRAININGS)
                .flatMap(attribute -> listed(vocabulary, attribute.type()))
                .ifPresent(held -> record.trainings(day).ifPresent(trainings -> {
                    var list = agent.putArray(TRAININGS);
                    trainings.forEach(training -> list.add(training(held, training)));
                }));
    }

    static Optional<FactType> listed(Vocabulary vocabulary, AttributeType type) {
        return type instanceof AttributeType.NestedList(var name) ? vocabulary.type(name) : Optional.empty();
    }

    private static ObjectNode training(FactType type, StaffRecord.Training training) {
        var fact = JsonNodeFactory.instance.objectNode();
        put(fact, type, "topic", training.topic());
        put(fact, type, "completedOn", training.completedOn().toString());
        return fact;
    }

    /** What has no value, and a value the vocabulary does not list, stays unknown. */
    static void put(ObjectNode fact, FactType type, String name, @Nullable String value) {
        type.attribute(name)
                .filter(attribute -> value != null
                        && !(attribute.type() instanceof AttributeType.Enumeration(var values)
                                && !values.containsKey(value)))
                .ifPresent(attribute -> fact.put(attribute.name(), value));
    }
}
