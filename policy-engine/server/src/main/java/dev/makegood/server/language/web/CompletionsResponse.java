package dev.makegood.server.language.web;

import dev.makegood.editing.Completion;
import dev.makegood.language.Span;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

@Schema(name = "Completions", description = "What may be written at a place.")
record CompletionsResponse(List<Item> items) {
    static CompletionsResponse of(List<Completion> completions) {
        return new CompletionsResponse(completions.stream().map(Item::of).toList());
    }

    @Schema(name = "Completion", description = "Something that may be written.")
    record Item(
            @Schema(example = "distanceKm") String label,

            @Schema(description = "What to write in place of the columns from to endColumn", example = "distanceKm")
            String insert,

            @Schema(example = "attribute") String kind,
            Text explanation,
            @Schema(example = "12") int column,
            @Schema(example = "15") int endColumn) {
        static Item of(Completion completion) {
            Span replaces = completion.replaces();
            return new Item(
                    completion.label(),
                    completion.insert(),
                    completion.kind().name().toLowerCase(Locale.ROOT),
                    completion.explanation(),
                    replaces.column(),
                    replaces.endColumn());
        }
    }
}
