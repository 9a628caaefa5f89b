package dev.makegood.server.casefile.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.makegood.server.casefile.CaseFile;
import dev.makegood.server.casefile.CaseStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Schema(name = "Case", description = "A case with its facts.")
record CaseResponse(
        @JsonUnwrapped CaseItem item,

        @Schema(description = "What it may be next") List<CaseStatus> next,

        @Schema(
                description = "What is stated of it, and what the server itself knows, by the keys of the vocabularies",
                implementation = Map.class,
                example = "{\"flight\": {\"distanceKm\": 1000}}")
        JsonNode facts,

        @Schema(description = "Whether what told of a person was erased", example = "false")
        boolean personalFactsErased) {
    static CaseResponse of(CaseFile file, ObjectNode facts) {
        return new CaseResponse(CaseItem.of(file), file.status().next().stream().toList(), facts, file.erased());
    }
}
