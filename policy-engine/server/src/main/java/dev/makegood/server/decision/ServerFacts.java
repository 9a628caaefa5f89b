package dev.makegood.server.decision;

import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the server knows of a case by itself: the time. */
@Component
class ServerFacts {
    private static final String NOW = "now";

    /** As far as that vocabulary has words for it. */
    ObjectNode in(Vocabulary vocabulary, Instant asked) {
        var facts = JsonNodeFactory.instance.objectNode();
        vocabulary.byKey(NOW).ifPresent(type -> facts.set(NOW, now(type, asked.truncatedTo(ChronoUnit.MILLIS))));
        return facts;
    }

    private static ObjectNode now(FactType type, Instant at) {
        var now = JsonNodeFactory.instance.objectNode();
        type.attribute("at").ifPresent(attribute -> now.put(attribute.name(), at.toString()));
        type.attribute("today")
                .ifPresent(attribute -> now.put(
                        attribute.name(),
                        LocalDate.ofInstant(at, ZoneOffset.UTC).toString()));
        return now;
    }
}
