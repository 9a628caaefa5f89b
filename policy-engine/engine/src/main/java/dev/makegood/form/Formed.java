package dev.makegood.form;

import dev.makegood.language.Diagnostic;
import java.util.List;

/** One rule of a file as a form, or why it is none. */
public sealed interface Formed {
    /** From {@code rule} to {@code end}. */
    Stretch at();

    /** As far as it is known. */
    String name();

    record Read(Form form, Stretch at) implements Formed {
        @Override
        public String name() {
            return form.name();
        }
    }

    /**
     * The text of the rule does not parse.
     *
     * @param diagnostics never empty
     */
    record Unreadable(String name, Stretch at, List<Diagnostic> diagnostics) implements Formed {
        public Unreadable {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
