package dev.makegood.server.casefile.web;

import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@Schema(name = "Recommendation", description = "What the rule sets of a case say to it now.")
record RecommendationResponse(
        @Schema(example = "C-10482") String caseRef,

        @Schema(description = "Of the case it is about", example = "7")
        int version,

        @Schema(description = "What is due or recommended, first things first")
        List<Due> effects,

        @Schema(description = "Facts worth asking: each could still change the effects")
        List<Question> questions,

        @Schema(description = "What each rule set says, in the order of the case")
        List<Said> answers) {

    @Schema(name = "RecommendedEffect", description = "An effect, and who says it.")
    record Due(
            @Schema(example = "air-passenger-rights") String ruleSet,
            @Schema(example = "3") int release,

            @Schema(ref = "#/components/schemas/Effect") JsonNode effect,

            @Schema(
                    description = "The address at which the server says why",
                    example = "/api/v1/cases/C-10482/explanation?ruleSet=air-passenger-rights")
            String why) {}

    @Schema(name = "CaseQuestion", description = "An unknown that could still change the effects.")
    record Question(
            @Schema(description = "The fact it belongs to", example = "flight")
            String fact,

            @Schema(example = "extraordinary") String attribute,

            @Schema(description = "What to ask the customer")
            Text question,

            @Schema(description = "Whose effects it could change")
            List<String> ruleSets) {}

    @Schema(name = "RuleSetAnswer", description = "What one rule set says to a case.")
    record Said(
            @Schema(example = "air-passenger-rights") String ruleSet,

            @Schema(
                    description = "As an evaluation has it; null where there is none",
                    ref = "#/components/schemas/Outcome")
            @Nullable
            JsonNode outcome,

            @Schema(description = "What of the facts stands in the way of an outcome")
            List<Fault> errors,

            @Schema(description = "Why the evaluation was stopped, or that the rule set is gone") @Nullable
            Text reason) {}
}
