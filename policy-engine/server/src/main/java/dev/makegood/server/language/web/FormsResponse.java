package dev.makegood.server.language.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.form.Formed;
import dev.makegood.form.Stretch;
import dev.makegood.server.language.Editors;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Forms", description = "The rules of a file as forms, in their order.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormsResponse(
        List<OneRule> rules,

        @Nullable @Schema(description = "Absent where the vocabulary or the description cannot be read")
        FormChoicesResponse choices) {
    static FormsResponse of(Editors.AsForms forms) {
        return new FormsResponse(
                forms.rules().stream()
                        .map(rule -> OneRule.of(rule, forms.file()))
                        .toList(),
                forms.choices().map(FormChoicesResponse::of).orElse(null));
    }

    @Schema(name = "FormedRule", description = "One rule as a form, or what keeps it from being one.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OneRule(
            String name,
            Lines at,
            @Nullable FormResponse form,

            @Schema(description = "Empty where there is a form")
            List<CheckResponse.Finding> diagnostics) {
        static OneRule of(Formed formed, String file) {
            return switch (formed) {
                case Formed.Read(var form, var at) ->
                    new OneRule(form.name(), Lines.of(file, at), FormResponse.of(form), List.of());
                case Formed.Unreadable(var name, var at, var diagnostics) ->
                    new OneRule(
                            name,
                            Lines.of(file, at),
                            null,
                            diagnostics.stream().map(CheckResponse.Finding::of).toList());
            };
        }
    }

    @Schema(name = "Lines", description = "A stretch of a file over any number of lines. Counts begin at 1.")
    record Lines(
            @Schema(example = "rules/a.drl") String file,
            @Schema(example = "3") int line,
            @Schema(example = "1") int column,
            @Schema(example = "12") int endLine,

            @Schema(description = "The column behind its last character", example = "4")
            int endColumn) {
        static Lines of(String file, Stretch at) {
            return new Lines(file, at.line(), at.column(), at.endLine(), at.endColumn());
        }
    }
}
