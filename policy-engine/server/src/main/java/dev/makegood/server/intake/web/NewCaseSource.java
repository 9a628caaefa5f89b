package dev.makegood.server.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(description = "Another system that is to tell of cases.")
record NewCaseSource(
        @Schema(example = "Help desk") String name,

        @Schema(
                description = "Whose its cases are; left out, everybody's",
                types = {"string", "null"},
                example = "main")
        @Nullable
        String branch,

        @Schema(description = "That are asked for its cases, 1 to 8", example = "[\"sla-targets\"]")
        List<String> ruleSets,

        MappingResponse mapping) {}
