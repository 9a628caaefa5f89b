package dev.makegood.server.release.web;

import dev.makegood.server.release.StagedGoLive;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "GoLive", description = "That a release decides from a moment on.")
record GoLiveResponse(
        @Schema(example = "31") long id,

        @Schema(description = "The number of the release", example = "4")
        int release,

        @Schema(description = "By the clock of the database; the same instant on every node")
        Instant effectiveAt,

        @Schema(
                description =
                        "SHIPPED came with Makegood, a ROLLBACK had been live before, one STOPPED was made to stop a"
                                + " rule")
        StagedGoLive.Kind kind,

        @Schema(description = "A name", example = "Nguyễn Thu")
        String by,

        @Schema(example = "The Christmas peak begins") String reason,

        @Schema(description = "The rule that is stopped by it; null where none is", example = "Gold gets a gift")
        @Nullable
        String rule,

        @Schema(description = "Why it was to go live in spite of a freeze; null where none was on") @Nullable
        String inFreeze,

        @Schema(description = "That it will not be; null where it is or will be") @Nullable
        Ended ended) {
    static GoLiveResponse of(StagedGoLive goLive) {
        return new GoLiveResponse(
                goLive.seq(),
                goLive.release().number(),
                goLive.effectiveAt(),
                goLive.kind(),
                goLive.by(),
                goLive.reason(),
                goLive.rule().orElse(null),
                goLive.inFreeze().orElse(null),
                goLive.end().map(Ended::of).orElse(null));
    }

    @Schema(name = "GoLiveEnded", description = "Why a release did not go live after all.")
    record Ended(
            @Schema(
                    description =
                            "SUSPENDED where what it was to replace was replaced before, FROZEN where a freeze was"
                                    + " made over it")
            StagedGoLive.Ended kind,

            Instant at,
            String by,
            String reason) {
        static Ended of(StagedGoLive.End end) {
            return new Ended(end.kind(), end.at(), end.by(), end.reason());
        }
    }
}
