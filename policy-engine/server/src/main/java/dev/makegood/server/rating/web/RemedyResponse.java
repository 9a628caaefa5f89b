package dev.makegood.server.rating.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.rating.Remedy;
import dev.makegood.server.rating.RemedyState;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Remedy", description = "Something that is to be done because of how well cases were served.")
record RemedyResponse(
        UUID id,

        @Schema(description = "Which does it; absent where any may", example = "hue") @Nullable
        String branch,

        @Schema(example = "Huế") @Nullable String branchName,

        @Schema(
                description = "Its field; FEEDBACK where a customer is to be asked",
                allowableValues = {
                    "TRAINING",
                    "PROCESS_REVIEW",
                    "IMPROVEMENT",
                    "POLICY_REVIEW",
                    "CUSTOMER_VALUE_REVIEW",
                    "FEEDBACK"
                })
        String topic,

        @Schema(description = "What is to be done or asked, in both languages")
        Text what,

        @Schema(description = "How many cases ask for it", example = "12")
        long cases,

        @Schema(description = "At most ten of them, those that ended last first", example = "[\"C-1042\"]")
        List<String> newest,

        Instant madeAt,
        Instant dueAt,
        RemedyState state,

        @Schema(description = "Absent while it waits") @Nullable
        Instant endedAt,

        @Schema(description = "Who brought it to an end, by name; absent while it waits") @Nullable
        String endedBy,

        @Schema(description = "What came of it, or why it was dropped") @Nullable
        String note) {
    static RemedyResponse of(Remedy remedy) {
        var ended = remedy.ended();
        return new RemedyResponse(
                remedy.id(),
                remedy.branch().orElse(null),
                remedy.branchName().orElse(null),
                remedy.topic(),
                remedy.what(),
                remedy.cases(),
                remedy.newest(),
                remedy.madeAt(),
                remedy.dueAt(),
                remedy.state(),
                ended.map(Remedy.Ended::at).orElse(null),
                ended.map(Remedy.Ended::by).orElse(null),
                ended.flatMap(Remedy.Ended::note).orElse(null));
    }
}
