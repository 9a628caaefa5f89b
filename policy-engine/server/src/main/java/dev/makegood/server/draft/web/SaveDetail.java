package dev.makegood.server.draft.web;

import dev.makegood.server.draft.Drafts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(name = "SaveDetail", description = "One state of a draft that somebody saved, with its files.")
record SaveDetail(
        @Schema(description = "From 1", example = "7") int version,

        @Schema(description = "A name", example = "Nguyễn Thu")
        String by,

        Instant at,

        @Schema(description = "The paths of the files that differ from the save before")
        List<String> changed,

        @Schema(description = "The version it brought back") @Nullable
        Integer restoredFrom,

        @Schema(description = "All files, their texts by their paths")
        Map<String, String> files) {
    static SaveDetail of(Drafts.SavedFiles saved) {
        var save = saved.save();
        return new SaveDetail(
                save.version(),
                save.by(),
                save.at(),
                save.changed(),
                save.restoredFrom().orElse(null),
                saved.files().texts());
    }
}
