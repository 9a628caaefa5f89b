package dev.makegood.server.review.web;

import dev.makegood.server.review.Gate;
import dev.makegood.server.review.Submission;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "Submission", description = "A saved version of a draft that was given to others to approve.")
record SubmissionResponse(
        UUID id,
        UUID draft,

        @Schema(example = "late-parcel") String ruleSet,

        @Schema(description = "Of the draft", example = "Christmas peak")
        String title,

        @Schema(description = "Which version of the draft", example = "7")
        int version,

        @Schema(description = "The release it is to replace; null where the rule set is new") @Nullable
        Integer base,

        @Schema(description = "What the author says of it") String message,

        @Schema(description = "Why it need not pass a gate, by the gates it did not pass")
        Map<Gate, String> overrides,

        Submission.State state,
        Instant submittedAt,

        @Schema(description = "A name", example = "Nguyễn Thu")
        String submittedBy,

        @Nullable Instant endedAt,
        @Nullable String endedBy,

        @Schema(description = "What the approver says of it") @Nullable
        String comment,

        @Schema(description = "The number of the release it was made", example = "4") @Nullable
        Integer release,

        List<Comment> comments) {
    static SubmissionResponse of(Submission submission) {
        var end = submission.end();
        return new SubmissionResponse(
                submission.id(),
                submission.draft(),
                submission.ruleSet(),
                submission.title(),
                submission.version(),
                submission.base().orElse(null),
                submission.message(),
                submission.overrides(),
                submission.state(),
                submission.submittedAt(),
                submission.submittedBy(),
                end.map(Submission.End::at).orElse(null),
                end.map(Submission.End::by).orElse(null),
                end.flatMap(Submission.End::comment).orElse(null),
                end.flatMap(Submission.End::release).orElse(null),
                submission.comments().stream().map(Comment::of).toList());
    }

    @Schema(name = "ReviewComment", description = "What somebody says of a submission.")
    record Comment(
            UUID id,
            Instant at,
            String by,

            @Schema(description = "What it is about; null where it is about the whole") @Nullable
            String file,

            @Schema(description = "The line of that file, from 1") @Nullable
            Integer line,

            String text) {
        static Comment of(Submission.Comment comment) {
            return new Comment(
                    comment.id(),
                    comment.at(),
                    comment.by(),
                    comment.file().orElse(null),
                    comment.line().orElse(null),
                    comment.text());
        }
    }
}
