package dev.makegood.server.care.web;

import dev.makegood.server.care.CareCustomer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@Schema(name = "CareFacts", description = "What is known of a customer for care.")
record CareFactsResponse(
        @Schema(description = "What the customer is called", example = "K-2201")
        String customer,

        @Schema(description = "Which looks after the customer; absent where any branch does", example = "hue") @Nullable
        String branch,

        @Schema(
                description = "In which the customer is spoken to",
                allowableValues = {"en", "vi"})
        String language,

        @Schema(
                description = "In the words of the rule sets that are asked",
                implementation = Map.class,
                example = "{\"customer\": {\"birthday\": \"1990-03-22\", \"consents\": {\"birthday\": true}}}")
        JsonNode facts,

        Instant changedAt) {
    static CareFactsResponse of(CareCustomer known) {
        return new CareFactsResponse(
                known.customer(), known.branch().orElse(null), known.language(), known.facts(), known.changedAt());
    }
}
