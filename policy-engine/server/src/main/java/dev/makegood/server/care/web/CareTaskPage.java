package dev.makegood.server.care.web;

import dev.makegood.server.care.CareTask;
import dev.makegood.server.care.TaskPlace;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "CareTaskPage", description = "What is to be done, what is due first before the others.")
record CareTaskPage(
        List<CareTaskResponse> tasks,

        @Schema(
                description = "Give it as after to read on; null at the end",
                types = {"string", "null"})
        @Nullable
        String next) {

    /** @param found one more than fits the page, if there are more */
    static CareTaskPage of(List<CareTask> found, int most) {
        var shown = found.subList(0, Math.min(found.size(), most));
        return new CareTaskPage(
                shown.stream().map(CareTaskResponse::of).toList(),
                found.size() > most ? TaskPlace.of(shown.getLast()).toString() : null);
    }
}
