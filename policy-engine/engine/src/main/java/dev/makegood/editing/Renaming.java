package dev.makegood.editing;

import dev.makegood.language.Diagnostic;
import dev.makegood.language.Edit;
import dev.makegood.vocabulary.Text;
import java.util.List;

/** What renaming comes to: all the edits it takes, or why it is not done. */
public sealed interface Renaming {
    /** Sorted by file and place. */
    record Edits(List<Edit> edits) implements Renaming {
        public Edits {
            edits = List.copyOf(edits);
        }
    }

    record Refused(Text reason) implements Renaming {}

    /** Findings in files that may speak of it where they cannot be read; never empty. */
    record MendFirst(List<Diagnostic> findings) implements Renaming {
        public MendFirst {
            findings = List.copyOf(findings);
        }
    }
}
