package dev.makegood.server.problem;

import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;

/** One thing wrong with a request. */
@Schema(description = "One thing wrong with a request.")
public record Fault(
        @Schema(
                description = "Where it stands in the body; empty for the body itself",
                example = "facts.segments[1].date")
        String path,

        @Schema(description = "What kind of fault it is", example = "WRONG_TYPE")
        String code,

        @Schema(description = "What is wrong") Text reason,
        @Schema(description = "What to do instead") Text remedy) {}
