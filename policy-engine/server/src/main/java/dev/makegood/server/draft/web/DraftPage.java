package dev.makegood.server.draft.web;

import dev.makegood.server.draft.Draft;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "DraftPage", description = "Drafts, newest first.")
record DraftPage(
        List<DraftResponse> drafts,

        @Schema(description = "Give it as before to see older ones; null where there are none") @Nullable
        String next) {

    /** @param found one more than fits the page, if there are more */
    static DraftPage of(List<Draft> found, int most) {
        var shown = found.subList(0, Math.min(found.size(), most));
        return new DraftPage(
                shown.stream().map(DraftResponse::of).toList(),
                found.size() > most ? shown.getLast().id().toString() : null);
    }
}
