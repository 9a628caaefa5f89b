package dev.makegood.server.organisation.web;

import dev.makegood.server.organisation.UsualReason;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "UsualReason", description = "A reason that people may choose instead of typing one.")
record UsualReasonResponse(
        @Schema(
                description =
                        "What it is a reason for: to return a submission, to submit without a gate, to stop a rule,"
                                + " to decline or adapt what is recommended, to correct a reply")
        UsualReason.Kind kind,

        @Schema(example = "cases-missing") String key,
        Text text,

        @Schema(description = "Whether it is offered") boolean active,

        @Schema(description = "In the list, the least first", example = "10")
        int place,

        @Schema(description = "Give it back with a change", example = "1")
        int version) {
    static UsualReasonResponse of(UsualReason reason) {
        return new UsualReasonResponse(
                reason.kind(), reason.key(), reason.text(), reason.active(), reason.place(), reason.version());
    }
}
