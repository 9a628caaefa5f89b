package dev.makegood.server.draft.web;

import dev.makegood.server.draft.Saved;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

@Schema(name = "Saved", description = "What a save came to.")
record SavedResponse(
        @Schema(description = "The version that has it; the same as before if nothing changed", example = "8")
        int version,

        @Schema(description = "Whether files are now other than whoever saved holds them", example = "false")
        boolean merged,

        @Schema(description = "Those files, their texts by their paths; null in place of one that is gone")
        Map<String, @Nullable String> files) {
    static SavedResponse of(Saved saved) {
        var files = new TreeMap<String, @Nullable String>();
        saved.others().forEach((path, text) -> files.put(path, text.orElse(null)));
        return new SavedResponse(saved.version(), !files.isEmpty(), Collections.unmodifiableMap(files));
    }
}
