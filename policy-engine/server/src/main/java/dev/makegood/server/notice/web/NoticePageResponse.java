package dev.makegood.server.notice.web;

import dev.makegood.server.notice.NoticePage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "NoticePage", description = "Some of one's notices, newest first.")
record NoticePageResponse(
        List<NoticeResponse> notices,

        @Schema(
                description = "Give this as before to read on; null at the end",
                types = {"string", "null"},
                example = "12")
        @Nullable
        String next,

        @Schema(description = "How many are not read, on all pages", example = "2")
        int unread) {
    static NoticePageResponse of(NoticePage page) {
        return new NoticePageResponse(
                page.notices().stream().map(NoticeResponse::of).toList(),
                page.next().map(Object::toString).orElse(null),
                page.unread());
    }
}
