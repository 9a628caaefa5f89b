package dev.makegood.server.trial.web;

import dev.makegood.server.trial.Counts;
import dev.makegood.server.trial.StandingShadow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Shadow",
        description = "That a candidate evaluates, without effect, what a live release decides, and what came of it.")
record ShadowResponse(
        @Schema(example = "3") long id,

        @Schema(description = "The number of the candidate", example = "5")
        int release,

        @Schema(description = "The number of the release it is compared with", example = "4")
        int live,

        Instant startedAt,

        @Schema(description = "A name", example = "Nguyễn Thu")
        String by,

        @Schema(example = "Before the Christmas peak") String reason,

        @Schema(description = "That it is over; null while it is running") @Nullable
        End ended,

        @Schema(description = "Decisions the candidate said something to: same and different together", example = "812")
        long compared,

        @Schema(example = "800") long same,
        @Schema(example = "12") long different,

        @Schema(description = "Decisions to which the candidate could say nothing", example = "0")
        long failed,

        @Schema(description = "Decisions that were not compared, since too many waited", example = "0")
        long skipped,

        @Schema(description = "What the candidate would have more, fewer or otherwise, by kind")
        List<Counts.KindCount> kinds,

        @Schema(description = "What it would come to more and less, by currency")
        List<Counts.MoneyCount> money,

        @Schema(description = "Why it could say nothing, most frequent first")
        List<Counts.Failure> failures) {
    static ShadowResponse of(StandingShadow standing) {
        var counts = Counts.of(standing.counts());
        return new ShadowResponse(
                standing.shadow().seq(),
                standing.shadow().candidate().number(),
                standing.shadow().live().number(),
                standing.startedAt(),
                standing.by(),
                standing.reason(),
                standing.end().map(End::of).orElse(null),
                counts.compared(),
                counts.same(),
                counts.different(),
                counts.failed(),
                counts.skipped(),
                counts.kinds(),
                counts.money(),
                counts.failures());
    }

    @Schema(name = "ShadowEnded", description = "Why a shadow is over.")
    record End(
            @Schema(description = "CANDIDATE_LIVE: the candidate decides now; OTHER_LIVE: another release does")
            StandingShadow.Ended kind,

            Instant at,
            String by,
            String reason) {
        static End of(StandingShadow.End end) {
            return new End(end.kind(), end.at(), end.by(), end.reason());
        }
    }
}
