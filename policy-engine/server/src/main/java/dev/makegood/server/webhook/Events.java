package dev.makegood.server.webhook;

import dev.makegood.server.audit.AuditEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What receivers are sent, as Standard Webhooks has it: a type, a moment, and data. */
@Component
class Events {
    private final JsonMapper json;
    private final Clock clock;

    Events(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    byte[] of(AuditEntry entry) {
        var data = json.createObjectNode()
                .put("seq", entry.seq())
                .put("by", entry.actor())
                .put("subject", entry.subject());
        data.set("details", entry.details());
        return bytes(entry.action(), entry.at(), data);
    }

    /** Of nothing that happened, to see whether it comes through. */
    byte[] trial(String by) {
        return bytes(
                "webhook.trial",
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                json.createObjectNode().put("by", by));
    }

    private byte[] bytes(String type, Instant at, ObjectNode data) {
        var event = json.createObjectNode().put("type", type).put("timestamp", at.toString());
        event.set("data", data);
        return json.writeValueAsBytes(event);
    }
}
