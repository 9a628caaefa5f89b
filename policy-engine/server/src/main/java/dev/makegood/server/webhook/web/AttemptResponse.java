package dev.makegood.server.webhook.web;

import dev.makegood.server.webhook.Attempt;
import dev.makegood.server.webhook.Trouble;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Schema(name = "WebhookAttempt", description = "What came of sending an event once.")
record AttemptResponse(
        @Schema(description = "Whether the receiver took it")
        boolean delivered,

        @Schema(
                description = "What the receiver answered, if it did",
                types = {"integer", "null"},
                example = "204")
        @Nullable
        Integer status,

        @Schema(
                description = "Why it was not taken; null where it was",
                types = {"string", "null"})
        @Nullable
        Trouble trouble,

        @Schema(
                description = "The trouble in words",
                types = {"object", "null"})
        @Nullable
        Text reason) {
    static AttemptResponse of(Attempt attempt) {
        return new AttemptResponse(
                attempt.isDelivered(),
                attempt.status(),
                attempt.trouble(),
                Optional.ofNullable(attempt.trouble()).map(Trouble::reason).orElse(null));
    }
}
