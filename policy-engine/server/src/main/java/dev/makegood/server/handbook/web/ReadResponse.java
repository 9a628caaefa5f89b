package dev.makegood.server.handbook.web;

import dev.makegood.server.handbook.Read;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReadHandbook", description = "A handbook, and whether whoever asks has read it.")
record ReadResponse(
        @Schema(example = "air-passenger-rights") String ruleSet,

        Text title,

        @Schema(description = "The live release", example = "3")
        int release,

        @Schema(
                description = "Since when one says to have read it; null where not",
                types = {"string", "null"})
        @Nullable
        Instant acknowledgedAt) {
    static ReadResponse of(Read read) {
        return new ReadResponse(
                read.release().ruleSet(),
                read.title(),
                read.release().number(),
                read.at().orElse(null));
    }
}
