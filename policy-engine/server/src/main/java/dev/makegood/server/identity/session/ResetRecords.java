package dev.makegood.server.identity.session;

import dev.makegood.server.postgres.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgotten passwords as the database keeps them. */
@Component
class ResetRecords {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    ResetRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** And clears away those that are long over. */
    UUID add(String user, Instant at) {
        jdbc.sql("DELETE FROM password_reset WHERE asked_at <= :moment")
                .param("moment", Timestamps.of(at.minus(KEPT)))
                .update();
        var id = UUID.randomUUID();
        jdbc.sql("INSERT INTO password_reset (id, user_name, asked_at) VALUES (:id, :user, :at)")
                .param("id", id)
                .param("user", user)
                .param("at", Timestamps.of(at))
                .update();
        return id;
    }

    int since(String user, Instant moment) {
        return jdbc.sql("SELECT count(*) FROM password_reset WHERE user_name = :user AND asked_at > :moment")
                .param("user", user)
                .param("moment", Timestamps.of(moment))
                .query(Integer.class)
                .single();
    }

    /**
     * Of all that person was sent only this is good from now on. False where there is none any more that was asked for after
     * that moment.
     */
    boolean give(UUID id, SecretToken token, Instant endsAt, Instant earliest) {
        return jdbc.sql("""
            UPDATE password_reset SET
                token_hash = CASE WHEN id = :id THEN CAST(:hash AS bytea) END,
                ends_at = CASE WHEN id = :id THEN CAST(:endsAt AS timestamptz) END
            WHERE user_name = (SELECT user_name FROM password_reset WHERE id = :id AND asked_at > :earliest)
            """)
                        .param("id", id)
                        .param("hash", token.hash())
                        .param("endsAt", Timestamps.of(endsAt))
                        .param("earliest", Timestamps.of(earliest))
                        .update()
                > 0;
    }

    /** Whose password may be chosen by that. */
    Optional<String> user(SecretToken token, Instant now) {
        return jdbc.sql("SELECT user_name FROM password_reset WHERE token_hash = :hash AND ends_at > :now")
                .param("hash", token.hash())
                .param("now", Timestamps.of(now))
                .query((row, _) -> row.getString("user_name"))
                .optional();
    }

    void forget(String user) {
        jdbc.sql("DELETE FROM password_reset WHERE user_name = :user")
                .param("user", user)
                .update();
    }
}
