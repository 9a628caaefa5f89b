package dev.makegood.server.language.web;

import dev.makegood.language.Diagnostic;
import dev.makegood.language.Fix;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Check", description = "What is wrong with rules; nothing where they compile.")
record CheckResponse(
        @Schema(description = "Sorted by file and place") List<Finding> diagnostics) {
    static CheckResponse of(List<Diagnostic> diagnostics) {
        return new CheckResponse(diagnostics.stream().map(Finding::of).toList());
    }

    @Schema(name = "Finding", description = "One thing wrong with rules or their vocabulary.")
    record Finding(
            @Schema(example = "rules/snippet.drl") String file,

            @Schema(description = "Counted from 1", example = "12")
            int line,

            @Schema(description = "Counted from 1", example = "3")
            int column,

            @Schema(description = "The column behind its last character", example = "9")
            int endColumn,

            @Schema(example = "STATEMENT") String code,
            @Schema(description = "What is wrong") Text reason,
            @Schema(description = "What to write instead") Text remedy,

            @Schema(description = "What does so when it is chosen; nothing where that is not certain")
            List<OneFix> fixes) {
        static Finding of(Diagnostic found) {
            var span = found.span();
            return new Finding(
                    found.file(),
                    span.line(),
                    span.column(),
                    span.endColumn(),
                    found.code().name(),
                    found.reason(),
                    found.remedy(),
                    found.fixes().stream().map(OneFix::of).toList());
        }
    }

    @Schema(name = "Fix", description = "A way to mend a finding; its edits do not touch one another.")
    record OneFix(@Schema(description = "What it does") Text title, List<EditResponse> edits) {
        static OneFix of(Fix fix) {
            return new OneFix(
                    fix.title(), fix.edits().stream().map(EditResponse::of).toList());
        }
    }
}
