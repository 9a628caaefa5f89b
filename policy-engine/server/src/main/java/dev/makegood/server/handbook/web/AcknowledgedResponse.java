package dev.makegood.server.handbook.web;

import dev.makegood.server.handbook.Acknowledging;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

@Schema(name = "Acknowledged", description = "That somebody has read a release, on record.")
record AcknowledgedResponse(
        @Schema(example = "air-passenger-rights") String ruleSet,

        @Schema(example = "3") int release,

        @Schema(description = "Since when it is on record") Instant acknowledgedAt) {
    static AcknowledgedResponse of(Acknowledging.Acknowledged done) {
        return new AcknowledgedResponse(done.ruleSet(), done.release(), done.at());
    }
}
