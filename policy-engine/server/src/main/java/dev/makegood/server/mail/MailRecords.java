package dev.makegood.server.mail;

import dev.makegood.server.postgres.Timestamps;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails to be sent as the database keeps them. */
@Component
class MailRecords {
    private final JdbcClient jdbc;

    MailRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A mail that this node alone sees to for a while.
     *
     * @param attempt which this is, from 1
     * @param secretOf for what a link stands in its text, if one does
     */
    record Claimed(
            UUID id, UUID claim, int attempt, String address, String subject, String text, Optional<UUID> secretOf) {}

    /** The next that is due, which is due again after the lease unless an outcome is noted. */
    Optional<Claimed> claim(Instant now, Duration lease) {
        return jdbc.sql("""
            UPDATE mail SET attempts = attempts + 1, next_at = :until, claim = :claim
            WHERE id = (
                SELECT id FROM mail WHERE next_at <= :now AND sent_at IS NULL AND given_up_at IS NULL
                ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, claim, attempts, address, subject, text, secret_of
            """)
                .param("now", Timestamps.of(now))
                .param("until", Timestamps.of(now.plus(lease)))
                .param("claim", UUID.randomUUID())
                .query((row, _) -> new Claimed(
                        row.getObject("id", UUID.class),
                        row.getObject("claim", UUID.class),
                        row.getInt("attempts"),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getString("text"),
                        Optional.ofNullable(row.getObject("secret_of", UUID.class))))
                .optional();
    }

    void noteSent(Claimed mail, Instant at) {
        jdbc.sql("UPDATE mail SET claim = NULL, sent_at = :at WHERE id = :id AND claim = :claim")
                .param("id", mail.id())
                .param("claim", mail.claim())
                .param("at", Timestamps.of(at))
                .update();
    }

    /** @param next when it is tried again; nothing where it is given up */
    void noteFailed(Claimed mail, Instant at, Optional<Instant> next) {
        jdbc.sql("""
            UPDATE mail SET claim = NULL, next_at = coalesce(:next, next_at), given_up_at = :givenUpAt
            WHERE id = :id AND claim = :claim
            """)
                .param("id", mail.id())
                .param("claim", mail.claim())
                .param("next", next.map(Timestamps::of).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("givenUpAt", next.isPresent() ? null : Timestamps.of(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Those that were over by then. */
    void forgetBefore(Instant moment) {
        jdbc.sql("DELETE FROM mail WHERE coalesce(sent_at, given_up_at) < :moment")
                .param("moment", Timestamps.of(moment))
                .update();
    }
}
