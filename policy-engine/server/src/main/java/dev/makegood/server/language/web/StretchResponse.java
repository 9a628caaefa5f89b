package dev.makegood.server.language.web;

import dev.makegood.language.Span;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Stretch", description = "A stretch of one line of a file. Counts begin at 1.")
record StretchResponse(
        @Schema(example = "rules/a.drl") String file,
        @Schema(example = "3") int line,
        @Schema(example = "12") int column,

        @Schema(description = "The column behind its last character", example = "17")
        int endColumn) {
    static StretchResponse of(String file, Span span) {
        return new StretchResponse(file, span.line(), span.column(), span.endColumn());
    }
}
