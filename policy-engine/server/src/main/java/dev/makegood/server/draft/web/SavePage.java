package dev.makegood.server.draft.web;

import dev.makegood.server.draft.Save;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "SavePage", description = "Saves of a draft, newest first.")
record SavePage(
        List<Item> saves,

        @Schema(description = "Give it as before to see older ones; null where there are none") @Nullable
        Integer next) {

    /** @param found one more than fits the page, if there are more */
    static SavePage of(List<Save> found, int most) {
        var shown = found.subList(0, Math.min(found.size(), most));
        return new SavePage(
                shown.stream().map(Item::of).toList(),
                found.size() > most ? shown.getLast().version() : null);
    }

    @Schema(name = "Save", description = "One state of a draft that somebody saved.")
    record Item(
            @Schema(description = "From 1", example = "7") int version,

            @Schema(description = "A name", example = "Nguyễn Thu")
            String by,

            Instant at,

            @Schema(description = "The paths of the files that differ from the save before")
            List<String> files,

            @Schema(description = "The version it brought back") @Nullable
            Integer restoredFrom) {
        static Item of(Save save) {
            return new Item(
                    save.version(),
                    save.by(),
                    save.at(),
                    save.changed(),
                    save.restoredFrom().orElse(null));
        }
    }
}
