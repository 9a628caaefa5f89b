package dev.makegood.server.language.web;

import dev.makegood.editing.Renaming;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Renaming", description = "All edits that a new name takes; none of them touch one another.")
record RenameResponse(List<EditResponse> edits) {
    static RenameResponse of(Renaming.Edits edits) {
        return new RenameResponse(edits.edits().stream().map(EditResponse::of).toList());
    }
}
