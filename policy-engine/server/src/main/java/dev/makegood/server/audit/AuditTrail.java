package dev.makegood.server.audit;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.server.postgres.Timestamps;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts on record what people do. */
@Component
public class AuditTrail {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Within the transaction of the act itself, as its last step: the act and its entry are there both, or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        var stream = AuditStream.take(jdbc);
        var entry = entry(stream.tree().size(), act);
        var leaf = entry.leaf().hash();
        save(entry, leaf.bytes());
        stream.append(leaf).save(jdbc);
    }

    private AuditEntry entry(long seq, Act act) {
        return new AuditEntry(
                seq,
                UUID.randomUUID(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                act.actor(),
                act.action(),
                act.subject(),
                json.valueToTree(act.details()));
    }

    private void save(AuditEntry entry, byte[] leaf) {
        jdbc.sql("""
            INSERT INTO audit_entry (seq, id, at, actor, action, subject, details, leaf)
            VALUES (:seq, :id, :at, :actor, :action, :subject, :details, :leaf)
            """)
                .param("seq", entry.seq())
                .param("id", entry.id())
                .param("at", Timestamps.of(entry.at()))
                .param("actor", entry.actor())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("details", canonical(entry))
                .param("leaf", leaf)
                .update();
    }

    private static String canonical(AuditEntry entry) {
        return new String(CanonicalJson.of(entry.details()).bytes(), StandardCharsets.UTF_8);
    }
}
