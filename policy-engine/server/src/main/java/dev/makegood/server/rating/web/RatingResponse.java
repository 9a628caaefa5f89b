package dev.makegood.server.rating.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.rating.RatingOfCase;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CaseRating", description = "How well a case was served up to one of its ends.")
record RatingResponse(
        UUID id,

        @Schema(description = "By which it is rated", example = "six-levels")
        String ruleSet,

        Instant endedAt,

        @Schema(description = "Whether the case was not reopened since")
        boolean holds,

        @Schema(description = "Whether the rules are yet to be asked, for the first time or anew")
        boolean awaited,

        @Schema(description = "The level of service, 1 to 6; absent while it cannot be said", example = "4") @Nullable
        Integer level,

        @Schema(ref = "#/components/schemas/Effect", description = "The rating as it was decided") @Nullable
        JsonNode effect,

        @Schema(description = "By which it is or is not rated; absent before the first") @Nullable
        UUID decision,

        @Schema(description = "Facts that could still say more")
        List<MissingResponse> missing,

        @Schema(description = "What is or was to be done because of it")
        List<RemedyResponse> remedies) {
    static RatingResponse of(RatingOfCase known) {
        var rating = known.rating();
        return new RatingResponse(
                rating.id(),
                rating.ruleSet(),
                rating.endedAt(),
                rating.holds(),
                rating.awaited(),
                rating.level().orElse(null),
                rating.effect().orElse(null),
                rating.decision().orElse(null),
                rating.missing().stream()
                        .map(fact -> new MissingResponse(fact.fact(), fact.attribute()))
                        .toList(),
                known.remedies().stream().map(RemedyResponse::of).toList());
    }

    @Schema(name = "UnknownFact", description = "A fact that is not known.")
    record MissingResponse(
            @Schema(example = "service") String fact,
            @Schema(example = "requestMet") String attribute) {}
}
