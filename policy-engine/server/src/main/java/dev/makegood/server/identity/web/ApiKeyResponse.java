package dev.makegood.server.identity.web;

import dev.makegood.server.identity.ApiKey;
import dev.makegood.server.identity.Scope;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "ApiKey", description = "What is known of an API key; never the key itself.")
record ApiKeyResponse(
        UUID id,

        @Schema(description = "What uses it", example = "web shop")
        String name,

        List<Scope> scopes,
        Instant createdAt,

        @Schema(example = "person:administrator") String createdBy,
        Instant expiresAt,

        @Schema(
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant revokedAt,

        @Schema(
                description = "To the minute",
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant lastUsedAt) {
    static ApiKeyResponse of(ApiKey key) {
        return new ApiKeyResponse(
                key.id(),
                key.name(),
                key.scopes().stream().sorted().toList(),
                key.createdAt(),
                key.createdBy(),
                key.expiresAt(),
                key.revokedAt(),
                key.lastUsedAt());
    }
}
