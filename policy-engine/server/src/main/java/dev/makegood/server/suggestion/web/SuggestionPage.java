package dev.makegood.server.suggestion.web;

import dev.makegood.server.suggestion.Suggestion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "SuggestionPage", description = "Suggestions, newest first.")
record SuggestionPage(
        List<SuggestionResponse> suggestions,

        @Schema(description = "Give it as before to see older ones; null where there are none") @Nullable
        String next) {

    /** @param found one more than fits the page, if there are more */
    static SuggestionPage of(List<Suggestion> found, int most) {
        var shown = found.subList(0, Math.min(found.size(), most));
        return new SuggestionPage(
                shown.stream().map(SuggestionResponse::of).toList(),
                found.size() > most ? Long.toString(shown.getLast().id()) : null);
    }
}
