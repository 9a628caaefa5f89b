package dev.makegood.server.identity.oidc;

import dev.makegood.server.postgres.Timestamps;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account at a provider is which person here. */
@Component
class Links {
    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<String> user(String issuer, String subject) {
        return jdbc.sql("SELECT user_name FROM oidc_link WHERE issuer = :issuer AND subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, _) -> row.getString("user_name"))
                .optional();
    }

    /** Since when that person is an account. */
    Optional<Instant> since(String issuer, String user) {
        return jdbc.sql("SELECT linked_at FROM oidc_link WHERE issuer = :issuer AND user_name = :user")
                .param("issuer", issuer)
                .param("user", user)
                .query((row, _) -> Timestamps.read(row, "linked_at"))
                .optional();
    }

    /** Whether there was one. */
    boolean remove(String issuer, String user) {
        return jdbc.sql("DELETE FROM oidc_link WHERE issuer = :issuer AND user_name = :user")
                        .param("issuer", issuer)
                        .param("user", user)
                        .update()
                > 0;
    }

    /** Whether it is there now; not where that person is another account already. */
    boolean add(String issuer, String subject, String user) {
        return jdbc.sql("""
            INSERT INTO oidc_link (issuer, subject, user_name, linked_at) VALUES (:issuer, :subject, :user, :now)
            ON CONFLICT DO NOTHING
            """)
                        .param("issuer", issuer)
                        .param("subject", subject)
                        .param("user", user)
                        .param("now", Timestamps.of(clock.instant()))
                        .update()
                > 0;
    }
}
