package dev.makegood.server.notice.web;

import dev.makegood.server.notice.Notice;
import dev.makegood.server.notice.NoticeKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "Notice", description = "Something on record that one should know.")
record NoticeResponse(
        @Schema(description = "Newer ones have higher ids", example = "17")
        String id,

        NoticeKind kind,
        Instant at,

        @Schema(description = "Who did it, by name", example = "Nguyễn Thu")
        String by,

        @Schema(
                types = {"string", "null"},
                example = "late-parcel")
        @Nullable
        String ruleSet,

        @Schema(
                description = "The number of a release",
                types = {"integer", "null"},
                example = "4")
        @Nullable
        Integer release,

        @Schema(
                description = "The id of a submission",
                types = {"string", "null"},
                format = "uuid")
        @Nullable
        UUID submission,

        @Schema(
                description = "Of the draft that was submitted",
                types = {"string", "null"},
                example = "A day is enough")
        @Nullable
        String title,

        @Schema(
                description = "The name of the rule that was stopped or is to change, of the node, or what the case is"
                        + " called",
                types = {"string", "null"})
        @Nullable
        String detail,

        @Schema(
                description = "When the release goes live, or did",
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant effectiveAt,

        @Schema(
                description = "Since when it is read; null while it is not",
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant readAt) {
    static NoticeResponse of(Notice notice) {
        var about = notice.about();
        return new NoticeResponse(
                Long.toString(notice.id()),
                notice.kind(),
                notice.at(),
                notice.by(),
                about.ruleSet(),
                about.release(),
                about.submission(),
                about.title(),
                about.detail(),
                about.effectiveAt(),
                notice.readAt());
    }
}
