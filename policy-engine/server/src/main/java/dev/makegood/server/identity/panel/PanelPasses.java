package dev.makegood.server.identity.panel;

import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.session.SecretToken;
import dev.makegood.server.postgres.Timestamps;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passes of panels. What the person may do is read anew with every request, as for a session. */
@Component
public class PanelPasses {
    static final Duration VALIDITY = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    PanelPasses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A pass in the moment of its making. */
    public record Issued(SecretToken token, PanelPass pass) {}

    /** A new pass, made by an API key. Those that are over are cleared away. */
    Issued issue(Person person, String caseRef, UUID apiKey) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        jdbc.sql("DELETE FROM panel_pass WHERE expires_at <= :now")
                .param("now", Timestamps.of(now))
                .update();
        var issued = new Issued(SecretToken.random(), new PanelPass(person, caseRef, now.plus(VALIDITY)));
        jdbc.sql("""
            INSERT INTO panel_pass (token_hash, user_name, case_ref, api_key, expires_at)
            VALUES (:hash, :user, :caseRef, :apiKey, :expiresAt)
            """)
                .param("hash", issued.token().hash())
                .param("user", person.user())
                .param("caseRef", caseRef)
                .param("apiKey", apiKey)
                .param("expiresAt", Timestamps.of(issued.pass().expiresAt()))
                .update();
        return issued;
    }

    /** The pass of that token, unless it is over, its person left, or its API key did. */
    public Optional<PanelPass> find(SecretToken token) {
        return jdbc.sql("SELECT panel_pass.case_ref, panel_pass.expires_at, " + People.COLUMNS + """
            FROM panel_pass JOIN person USING (user_name) JOIN api_key ON api_key.id = panel_pass.api_key
            WHERE panel_pass.token_hash = :hash AND panel_pass.expires_at > :now AND person.active
                AND NOT person.password_change_required
                AND api_key.revoked_at IS NULL AND api_key.expires_at > :now
            """)
                .param("hash", token.hash())
                .param("now", Timestamps.of(clock.instant()))
                .query((row, _) ->
                        new PanelPass(People.read(row), row.getString("case_ref"), Timestamps.read(row, "expires_at")))
                .optional();
    }
}
