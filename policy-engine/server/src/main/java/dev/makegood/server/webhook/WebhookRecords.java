package dev.makegood.server.webhook;

import dev.makegood.server.postgres.Timestamps;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The webhooks of this installation, and how far each has been told what happened. */
@Component
class WebhookRecords {
    private static final String COLUMNS =
            "id, address, topics, created_at, created_by, ended_at, ended_by, paused_at, cursor";

    /** Of the advisory lock that lets those who make one wait for each other; any number, but always the same. */
    private static final long LOCK = 0x6d616b65_77656268L;

    private final JdbcClient jdbc;

    WebhookRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cursor the place of the next entry to look at */
    record Reader(Webhook webhook, long cursor) {}

    /** @param cursor where it begins */
    void add(Webhook webhook, long cursor) {
        jdbc.sql("""
            INSERT INTO webhook (id, address, topics, cursor, created_at, created_by)
            VALUES (:id, :address, :topics, :cursor, :at, :by)
            """)
                .param("id", webhook.id())
                .param("address", webhook.address().toString())
                .param(
                        "topics",
                        webhook.topics().stream().map(Topic::key).sorted().toArray(String[]::new))
                .param("cursor", cursor)
                .param("at", Timestamps.of(webhook.createdAt()))
                .param("by", webhook.createdBy())
                .update();
    }

    /** All there ever were, newest first. */
    List<Webhook> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM webhook ORDER BY created_at DESC, id")
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Webhook> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM webhook WHERE id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Those that have not been told all up to there, unless another node sees to them now. Taken until the transaction ends. */
    List<Reader> takeBehind(long end) {
        return jdbc.sql("SELECT " + COLUMNS + """
             FROM webhook WHERE ended_at IS NULL AND paused_at IS NULL AND cursor < :end FOR UPDATE SKIP LOCKED
            """)
                .param("end", end)
                .query((row, _) -> new Reader(read(row), row.getLong("cursor")))
                .list();
    }

    void move(UUID id, long cursor) {
        jdbc.sql("UPDATE webhook SET cursor = :cursor WHERE id = :id")
                .param("id", id)
                .param("cursor", cursor)
                .update();
    }

    /** Until the transaction ends nobody else counts or makes any. */
    void lockAll() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .listOfRows();
    }

    /** How many are not ended. */
    int count() {
        return jdbc.sql("SELECT count(*) FROM webhook WHERE ended_at IS NULL")
                .query(Integer.class)
                .single();
    }

    /** Whether it was active before. */
    boolean pause(UUID id, Instant at) {
        return jdbc.sql("UPDATE webhook SET paused_at = :at WHERE id = :id AND ended_at IS NULL AND paused_at IS NULL")
                        .param("id", id)
                        .param("at", Timestamps.of(at))
                        .update()
                > 0;
    }

    /** Whether it was paused before. It goes on from that place of the audit stream. */
    boolean resume(UUID id, long cursor) {
        return jdbc.sql("""
            UPDATE webhook SET paused_at = NULL, cursor = :cursor
            WHERE id = :id AND ended_at IS NULL AND paused_at IS NOT NULL
            """).param("id", id).param("cursor", cursor).update() > 0;
    }

    /** Whether it was not ended before. */
    boolean end(UUID id, Instant at, String by) {
        return jdbc.sql("UPDATE webhook SET ended_at = :at, ended_by = :by WHERE id = :id AND ended_at IS NULL")
                        .param("id", id)
                        .param("at", Timestamps.of(at))
                        .param("by", by)
                        .update()
                > 0;
    }

    private static Webhook read(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                URI.create(row.getString("address")),
                topics((String[]) row.getArray("topics").getArray()),
                Timestamps.read(row, "created_at"),
                row.getString("created_by"),
                Timestamps.find(row, "ended_at").orElse(null),
                row.getString("ended_by"),
                Timestamps.find(row, "paused_at").orElse(null));
    }

    /** What a later version may have had and this one does not know is told nobody. */
    private static Set<Topic> topics(String[] keys) {
        return Arrays.stream(keys).map(Topic::of).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
