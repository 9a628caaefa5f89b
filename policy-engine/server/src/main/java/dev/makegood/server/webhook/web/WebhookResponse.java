package dev.makegood.server.webhook.web;

import dev.makegood.server.webhook.Topic;
import dev.makegood.server.webhook.Webhook;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "Webhook", description = "A receiver of events; never its secret.")
record WebhookResponse(
        UUID id,

        @Schema(description = "Where events are sent", example = "https://example.com/makegood")
        String address,

        List<Topic> topics,
        Instant createdAt,

        @Schema(example = "person:administrator") String createdBy,

        @Schema(
                description = "Since when it is told nothing; null while it is",
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant endedAt,

        @Schema(
                description = "Who ended it; system where the receiver answered 410",
                types = {"string", "null"},
                example = "system")
        @Nullable
        String endedBy,

        @Schema(
                description = "Since when it is told nothing for a while; null where it is not switched off",
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant pausedAt) {
    static WebhookResponse of(Webhook webhook) {
        return new WebhookResponse(
                webhook.id(),
                webhook.address().toString(),
                webhook.topics().stream().sorted().toList(),
                webhook.createdAt(),
                webhook.createdBy(),
                webhook.endedAt(),
                webhook.endedBy(),
                webhook.pausedAt());
    }
}
