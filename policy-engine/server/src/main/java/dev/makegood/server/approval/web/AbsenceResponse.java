package dev.makegood.server.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.approval.Absence;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Absence", description = "Days on which somebody does not work.")
record AbsenceResponse(
        UUID id,

        @Schema(description = "The user name of whoever does not", example = "quang")
        String person,

        @Schema(description = "The first day", example = "2027-02-01")
        LocalDate from,

        @Schema(description = "The last day", example = "2027-02-10")
        LocalDate to,

        @Schema(description = "The user name of whoever stands in", example = "mai") @Nullable
        String standIn) {
    static AbsenceResponse of(Absence absence) {
        return new AbsenceResponse(
                absence.id(),
                absence.user(),
                absence.from(),
                absence.to(),
                absence.standIn().orElse(null));
    }
}
