package dev.makegood.server.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an API key.
 *
 * @param name of what uses it, for people
 * @param hash of the key; the key itself is kept nowhere
 * @param lastUsedAt to the minute
 */
public record ApiKey(
        UUID id,
        String name,
        String hash,
        Set<Scope> scopes,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {
    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    Caller caller() {
        return Caller.apiKey(id, name, scopes);
    }
}
