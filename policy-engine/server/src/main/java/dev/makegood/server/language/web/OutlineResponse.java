package dev.makegood.server.language.web;

import dev.makegood.editing.Outline;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Schema(name = "Outline", description = "The rules and tables of a rule set.")
record OutlineResponse(List<Entry> entries) {
    static OutlineResponse of(List<Outline.Entry> entries) {
        return new OutlineResponse(entries.stream().map(Entry::of).toList());
    }

    @Schema(name = "OutlineEntry", description = "A rule, a table, or a row of one.")
    record Entry(
            @Schema(example = "rule") String kind,
            @Schema(description = "Its name") String name,

            @Schema(description = "Its name in the other language") @Nullable
            String title,

            @Schema(example = "propose") @Nullable String stage,
            @Schema(example = "0") int salience,
            StretchResponse at,

            @Schema(description = "The last line it takes", example = "12")
            int endLine) {
        static Entry of(Outline.Entry entry) {
            return new Entry(
                    entry.kind().name().toLowerCase(Locale.ROOT),
                    entry.name(),
                    entry.title().orElse(null),
                    entry.stage().orElse(null),
                    entry.salience(),
                    StretchResponse.of(entry.file(), entry.span()),
                    entry.endLine());
        }
    }
}
