package dev.makegood.oracle;

import dev.makegood.language.Element;
import dev.makegood.language.Rule;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What Drools 10.2 does wrongly, so that it is no second opinion on a rule that holds it. */
enum DroolsFault {
    /**
     * An {@code accumulate} over joined patterns, behind an {@code or} that accumulates too. What is joined is looked up
     * at the place it has behind another branch, where something else stands, or nothing.
     */
    ACCUMULATES_BEHIND_OR {
        @Override
        boolean isIn(List<Element> when) {
            return IntStream.range(0, when.size())
                    .anyMatch(at -> when.get(at) instanceof Element.AnyOf or
                            && accumulates(List.of(or), _ -> true)
                            && accumulates(
                                    when.subList(at + 1, when.size()),
                                    accumulate -> accumulate.source().size() > 1));
        }
    },
    /** An {@code exists} over nothing but {@code not}s, behind more than one element: it does not hold where it should. */
    EXISTS_OF_NOTS {
        @Override
        boolean isIn(List<Element> when) {
            return alternatives(when)
                    .anyMatch(element -> element instanceof Element.Exists(var group)
                            && group.stream().allMatch(Element.NotAny.class::isInstance));
        }
    };

    abstract boolean isIn(List<Element> when);

    static boolean isInOne(List<Rule> rules) {
        return rules.stream().anyMatch(rule -> Stream.of(values()).anyMatch(fault -> fault.isIn(rule.when())));
    }

    private static boolean accumulates(List<Element> elements, Predicate<Element.Accumulate> such) {
        return alternatives(elements)
                .anyMatch(element -> element instanceof Element.Accumulate accumulate && such.test(accumulate));
    }

    private static Stream<Element> alternatives(List<Element> elements) {
        return Element.alternatives(elements).stream().flatMap(List::stream);
    }
}
