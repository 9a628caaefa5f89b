package dev.makegood.server.identity;

import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The API keys of this installation, kept as hashes. */
@Component
public class ApiKeys {
    private static final String COLUMNS =
            "id, name, hash, scopes, created_at, created_by, expires_at, revoked_at, last_used_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new key, not yet {@link #keep kept}. */
    public Issued issue(String name, Set<Scope> scopes, Duration validity, String by) {
        var text = KeyText.random();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var id = UUID.randomUUID();
        return new Issued(text, new ApiKey(id, name, text.hash(), scopes, now, by, now.plus(validity), null, null));
    }

    public void keep(Issued issued) {
        var key = issued.key();
        jdbc.sql("""
            INSERT INTO api_key (id, name, hash, scopes, created_at, created_by, expires_at)
            VALUES (:id, :name, :hash, :scopes, :createdAt, :createdBy, :expiresAt)
            """)
                .param("id", key.id())
                .param("name", key.name())
                .param("hash", key.hash())
                .param("scopes", key.scopes().stream().map(Scope::key).sorted().toArray(String[]::new))
                .param("createdAt", Timestamps.of(key.createdAt()))
                .param("createdBy", key.createdBy())
                .param("expiresAt", Timestamps.of(key.expiresAt()))
                .update();
    }

    /** Newest first. */
    List<ApiKey> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM api_key ORDER BY created_at DESC, id")
                .query((row, _) -> read(row))
                .list();
    }

    Optional<ApiKey> find(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM api_key WHERE id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** The key with that hash, unless it was revoked. */
    Optional<ApiKey> findByHash(String hash) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM api_key WHERE hash = :hash AND revoked_at IS NULL")
                .param("hash", hash)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Whether it was not revoked before. */
    boolean revoke(UUID id) {
        return jdbc.sql("UPDATE api_key SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
                        .param("id", id)
                        .param("now", Timestamps.of(clock.instant()))
                        .update()
                > 0;
    }

    void wasUsed(UUID id, Instant at) {
        jdbc.sql("""
            UPDATE api_key SET last_used_at = :at
            WHERE id = :id AND (last_used_at IS NULL OR last_used_at < :at)
            """).param("id", id).param("at", Timestamps.of(at)).update();
    }

    private static ApiKey read(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("hash"),
                scopes((String[]) row.getArray("scopes").getArray()),
                Timestamps.read(row, "created_at"),
                row.getString("created_by"),
                Timestamps.read(row, "expires_at"),
                Timestamps.find(row, "revoked_at").orElse(null),
                Timestamps.find(row, "last_used_at").orElse(null));
    }

    /** What a later version may have granted and this one does not know opens nothing. */
    private static Set<Scope> scopes(String[] keys) {
        return Arrays.stream(keys).map(Scope::of).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    /** A key in the moment of its making. */
    public record Issued(KeyText text, ApiKey key) {}
}
