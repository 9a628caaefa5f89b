package dev.makegood.language;

import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** What it concludes, by the conditions of its {@code then}; the first part has none. */
    public List<Part> parts() {
        return Part.of(then);
    }

    /** What is bound in every branch of an {@code or}: the same facts with other values fire on their own. */
    public Set<String> alternativeVariables() {
        return when.stream()
                .flatMap(element ->
                        element instanceof Element.AnyOf(var _, var variables) ? variables.stream() : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return name;
    }
}
