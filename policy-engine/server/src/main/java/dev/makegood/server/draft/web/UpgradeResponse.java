package dev.makegood.server.draft.web;

import dev.makegood.server.draft.Upgrade;
import dev.makegood.server.problem.Overlap;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Upgrade",
        description = "What a newer version of the shipped pack, or the release that decides, brings to a draft.")
record UpgradeResponse(
        @Schema(description = "The release that the draft has all of", example = "1")
        int held,

        @Schema(
                description =
                        "The release of the pack as it is shipped now, or the one that decides; where it is held, there"
                                + " is nothing to do")
        int shipped,

        @Schema(description = "Of the draft", example = "8") int version,

        @Schema(description = "What becomes otherwise in the draft, texts by paths; null in place of one that goes")
        Map<String, @Nullable String> files,

        @Schema(description = "Lines that both changed, which stay as the draft has them")
        List<ConflictResponse> conflicts) {
    @Schema(name = "UpgradeConflict", description = "Lines that both changed, the draft and what is merged in.")
    record ConflictResponse(
            @Schema(example = "rules/delay.drl") String file,

            @Schema(description = "What they were; null where there was no such file")
            Overlap.@Nullable Lines base,

            @Schema(description = "What they stay; null where the file is gone")
            Overlap.@Nullable Lines draft,

            @Schema(description = "What they are in what is merged in; null where that no longer has the file")
            Overlap.@Nullable Lines pack) {
        static ConflictResponse of(Upgrade.Conflict conflict) {
            return new ConflictResponse(conflict.file(), conflict.base(), conflict.draft(), conflict.pack());
        }
    }

    static UpgradeResponse of(Upgrade upgrade) {
        var files = new TreeMap<String, @Nullable String>();
        upgrade.files().forEach((path, text) -> files.put(path, text.orElse(null)));
        return new UpgradeResponse(
                upgrade.held(),
                upgrade.shipped(),
                upgrade.version(),
                Collections.unmodifiableMap(files),
                upgrade.conflicts().stream().map(ConflictResponse::of).toList());
    }
}
