package dev.makegood.server.organisation.web;

import dev.makegood.server.organisation.Freeze;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;

@Schema(
        name = "Freeze",
        description = "Days on which no release goes live for the first time, in the time zone of the organisation.")
record FreezeResponse(
        UUID id,

        @Schema(description = "Its first day", example = "2027-02-01")
        LocalDate from,

        @Schema(description = "Its last day", example = "2027-02-10")
        LocalDate to,

        Text reason,

        @Schema(description = "Give it back with a change", example = "1")
        int version) {
    static FreezeResponse of(Freeze freeze) {
        return new FreezeResponse(freeze.id(), freeze.from(), freeze.to(), freeze.reason(), freeze.version());
    }
}
