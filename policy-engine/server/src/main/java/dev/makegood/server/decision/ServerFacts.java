package dev.makegood.server.decision;

import dev.makegood.server.identity.Caller;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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

    /** As far as that vocabulary has words for it. */
    ObjectNode in(Vocabulary vocabulary, Caller caller, Instant asked) {
        var facts = JsonNodeFactory.instance.objectNode();
        ofServer(vocabulary, NOW).ifPresent(type -> facts.set(NOW, now(type, asked.truncatedTo(ChronoUnit.MILLIS))));
        ofServer(vocabulary, AGENT)
                .filter(_ -> caller.kind() == Caller.Kind.PERSON)
                .ifPresent(type -> facts.set(AGENT, agent(type, caller)));
        return facts;
    }

    private static Optional<FactType> ofServer(Vocabulary vocabulary, String key) {
        return vocabulary.byKey(key).filter(type -> type.owner() == FactType.Owner.SERVER);
    }

    private static ObjectNode now(FactType type, Instant at) {
        var now = JsonNodeFactory.instance.objectNode();
        put(now, type, "at", at.toString());
        put(now, type, "today", LocalDate.ofInstant(at, ZoneOffset.UTC).toString());
        return now;
    }

    private static ObjectNode agent(FactType type, Caller caller) {
        var agent = JsonNodeFactory.instance.objectNode();
        put(agent, type, "role", caller.grade() == null ? null : caller.grade().name());
        put(agent, type, "branch", caller.branch());
        return agent;
    }

    /** What has no value, and a value the vocabulary does not list, stays unknown. */
    private static void put(ObjectNode fact, FactType type, String name, @Nullable String value) {
        type.attribute(name)
                .filter(attribute -> value != null
                        && !(attribute.type() instanceof AttributeType.Enumeration(var values)
                                && !values.containsKey(value)))
                .ifPresent(attribute -> fact.put(attribute.name(), value));
    }
}
