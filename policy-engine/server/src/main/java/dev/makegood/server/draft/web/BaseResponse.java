package dev.makegood.server.draft.web;

import dev.makegood.server.draft.Draft;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "DraftBase", description = "The release a draft builds on: it began from it, or was brought onto it.")
record BaseResponse(
        @Schema(example = "3") int release,

        @Schema(example = "sha256:9f86d081…") String digest) {
    static BaseResponse of(Draft.Base base) {
        return new BaseResponse(base.release(), base.digest());
    }
}
