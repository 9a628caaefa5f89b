package dev.makegood.server.intake.web;

import dev.makegood.server.intake.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "CaseSourceRefusal", description = "An event that was not taken.")
record RefusalResponse(
        Instant at,

        @Schema(
                description = "Its id; null where it was not signed",
                types = {"string", "null"})
        @Nullable
        String event,

        Refusal.Reason reason,

        @Schema(description = "Where it does not fit, and how", example = "[\"/detail/status NOT_IN_LIST\"]")
        List<String> faults) {
    static RefusalResponse of(Refusal refusal) {
        return new RefusalResponse(refusal.at(), refusal.event().orElse(null), refusal.reason(), refusal.faults());
    }
}
