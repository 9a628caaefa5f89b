package dev.makegood.server.webhook;

import dev.makegood.server.audit.AuditEntry;
import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each webhook is told, and what came of it. */
@Component
class DeliveryRecords {
    private static final String COLUMNS =
            "id, seq, action, attempts, next_at, delivered_at, given_up_at, status, trouble";

    private final JdbcClient jdbc;

    DeliveryRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A delivery that this node alone sees to for a while.
     *
     * @param attempt which of its schedule this is, from 1
     */
    record Claimed(UUID id, UUID claim, long seq, int attempt) {}

    void add(UUID webhook, AuditEntry entry, Instant at) {
        jdbc.sql("""
            INSERT INTO webhook_delivery (id, webhook, seq, action, next_at) VALUES (:id, :webhook, :seq, :action, :at)
            """)
                .param("id", UUID.randomUUID())
                .param("webhook", webhook)
                .param("seq", entry.seq())
                .param("action", entry.action())
                .param("at", Timestamps.of(at))
                .update();
    }

    /** The webhooks that are to be told something now. */
    List<UUID> due(Instant now) {
        return jdbc.sql("""
            SELECT id FROM webhook WHERE ended_at IS NULL AND paused_at IS NULL AND EXISTS (
                SELECT 1 FROM webhook_delivery
                WHERE webhook = webhook.id AND next_at <= :now AND delivered_at IS NULL AND given_up_at IS NULL)
            """)
                .param("now", Timestamps.of(now))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The next that is due, which is due again after the lease unless an outcome is noted. */
    Optional<Claimed> claim(UUID webhook, Instant now, Duration lease) {
        return jdbc.sql("""
            UPDATE webhook_delivery SET attempts = attempts + 1, next_at = :until, claim = :claim
            WHERE id = (
                SELECT id FROM webhook_delivery
                WHERE webhook = :webhook AND next_at <= :now AND delivered_at IS NULL AND given_up_at IS NULL
                ORDER BY next_at, seq LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, claim, seq, attempts
            """)
                .param("webhook", webhook)
                .param("now", Timestamps.of(now))
                .param("until", Timestamps.of(now.plus(lease)))
                .param("claim", UUID.randomUUID())
                .query((row, _) -> new Claimed(
                        row.getObject("id", UUID.class),
                        row.getObject("claim", UUID.class),
                        row.getLong("seq"),
                        row.getInt("attempts")))
                .optional();
    }

    /**
     * Notes what came of it, unless somebody else sees to it by now.
     *
     * @param next when it is tried again; nothing where it is not
     */
    void note(Claimed claimed, Attempt attempt, Instant at, Optional<Instant> next) {
        var over = next.isPresent() ? Optional.<Instant>empty() : Optional.of(at);
        jdbc.sql("""
            UPDATE webhook_delivery SET claim = NULL, status = :status, trouble = :trouble,
                next_at = coalesce(:next, next_at), delivered_at = :deliveredAt, given_up_at = :givenUpAt
            WHERE id = :id AND claim = :claim
            """)
                .param("id", claimed.id())
                .param("claim", claimed.claim())
                .param("status", attempt.status())
                .param(
                        "trouble",
                        attempt.trouble() == null ? null : attempt.trouble().name())
                .param("next", moment(next), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("deliveredAt", moment(over.filter(_ -> attempt.isDelivered())), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("givenUpAt", moment(over.filter(_ -> !attempt.isDelivered())), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private static @Nullable OffsetDateTime moment(Optional<Instant> moment) {
        return moment.map(Timestamps::of).orElse(null);
    }

    /** Tries nothing of it again. */
    void giveUp(UUID webhook, Instant at) {
        jdbc.sql("""
            UPDATE webhook_delivery SET given_up_at = :at, claim = NULL
            WHERE webhook = :webhook AND delivered_at IS NULL AND given_up_at IS NULL
            """).param("webhook", webhook).param("at", Timestamps.of(at)).update();
    }

    /** Those that were over by then are told of no more. */
    void forgetBefore(Instant moment) {
        jdbc.sql("DELETE FROM webhook_delivery WHERE coalesce(delivered_at, given_up_at) < :moment")
                .param("moment", Timestamps.of(moment))
                .update();
    }

    /** Begins its schedule again; nothing where the webhook has no such delivery. */
    Optional<Delivery> again(UUID webhook, UUID delivery, Instant at) {
        return jdbc.sql("""
            UPDATE webhook_delivery SET attempts = 0, next_at = :at, claim = NULL, delivered_at = NULL,
                given_up_at = NULL
            WHERE id = :id AND webhook = :webhook RETURNING
            """ + COLUMNS)
                .param("id", delivery)
                .param("webhook", webhook)
                .param("at", Timestamps.of(at))
                .query((row, _) -> read(row))
                .optional();
    }

    /** At most so many of those before that place, newest first. */
    List<Delivery> before(UUID webhook, long seq, int most) {
        return jdbc.sql("SELECT " + COLUMNS + """
             FROM webhook_delivery WHERE webhook = :webhook AND seq < :seq ORDER BY seq DESC LIMIT :most
            """)
                .param("webhook", webhook)
                .param("seq", seq)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    private static Delivery read(ResultSet row) throws SQLException {
        var delivered = Timestamps.find(row, "delivered_at").orElse(null);
        var givenUp = Timestamps.find(row, "given_up_at").orElse(null);
        var isOver = delivered != null || givenUp != null;
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getLong("seq"),
                row.getString("action"),
                row.getInt("attempts"),
                isOver ? null : Timestamps.read(row, "next_at"),
                delivered,
                givenUp,
                last(row));
    }

    private static @Nullable Attempt last(ResultSet row) throws SQLException {
        var status = row.getObject("status", Integer.class);
        var trouble = row.getString("trouble");
        return status == null && trouble == null
                ? null
                : new Attempt(status, trouble == null ? null : Trouble.valueOf(trouble));
    }
}
