package dev.makegood.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A text that rules implement: a law, what somebody published, or the organisation's own policy document.
 *
 * @param address where it is published; empty of an own document that is nowhere else
 * @param notice under which it may be used
 * @param isOwn whether it is the organisation's own policy document
 */
public record Source(
        Optional<Text> title, Optional<String> address, Optional<String> notice, boolean isOwn, List<Clause> clauses) {
    public Source {
        clauses = List.copyOf(clauses);
    }
}
