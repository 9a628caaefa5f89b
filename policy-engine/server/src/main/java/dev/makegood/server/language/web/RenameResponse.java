package dev.makegood.server.language.web;

import dev.makegood.editing.Renaming;
import dev.makegood.language.Edit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Renaming", description = "All edits that a new name takes; none of them touch one another.")
record RenameResponse(List<Change> edits) {
    static RenameResponse of(Renaming.Edits edits) {
        return new RenameResponse(edits.edits().stream().map(Change::of).toList());
    }

    @Schema(name = "Edit", description = "A stretch and what takes its place.")
    record Change(
            StretchResponse at,
            @Schema(example = "distanceMiles") String text) {
        static Change of(Edit edit) {
            return new Change(StretchResponse.of(edit.file(), edit.span()), edit.text());
        }
    }
}
