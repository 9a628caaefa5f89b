package dev.makegood.server.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(name = "CaseSourceMapping", description = "What the events of a source say of a case.")
record MappingResponse(
        @Schema(description = "Of the names of its cases, before the id of the ticket", example = "ZD-")
        String prefix,

        @Schema(
                description = "By what they are of a case: id and at, which have to be there, customer, about, channel,"
                        + " language, openedAt, status, contact.kind, contact.text, and facts such as"
                        + " facts.ticket.priority")
        Map<String, PickResponse> members) {
    @Schema(name = "CaseSourcePick", description = "Where an event says one thing, and in which words.")
    record PickResponse(
            @Schema(description = "As RFC 6901 has it", example = "/detail/status")
            String path,

            @Schema(description = "What its words mean here; left out where they are taken as they are") @Nullable
            Map<String, String> values,

            @Schema(
                    description =
                            "What holds for other words: null for nothing; left out, an event with another is refused",
                    types = {"string", "null"})
            @Nullable
            String otherwise) {}
}
