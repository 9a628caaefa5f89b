package dev.makegood.server.language.web;

import dev.makegood.editing.Hover;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Schema(name = "Hover", description = "What stands at a place; nothing where nothing has a meaning of its own.")
record HoverResponse(@Nullable Found found) {
    static HoverResponse of(Optional<Hover> hover, String file) {
        return new HoverResponse(hover.map(one -> Found.of(one, file)).orElse(null));
    }

    @Schema(name = "HoverFound", description = "A name and what it means.")
    record Found(
            @Schema(example = "distanceKm") String name,
            @Schema(description = "What people call it") Text title,

            @Schema(description = "Type, unit, bounds, question, value, source: a line each")
            List<Text> lines,

            StretchResponse at,

            @Schema(description = "Every place of the rule set that names it")
            List<StretchResponse> uses) {
        static Found of(Hover hover, String file) {
            return new Found(
                    hover.name(),
                    hover.description().title(),
                    hover.description().lines(),
                    StretchResponse.of(file, hover.span()),
                    hover.uses().stream()
                            .map(use -> StretchResponse.of(use.file(), use.span()))
                            .toList());
        }
    }
}
