package dev.makegood.server.decision.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/** A decision with its facts as the contract shows it; it is written from the record. */
@Schema(
        name = "DecisionDetail",
        description = "An outcome on record, with the facts it was made on.",
        allOf = {DecisionResponse.class})
record DecisionDetail(
        @Schema(
                description =
                        "As they were at the moment of asking: what was stated and what the server knew by itself")
        Map<String, Object> facts,

        @Schema(description = "Whether facts that told of a person were erased since", example = "false")
        boolean personalFactsErased) {}
