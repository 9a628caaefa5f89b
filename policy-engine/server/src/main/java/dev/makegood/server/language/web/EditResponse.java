package dev.makegood.server.language.web;

import dev.makegood.language.Edit;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Edit", description = "A stretch and what takes its place.")
record EditResponse(
        StretchResponse at,
        @Schema(example = "distanceMiles") String text) {
    static EditResponse of(Edit edit) {
        return new EditResponse(StretchResponse.of(edit.file(), edit.span()), edit.text());
    }
}
