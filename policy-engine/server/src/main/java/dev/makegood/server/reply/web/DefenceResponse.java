package dev.makegood.server.reply.web;

import dev.makegood.server.reply.DefenceRecord;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.UUID;

@Schema(name = "DefenceRecord", description = "That somebody did what policy says.")
record DefenceResponse(
        ReplyResponse reply,

        @Schema(description = "Of the release that said so", example = "sha256:9f86d081…")
        String digest,

        @Schema(description = "The rule that recommended it")
        String rule,

        @Schema(description = "Where the decision stands on record")
        UUID stream,

        @Schema(description = "Its number there", example = "4711")
        long seq,

        @Schema(description = "What it is in the tree of the stream, in hexadecimal digits")
        String leaf) {
    static DefenceResponse of(DefenceRecord record, Duration window) {
        return new DefenceResponse(
                ReplyResponse.of(record.reply(), window),
                record.digest(),
                record.rule(),
                record.stream(),
                record.seq(),
                record.leaf());
    }
}
