package dev.makegood.server.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.makegood.server.explanation.ExplanationResponse;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "DecisionExplanation", description = "How a decision on record came about, from what is on record.")
public record DecisionExplanation(
        @JsonUnwrapped ExplanationResponse explanation,

        @Schema(
                description = "Whether the same rules fire on what is on record as did then: false where facts that "
                        + "told of a person decided and were erased since",
                example = "true")
        boolean same) {
    public static final String RULE =
            "The name of a rule of which is asked what would make it fire and its effect hold; only "
                    + "what is not known of the case is suggested";

    static DecisionExplanation of(Explained.Found found) {
        return new DecisionExplanation(found.explanation(), found.same());
    }
}
