package dev.makegood.server.intake;

import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sources of this installation, and how far each of their tickets is known. */
@Component
class SourceRecords {
    private static final String COLUMNS = "id, name, branch, rule_sets, mapping, active, secret_number, rotated_at,"
            + " version, created_at, created_by";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SourceRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** By name. */
    List<Source> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM case_source ORDER BY name")
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Source> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM case_source WHERE id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Whether no other is called that. */
    boolean add(Source source) {
        return jdbc.sql("""
            INSERT INTO case_source (id, name, branch, rule_sets, mapping, active, created_at, created_by)
            VALUES (:id, :name, :branch, :ruleSets, :mapping, :active, :at, :by) ON CONFLICT (name) DO NOTHING
            """)
                        .param("id", source.id())
                        .param("name", source.name())
                        .param("branch", source.branch().orElse(null))
                        .param("ruleSets", source.ruleSets().toArray(String[]::new))
                        .param("mapping", source.mapping().json().toString())
                        .param("active", source.active())
                        .param("at", Timestamps.of(source.createdAt()))
                        .param("by", source.createdBy())
                        .update()
                > 0;
    }

    boolean isNameOfAnother(String name, UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM case_source WHERE name = :name AND id <> :id) AS taken")
                .param("name", name)
                .param("id", id)
                .query((row, _) -> row.getBoolean("taken"))
                .single();
    }

    /** Whether it was of that version still. */
    boolean change(Source source, int version) {
        return jdbc.sql("""
            UPDATE case_source SET name = :name, branch = :branch, rule_sets = :ruleSets, mapping = :mapping,
                active = :active, version = version + 1
            WHERE id = :id AND version = :version
            """)
                        .param("id", source.id())
                        .param("name", source.name())
                        .param("branch", source.branch().orElse(null))
                        .param("ruleSets", source.ruleSets().toArray(String[]::new))
                        .param("mapping", source.mapping().json().toString())
                        .param("active", source.active())
                        .param("version", version)
                        .update()
                > 0;
    }

    void rotate(UUID id, Instant at) {
        jdbc.sql("UPDATE case_source SET secret_number = secret_number + 1, rotated_at = :at WHERE id = :id")
                .param("id", id)
                .param("at", Timestamps.of(at))
                .update();
    }

    /** How an event stands to those that were taken before. */
    enum Standing {
        NEW,
        /** The same was taken. */
        AGAIN,
        /** Another was taken under its id. */
        OTHER
    }

    /** Takes it down, until the transaction ends; one of the same id at the same time waits for that. */
    Standing take(UUID source, String event, byte[] hash, String ref, Instant at) {
        var isNew = jdbc.sql("""
            INSERT INTO case_source_event (source, event, hash, case_ref, at) VALUES (:source, :event, :hash, :ref, :at)
            ON CONFLICT DO NOTHING
            """)
                        .param("source", source)
                        .param("event", event)
                        .param("hash", hash)
                        .param("ref", ref)
                        .param("at", Timestamps.of(at))
                        .update()
                > 0;
        if (isNew) {
            return Standing.NEW;
        }
        var known = jdbc.sql("SELECT hash FROM case_source_event WHERE source = :source AND event = :event")
                .param("source", source)
                .param("event", event)
                .query((row, _) -> row.getBytes("hash"))
                .single();
        return Arrays.equals(known, hash) ? Standing.AGAIN : Standing.OTHER;
    }

    /** Whether nothing later is known of that ticket. Whoever tells of it at the same time waits until the transaction ends. */
    boolean isNewest(UUID source, String ref, Instant at) {
        return jdbc.sql("""
            INSERT INTO case_source_ticket (source, case_ref, told_at) VALUES (:source, :ref, :at)
            ON CONFLICT (source, case_ref) DO UPDATE SET told_at = greatest(case_source_ticket.told_at, excluded.told_at)
            RETURNING told_at <= :at AS newest
            """)
                .param("source", source)
                .param("ref", ref)
                .param("at", Timestamps.of(at))
                .query((row, _) -> row.getBoolean("newest"))
                .single();
    }

    void forgetEventsBefore(Instant moment) {
        jdbc.sql("DELETE FROM case_source_event WHERE at < :moment")
                .param("moment", Timestamps.of(moment))
                .update();
    }

    /** The newest hundred of each source are kept. */
    void refuse(UUID source, Refusal refusal) {
        jdbc.sql("""
            INSERT INTO case_source_refusal (source, at, event, reason, faults)
            VALUES (:source, :at, :event, :reason, :faults)
            """)
                .param("source", source)
                .param("at", Timestamps.of(refusal.at()))
                .param("event", refusal.event().orElse(null))
                .param("reason", refusal.reason().name())
                .param("faults", refusal.faults().toArray(String[]::new))
                .update();
        jdbc.sql("""
            DELETE FROM case_source_refusal WHERE source = :source AND id <
                (SELECT min(id) FROM (SELECT id FROM case_source_refusal WHERE source = :source ORDER BY id DESC LIMIT 100) newest)
            """).param("source", source).update();
    }

    /** Newest first. */
    List<Refusal> refusals(UUID source) {
        return jdbc.sql("""
            SELECT at, event, reason, faults FROM case_source_refusal WHERE source = :source ORDER BY id DESC LIMIT 100
            """)
                .param("source", source)
                .query((row, _) -> new Refusal(
                        Timestamps.read(row, "at"),
                        Optional.ofNullable(row.getString("event")),
                        Refusal.Reason.valueOf(row.getString("reason")),
                        List.of((String[]) row.getArray("faults").getArray())))
                .list();
    }

    private Source read(ResultSet row) throws SQLException {
        return new Source(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Optional.ofNullable(row.getString("branch")),
                List.of((String[]) row.getArray("rule_sets").getArray()),
                Mapping.of(json.readTree(row.getString("mapping"))),
                row.getBoolean("active"),
                row.getInt("secret_number"),
                Timestamps.find(row, "rotated_at"),
                row.getInt("version"),
                Timestamps.read(row, "created_at"),
                row.getString("created_by"));
    }
}
