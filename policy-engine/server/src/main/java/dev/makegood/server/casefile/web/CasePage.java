package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseFile;
import dev.makegood.server.casefile.QueuePlace;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "CasePage", description = "Cases: the most urgent first, then what is due soonest, then the oldest.")
record CasePage(
        List<CaseItem> cases,

        @Schema(
                description = "Give it as after to read on; null at the end",
                types = {"string", "null"})
        @Nullable
        String next) {

    /** @param found one more than fits the page, if there are more */
    static CasePage of(List<CaseFile> found, int most) {
        var shown = found.subList(0, Math.min(found.size(), most));
        return new CasePage(
                shown.stream().map(CaseItem::of).toList(),
                found.size() > most ? QueuePlace.of(shown.getLast()).text() : null);
    }
}
