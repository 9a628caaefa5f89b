package dev.makegood.server.release.web;

import dev.makegood.server.release.Releases;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

@Schema(name = "Release", description = "An immutable, numbered version of a rule set.")
record ReleaseResponse(
        @Schema(description = "1 for the first of its rule set", example = "4")
        int number,

        @Schema(description = "Over those of its files that decide", example = "sha256:9f86d081…")
        String digest,

        @Schema(description = "Whether it decides: READY has never, RETIRED does no more")
        Releases.State state,

        Instant madeAt,

        @Schema(description = "A name: of whoever approved it", example = "Nguyễn Thu")
        String madeBy) {
    static ReleaseResponse of(Releases.Made made) {
        return new ReleaseResponse(made.id().number(), made.digest(), made.state(), made.at(), made.by());
    }
}
