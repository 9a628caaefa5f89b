package dev.makegood.language;

import dev.makegood.vocabulary.Text;
import java.util.List;

/**
 * A way to mend a finding, for the author to take or leave.
 *
 * @param edits of the text the finding is about, none of which touch one another
 */
public record Fix(Text title, List<Edit> edits) {
    public Fix {
        edits = List.copyOf(edits);
    }
}
