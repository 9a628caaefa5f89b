package dev.makegood.editing;

import dev.makegood.language.Diagnostic;
import java.util.List;

/** Rule text in the one layout, or why it is left as it is. */
public sealed interface Formatted {
    record Laid(String text) implements Formatted {}

    /** The text does not parse; never empty. */
    record Left(List<Diagnostic> diagnostics) implements Formatted {
        public Left {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
