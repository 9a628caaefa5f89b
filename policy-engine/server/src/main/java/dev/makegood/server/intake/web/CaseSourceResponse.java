package dev.makegood.server.intake.web;

import dev.makegood.server.intake.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@Schema(name = "CaseSource", description = "Another system that tells of cases; never its secret.")
record CaseSourceResponse(
        UUID id,
        @Schema(example = "Help desk") String name,

        @Schema(
                description = "Whose its cases are; null for everybody's",
                types = {"string", "null"})
        @Nullable
        String branch,

        List<String> ruleSets,

        @Schema(implementation = MappingResponse.class) JsonNode mapping,

        @Schema(description = "Whether its events are taken")
        boolean active,

        @Schema(
                description = "When it got another secret; null while it has the first",
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant rotatedAt,

        @Schema(description = "Give it back with a change", example = "1")
        int version,

        Instant createdAt,

        @Schema(example = "person:administrator") String createdBy) {
    static CaseSourceResponse of(Source source) {
        return new CaseSourceResponse(
                source.id(),
                source.name(),
                source.branch().orElse(null),
                source.ruleSets(),
                source.mapping().json(),
                source.active(),
                source.rotatedAt().orElse(null),
                source.version(),
                source.createdAt(),
                source.createdBy());
    }
}
