package dev.makegood.server.language.web;

import dev.makegood.editing.Formatted;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Formatted", description = "A text in the one layout, or why it is left as it is.")
record FormatResponse(
        @Nullable @Schema(description = "Absent where the text does not parse")
        String text,

        List<CheckResponse.Finding> diagnostics) {
    static FormatResponse of(Formatted formatted) {
        return switch (formatted) {
            case Formatted.Laid(var text) -> new FormatResponse(text, List.of());
            case Formatted.Left(var diagnostics) ->
                new FormatResponse(
                        null,
                        diagnostics.stream().map(CheckResponse.Finding::of).toList());
        };
    }
}
