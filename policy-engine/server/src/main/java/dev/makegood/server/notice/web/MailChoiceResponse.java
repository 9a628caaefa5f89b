package dev.makegood.server.notice.web;

import dev.makegood.server.notice.MailChoice;
import dev.makegood.server.notice.NoticeKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "NoticeMail", description = "Which notices one wishes by mail as well.")
record MailChoiceResponse(
        List<NoticeKind> kinds,

        @Schema(
                description = "Where they go; null where one has no address",
                types = {"string", "null"},
                example = "thu@example.com")
        @Nullable
        String address,

        @Schema(description = "Whether the server sends mail at all")
        boolean on) {
    static MailChoiceResponse of(MailChoice choice) {
        return new MailChoiceResponse(
                choice.kinds().stream().sorted().toList(), choice.address().orElse(null), choice.isOn());
    }
}
