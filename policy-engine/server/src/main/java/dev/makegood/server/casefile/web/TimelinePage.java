package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "CaseTimeline", description = "What happened, newest first.")
record TimelinePage(
        List<EntryResponse> entries,

        @Schema(
                description = "Give it as before to read on; null at the end",
                types = {"string", "null"},
                example = "12")
        @Nullable
        String next) {

    /** @param found one more than fits the page, if there are more */
    static TimelinePage of(List<CaseEntry> found, int most) {
        var shown = found.subList(0, Math.min(found.size(), most));
        return new TimelinePage(
                shown.stream().map(EntryResponse::of).toList(),
                found.size() > most ? Long.toString(shown.getLast().seq()) : null);
    }
}
