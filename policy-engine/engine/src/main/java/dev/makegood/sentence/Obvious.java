package dev.makegood.sentence;

import dev.makegood.language.Element;
import dev.makegood.language.Element.Matches;
import dev.makegood.language.Pattern;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes without saying in one rule.
 *
 * @param all the patterns of the rule
 */
record Obvious(List<Pattern> all) {
    /** A fact of which nothing is demanded, and that the server always states or others are compared with. */
    boolean is(Element element) {
        return element instanceof Matches(var pattern)
                && !Naming.isMany(pattern.type())
                && pattern.conditions().isEmpty()
                && switch (pattern.type().owner()) {
                    case SERVER -> true;
                    case CALLER ->
                        pattern.variable().isPresent() || !pattern.bindings().isEmpty();
                    case RULES -> Naming.isValue(pattern.type()) && isComparedElsewhere(pattern);
                };
    }

    /** Whether another pattern says what the value of that one is. */
    private boolean isComparedElsewhere(Pattern pattern) {
        var names = Stream.concat(
                        pattern.variable().stream(), pattern.bindings().stream().map(Pattern.Binding::variable))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(other -> !other.equals(pattern))
                .flatMap(other -> other.conditions().stream())
                .anyMatch(condition -> condition.expression().reads(names));
    }
}
