package dev.makegood.server.decision.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of an evaluation as the contract shows it; it is read from the JSON tree, so that every fault is named. */
@Schema(name = "EvaluationRequest", description = "A case and the rule set to evaluate it against.")
record EvaluationRequest(
        @Schema(description = "The id of a rule set", example = "air-passenger-rights")
        String ruleSet,

        @Schema(description = "What the caller calls the case", example = "C-10482", maxLength = 200) @Nullable
        String caseRef,

        @Schema(
                description =
                        "The facts by the keys of the rule set's vocabulary: an object for a fact a case has one of, "
                                + "an array of objects for one it has many of. What is not given or null is unknown.",
                example = EvaluationRequest.FACTS)
        Map<String, Object> facts) {
    static final String FACTS = """
        {"flight": {"regime": "EU261", "event": "delay", "distanceKm": 1000, "departsTerritory": true, \
        "arrivesTerritory": true, "communityCarrier": true, "intraTerritory": false, "arrivalDelayMin": 185}}\
        """;
}
