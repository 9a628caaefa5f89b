package dev.makegood.server.webhook.web;

import dev.makegood.server.webhook.Webhooks;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "A new webhook. Its secret is shown here and never again.")
record WebhookMade(
        WebhookResponse webhook,

        @Schema(description = "What the receiver checks signatures by", example = "whsec_…")
        String secret) {
    static WebhookMade of(Webhooks.Made made) {
        return new WebhookMade(WebhookResponse.of(made.webhook()), made.secret().reveal());
    }

    @Override
    public String toString() {
        return "WebhookMade";
    }
}
