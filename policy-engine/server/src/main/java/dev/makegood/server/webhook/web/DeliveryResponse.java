package dev.makegood.server.webhook.web;

import dev.makegood.server.webhook.Delivery;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "WebhookDelivery", description = "An event that a webhook is told.")
record DeliveryResponse(
        @Schema(description = "The header webhook-id of every attempt")
        UUID id,

        @Schema(description = "The place of what happened in the audit stream", example = "17")
        long seq,

        @Schema(description = "What happened", example = "release.goes-live")
        String type,

        @Schema(description = "How often it was sent, of ten times", example = "1")
        int attempts,

        @Schema(
                description = "When it is sent next; null once that is over",
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant nextAt,

        @Schema(
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant deliveredAt,

        @Schema(
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant givenUpAt,

        @Schema(
                description = "What came of the last attempt; null before the first",
                types = {"object", "null"})
        @Nullable
        AttemptResponse last) {
    static DeliveryResponse of(Delivery delivery) {
        return new DeliveryResponse(
                delivery.id(),
                delivery.seq(),
                delivery.type(),
                delivery.attempts(),
                delivery.nextAt(),
                delivery.deliveredAt(),
                delivery.givenUpAt(),
                Optional.ofNullable(delivery.last()).map(AttemptResponse::of).orElse(null));
    }
}
