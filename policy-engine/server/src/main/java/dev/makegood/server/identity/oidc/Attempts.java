package dev.makegood.server.identity.oidc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Browsers that were sent to the provider and are to come back within ten minutes, once. */
@Component
class Attempts {
    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is kept of a browser while it is away. */
    record Attempt(String state, String verifier, String redirectUri, String returnTo) {}

    /** And clears away those that never came back. */
    void add(Attempt attempt) {
        jdbc.sql("DELETE FROM oidc_attempt WHERE began_at <= now() - interval '10 minutes'")
                .update();
        jdbc.sql("""
            INSERT INTO oidc_attempt (state, verifier, redirect_uri, return_to)
            VALUES (:state, :verifier, :redirectUri, :returnTo)
            """)
                .param("state", attempt.state())
                .param("verifier", attempt.verifier())
                .param("redirectUri", attempt.redirectUri())
                .param("returnTo", attempt.returnTo())
                .update();
    }

    /** Whoever asks first has it, and nobody after. */
    Optional<Attempt> take(String state) {
        return jdbc.sql("""
            DELETE FROM oidc_attempt WHERE state = :state
            RETURNING verifier, redirect_uri, return_to, began_at > now() - interval '10 minutes' AS is_fresh
            """)
                .param("state", state)
                .query((row, _) -> row.getBoolean("is_fresh")
                        ? Optional.of(new Attempt(
                                state,
                                row.getString("verifier"),
                                row.getString("redirect_uri"),
                                row.getString("return_to")))
                        : Optional.<Attempt>empty())
                .optional()
                .flatMap(fresh -> fresh);
    }
}
