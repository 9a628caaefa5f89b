package dev.makegood.server.draft.web;

import dev.makegood.server.draft.Draft;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Draft", description = "A working copy of the files of a rule set.")
record DraftResponse(
        @Schema(example = "01990b8e-6c00-7000-8000-000000000000")
        String id,

        @Schema(example = "late-parcel") String ruleSet,
        @Schema(example = "Christmas peak") String title,
        Draft.State state,

        @Schema(description = "Of its newest save, from 1", example = "7")
        int version,

        @Nullable BaseResponse base,

        @Schema(description = "A name", example = "Nguyễn Thu")
        String createdBy,

        Instant createdAt,

        @Schema(description = "A name", example = "Nguyễn Thu")
        String savedBy,

        Instant savedAt,

        @Schema(description = "The names of all who saved it")
        List<String> authors,

        @Schema(description = "How many findings there were when it was saved last", example = "0")
        int findings) {
    static DraftResponse of(Draft draft) {
        return new DraftResponse(
                draft.id().toString(),
                draft.ruleSet(),
                draft.title(),
                draft.state(),
                draft.version(),
                draft.base().map(BaseResponse::of).orElse(null),
                draft.createdBy(),
                draft.createdAt(),
                draft.savedBy(),
                draft.savedAt(),
                draft.authors(),
                draft.findings());
    }
}
