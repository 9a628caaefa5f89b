package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseEntry;
import dev.makegood.server.casefile.EntryKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@Schema(name = "CaseEntry", description = "Something that happened to a case.")
record EntryResponse(
        @Schema(description = "Later ones have higher ids", example = "17")
        String id,

        @Schema(example = "C-10482") String caseRef,

        @Schema(description = "The version of the case by it", example = "7")
        int version,

        EntryKind kind,
        Instant at,

        @Schema(description = "Who did it, by name", example = "Nguyễn Thu")
        String by,

        @Schema(
                description = "What else there is to say of it, by its kind",
                implementation = Map.class,
                example = "{\"attributes\": [\"flight.distanceKm\"]}")
        JsonNode details,

        @Schema(
                description = "What was said or written; null where nothing was, or it was erased",
                types = {"string", "null"})
        @Nullable
        String text) {
    static EntryResponse of(CaseEntry entry) {
        return new EntryResponse(
                Long.toString(entry.seq()),
                entry.caseRef(),
                entry.version(),
                entry.kind(),
                entry.at(),
                entry.by(),
                entry.details(),
                entry.text().orElse(null));
    }
}
