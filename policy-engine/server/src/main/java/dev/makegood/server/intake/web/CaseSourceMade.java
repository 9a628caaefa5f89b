package dev.makegood.server.intake.web;

import dev.makegood.server.intake.Sources;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "A source with its secret, which is shown here and never again.")
record CaseSourceMade(
        CaseSourceResponse source,

        @Schema(description = "What its events are to be signed by", example = "whsec_…")
        String secret) {
    static CaseSourceMade of(Sources.Made made) {
        return new CaseSourceMade(
                CaseSourceResponse.of(made.source()), made.secret().reveal());
    }

    @Override
    public String toString() {
        return "CaseSourceMade";
    }
}
