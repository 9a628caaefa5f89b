package dev.makegood.language;

import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.FactType;
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
 * @param parts what it concludes, by the conditions of its {@code then}; the first part has none
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
        List<Part> parts,
        String file,
        Span span) {
    public Rule {
        when = List.copyOf(when);
        then = List.copyOf(then);
        parts = List.copyOf(parts);
    }

    /** A rule with the parts its {@code then} has. */
    public Rule(
            String name,
            Text title,
            Optional<Clause> clause,
            int stage,
            int salience,
            List<Element> when,
            List<Conclusion> then,
            String file,
            Span span) {
        this(name, title, clause, stage, salience, when, then, Part.of(then), file, span);
    }

    /** What is bound in every branch of an {@code or}: the same facts with other values fire on their own. */
    public Set<String> alternativeVariables() {
        var variables = new TreeSet<String>();
        for (var element : when) {
            if (element instanceof Element.AnyOf(var _, var bound)) {
                variables.addAll(bound);
            }
        }
        return variables;
    }

    /** Every expression in it; those within others are their {@linkplain Expression#operands operands}. */
    public Stream<Expression> expressions() {
        return Stream.concat(
                when.stream().flatMap(Element::expressions), then.stream().flatMap(Conclusion::expressions));
    }

    /** The types of the facts it derives. */
    public Set<FactType> derives() {
        return parts.stream()
                .flatMap(part -> part.conclusions().stream())
                .flatMap(conclusion ->
                        conclusion instanceof Conclusion.Derive(var type, var _) ? Stream.of(type) : Stream.empty())
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name;
    }
}
