package dev.makegood.server.audit.web;

import dev.makegood.server.audit.AuditEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@Schema(name = "AuditEntry", description = "Something that was done, or refused.")
record AuditEntryResponse(
        @Schema(description = "Its place in the audit stream, from 0", example = "17")
        long seq,

        UUID id,
        Instant at,

        @Schema(description = "Who did it", example = "person:administrator")
        String actor,

        @Schema(description = "What was done", example = "person.changed")
        String action,

        @Schema(
                description = "To whom or what",
                types = {"string", "null"},
                example = "person:agent")
        @Nullable
        String subject,

        @Schema(description = "What else is worth knowing", types = "object")
        JsonNode details) {
    static AuditEntryResponse of(AuditEntry entry) {
        return new AuditEntryResponse(
                entry.seq(), entry.id(), entry.at(), entry.actor(), entry.action(), entry.subject(), entry.details());
    }
}
