package dev.makegood.server.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lines that two people changed, each in a way of their own. */
@Schema(description = "Lines that two people changed, each in a way of their own.")
public record Overlap(
        @Schema(example = "rules/delay.drl") String file,

        @Schema(description = "What they were; null where there was no such file") @Nullable
        Lines base,

        @Schema(description = "What they were saved as meanwhile; null where the file was deleted") @Nullable
        Lines theirs,

        @Schema(description = "What they were to be; null where the file was to be deleted") @Nullable
        Lines yours,

        @Schema(description = "Who saved the file meanwhile", example = "Nguyễn Thu")
        String savedBy,

        @Schema(description = "When that was") Instant savedAt) {
    /** Some lines of a file. */
    @Schema(name = "OverlappingLines", description = "Some lines of a file.")
    public record Lines(
            @Schema(description = "The number of the first, counted from 1", example = "12")
            int line,

            @Schema(description = "How many there are; 0 where others stand before this line only", example = "3")
            int count,

            @Schema(description = "What they say") String text) {}
}
