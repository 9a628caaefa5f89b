package dev.makegood.server.review.web;

import dev.makegood.server.review.Gate;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Gate", description = "How a draft stands at something it has to pass before it is submitted.")
record GateResponse(
        Gate gate,
        Text title,
        boolean passed,

        @Schema(description = "What is missing, one by one") List<Missing> missing,

        @Schema(description = "Whether a reason may stand for passing it")
        boolean mayBeOverridden) {
    static GateResponse of(Gate.Standing standing) {
        return new GateResponse(
                standing.gate(),
                standing.gate().title(),
                standing.isPassed(),
                standing.missing().stream().map(Missing::of).toList(),
                standing.gate().mayBeOverridden());
    }

    @Schema(name = "GateMissing", description = "Something that is missing, and the place to mend it.")
    record Missing(
            Text said,

            @Schema(description = "Null where it has no place", example = "rules/delay.drl") @Nullable
            String file,

            @Schema(description = "The line of that file, from 1", example = "12") @Nullable
            Integer line) {
        static Missing of(Gate.Missing missing) {
            return new Missing(
                    missing.said(),
                    missing.place().map(Gate.Place::file).orElse(null),
                    missing.place().flatMap(Gate.Place::line).orElse(null));
        }
    }
}
