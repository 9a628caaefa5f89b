package dev.makegood.server.organisation.web;

import dev.makegood.server.organisation.Organisation;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Organisation", description = "The organisation that this installation belongs to.")
record OrganisationResponse(
        @Schema(example = "Sông Hàn Post") String name,

        @Schema(
                description = "In which its days begin and end, by the IANA time zone database",
                example = "Asia/Ho_Chi_Minh")
        String zone,

        @Schema(description = "Give it back with a change", example = "1")
        int version) {
    static OrganisationResponse of(Organisation organisation) {
        return new OrganisationResponse(organisation.name(), organisation.zone().getId(), organisation.version());
    }
}
