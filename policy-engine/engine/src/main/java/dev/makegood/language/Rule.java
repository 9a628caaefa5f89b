package dev.makegood.language;

import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/**
 * When these facts are given, that is concluded.
 *
 * @param name a sentence in one language, unique in its rule set
 * @param title the sentence in both languages
 * @param stage its place among the stages of the rule set
 * @param salience ranks what it proposes; never the order of firing
 * @param file of the rule set it stands in
 */
public record Rule(
        String name,
        Text title,
        Optional<Clause> clause,
        int stage,
        int salience,
        List<Element> when,
        List<Conclusion> then,
        String file,
        Span span) {
    public Rule {
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    @Override
    public String toString() {
        return name;
    }
}
