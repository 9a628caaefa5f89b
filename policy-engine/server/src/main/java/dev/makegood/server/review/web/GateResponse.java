package dev.makegood.server.review.web;

import dev.makegood.server.review.Gate;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Gate", description = "How a draft stands at something it has to pass before it is submitted.")
record GateResponse(
        Gate gate,
        Text title,
        boolean passed,

        @Schema(description = "What is missing, one by one") List<Text> missing,

        @Schema(description = "Whether a reason may stand for passing it")
        boolean mayBeOverridden) {
    static GateResponse of(Gate.Standing standing) {
        return new GateResponse(
                standing.gate(),
                standing.gate().title(),
                standing.isPassed(),
                standing.missing(),
                standing.gate().mayBeOverridden());
    }
}
