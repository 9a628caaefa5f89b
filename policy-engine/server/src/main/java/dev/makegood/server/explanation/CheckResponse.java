package dev.makegood.server.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.explanation.Check;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExplainedCheck", description = "Something a rule tested.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckResponse(
        @Schema(
                description = "What kind of test",
                example = "condition",
                allowableValues = {"fact", "condition", "none", "some", "every", "figures", "choice"})
        String kind,

        @Schema(description = "The type of the facts it is about", example = "Flight") @Nullable
        String type,

        @Schema(description = "The fact it was tested on; absent where there is none", example = "flight") @Nullable
        String fact,

        @Schema(description = "The test in words") Text text,

        @Schema(description = "The line in the file of the rule, from 1", example = "14")
        int line,

        @Schema(
                description = "The column of its first character, from 1: in a row of a table of its cell",
                example = "3")
        int column,

        @Schema(description = "The column behind its last character", example = "25")
        int endColumn,

        @Schema(
                description = "Whether it holds",
                example = "false",
                allowableValues = {"true", "false", "unknown"})
        String truth,

        @Schema(description = "The values it read") List<SeenResponse> seen,

        @Schema(description = "The facts it found or counted", example = "[\"orders[0]\"]")
        List<String> found,

        @Schema(description = "Those of which that is not known")
        List<String> perhaps) {
    static CheckResponse of(Check check) {
        return new CheckResponse(
                check.kind().key(),
                check.type().orElse(null),
                check.fact().orElse(null),
                check.text(),
                check.span().line(),
                check.span().column(),
                check.span().endColumn(),
                check.truth().key(),
                check.seen().stream().map(SeenResponse::of).toList(),
                check.found(),
                check.perhaps());
    }
}
