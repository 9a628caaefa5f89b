package dev.makegood.evaluation;

import dev.makegood.language.Element;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.FactType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the facts of each type reach the rules of one rule set. */
final class Placement {
    /** Where facts of a type are found. */
    enum Place {
        /** There is one of the type: {@link Run} holds it, and rules need no pattern for it. */
        CASE,
        /** {@link Run} lists them, and a pattern reads the list only once everything before it holds. */
        LIST,
        /** Each is inserted into the session. */
        SESSION
    }

    private final Map<FactType, Place> places = new HashMap<>();
    private final Map<FactType, Integer> numbers = new HashMap<>();

    private Placement(RuleSet ruleSet) {
        ruleSet.vocabulary().types().forEach(type -> numbers.put(type, numbers.size()));
    }

    /** Every fact is inserted, as if there were nothing to gain from knowing the rules. */
    static Placement plain(RuleSet ruleSet) {
        var placement = new Placement(ruleSet);
        ruleSet.vocabulary().types().forEach(type -> placement.places.put(type, Place.SESSION));
        return placement;
    }

    /** Only what rules derive is inserted, and what they ask for where no pattern would be left. */
    static Placement lowered(RuleSet ruleSet) {
        var placement = new Placement(ruleSet);
        ruleSet.vocabulary().types().forEach(type -> placement.places.put(type, lowest(type)));
        var groups = ruleSet.rules().stream()
                .flatMap(rule -> Element.alternatives(rule.when()).stream())
                .toList();
        while (true) {
            var needed = new HashSet<FactType>();
            groups.forEach(group -> placement.need(group, needed));
            if (needed.isEmpty()) {
                return placement;
            }
            needed.forEach(type -> placement.places.put(type, Place.SESSION));
        }
    }

    private static Place lowest(FactType type) {
        if (type.isDerived()) {
            return Place.SESSION;
        }
        return type.cardinality() == FactType.Cardinality.ONE && type.parent().isEmpty() ? Place.CASE : Place.LIST;
    }

    /** Groups inside of these in which something is left to match, but no pattern that could carry the conditions. */
    private void need(List<Element> elements, Set<FactType> needed) {
        for (var element : elements) {
            switch (element) {
                case Element.NotAny(var group) -> needIn(group, needed);
                case Element.Exists(var group) -> needIn(group, needed);
                case Element.Accumulate(var source, var _, var _) -> {
                    if (source.stream().allMatch(pattern -> of(pattern.type()) == Place.CASE)) {
                        source.forEach(pattern -> needed.add(pattern.type()));
                    }
                }
                case Element.Matches _, Element.ForAll _, Element.AnyOf _ -> {}
            }
        }
    }

    private void needIn(List<Element> group, Set<FactType> needed) {
        need(group, needed);
        var left = group.stream().filter(this::isLeft).toList();
        if (!left.isEmpty() && left.stream().noneMatch(Element.Matches.class::isInstance)) {
            Element.patterns(group).stream()
                    .filter(pattern -> of(pattern.type()) == Place.CASE)
                    .forEach(pattern -> needed.add(pattern.type()));
        }
    }

    private boolean isLeft(Element element) {
        return element.patterns().stream().anyMatch(pattern -> of(pattern.type()) != Place.CASE);
    }

    /**
     * Where facts of that type are found.
     *
     * @throws IllegalArgumentException for a type of another vocabulary
     */
    Place of(FactType type) {
        return known(places.get(type), type);
    }

    /** The place of the type among the types. */
    int number(FactType type) {
        return known(numbers.get(type), type);
    }

    /** How many types there are. */
    int types() {
        return numbers.size();
    }

    /** That, which there is of each type of the vocabulary. */
    static <T> T known(@Nullable T found, FactType type) {
        if (found == null) {
            throw new IllegalArgumentException("facts of another vocabulary: " + type);
        }
        return found;
    }
}
