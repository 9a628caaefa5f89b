package dev.makegood.server.webhook.web;

import dev.makegood.server.webhook.DeliveryPage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "WebhookDeliveryPage", description = "Some of the deliveries of a webhook, newest first.")
record DeliveryPageResponse(
        List<DeliveryResponse> deliveries,

        @Schema(
                description = "Give this as before to read on; null at the end",
                types = {"string", "null"},
                example = "12")
        @Nullable
        String next) {
    static DeliveryPageResponse of(DeliveryPage page) {
        return new DeliveryPageResponse(
                page.deliveries().stream().map(DeliveryResponse::of).toList(),
                page.next().map(Object::toString).orElse(null));
    }
}
