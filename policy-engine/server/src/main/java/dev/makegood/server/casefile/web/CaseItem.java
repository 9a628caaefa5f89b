package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseFile;
import dev.makegood.server.casefile.CaseStatus;
import dev.makegood.server.casefile.Channel;
import dev.makegood.server.casefile.Priority;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "CaseItem", description = "A case in short.")
record CaseItem(
        @Schema(description = "What it is called", example = "C-10482")
        String ref,

        @Schema(description = "Grows with each change", example = "7")
        int version,

        List<String> ruleSets,
        CaseStatus status,
        Priority priority,

        @Schema(description = "How far up it was passed", minimum = "1", maximum = "3", example = "1")
        int tier,

        @Schema(
                description = "The organisation's key of the customer",
                types = {"string", "null"},
                example = "K-2201")
        @Nullable
        String customer,

        @Schema(
                description = "The order, booking or incident",
                types = {"string", "null"},
                example = "VN-8841")
        @Nullable
        String about,

        @Schema(types = {"string", "null"}) @Nullable Channel channel,

        @Schema(
                description = "Code of the customer's language",
                types = {"string", "null"},
                example = "vi")
        @Nullable
        String language,

        @Schema(
                types = {"string", "null"},
                example = "hanoi")
        @Nullable
        String branch,

        @Nullable Hand team,
        @Nullable Hand assignee,

        Instant openedAt,

        @Schema(
                description = "When the next of its clocks runs out; null where none runs",
                types = {"string", "null"},
                format = "date-time")
        @Nullable
        Instant nextDueAt,

        @Schema(description = "How often the customer had to contact us", example = "2")
        int contactsCount,

        @Schema(description = "How often the customer had it opened again", example = "0")
        int reopenedCount) {

    static CaseItem of(CaseFile file) {
        var standing = file.standing();
        return new CaseItem(
                file.ref(),
                file.version(),
                file.ruleSets(),
                standing.status(),
                file.priority(),
                file.tier(),
                standing.customer().orElse(null),
                standing.about().orElse(null),
                standing.channel().orElse(null),
                standing.language().orElse(null),
                file.branch().orElse(null),
                file.held().team().map(Hand::of).orElse(null),
                file.held().assignee().map(Hand::of).orElse(null),
                standing.openedAt(),
                file.nextDueAt().orElse(null),
                standing.contacts(),
                standing.reopened());
    }

    @Schema(name = "CaseHand", description = "Whose it is: a person by the user name, or a group.")
    record Hand(
            @Schema(example = "thu.nguyen") String id,
            @Schema(example = "Nguyễn Thu") String name) {
        static Hand of(CaseFile.Named named) {
            return new Hand(named.id(), named.name());
        }
    }
}
