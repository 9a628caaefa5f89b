package dev.makegood.sentence;

import dev.makegood.language.Element;
import dev.makegood.language.Element.Matches;
import dev.makegood.language.Expression;
import dev.makegood.language.Pattern;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes without saying in one rule.
 *
 * @param all the patterns of the rule
 * @param saying what names the values that are said anyhow
 */
record Obvious(List<Pattern> all, List<Expression> saying) {
    /** A fact of which nothing is demanded, and that the server always states or that is said elsewhere. */
    boolean is(Element element) {
        return element instanceof Matches(var pattern)
                && !Naming.isMany(pattern.type())
                && pattern.conditions().isEmpty()
                && switch (pattern.type().owner()) {
                    case SERVER -> true;
                    case CALLER ->
                        pattern.variable().isPresent() || !pattern.bindings().isEmpty();
                    case RULES -> Naming.isValue(pattern.type()) && isSaidElsewhere(pattern);
                };
    }

    /** Whether the value of that one is named where another is compared with it, or in what follows. */
    private boolean isSaidElsewhere(Pattern pattern) {
        var names = Stream.concat(
                        pattern.variable().stream(), pattern.bindings().stream().map(Pattern.Binding::variable))
                .collect(Collectors.toSet());
        var compared = all.stream()
                .filter(other -> !other.equals(pattern))
                .flatMap(other -> other.conditions().stream())
                .map(Pattern.Condition::expression);
        return Stream.concat(compared, saying.stream()).anyMatch(expression -> expression.reads(names));
    }
}
