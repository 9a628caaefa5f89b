package dev.makegood.sentence;

import dev.makegood.language.Element;
import dev.makegood.language.Pattern;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.FactType;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the facts and values of one rule are called in its sentence. */
final class Naming {
    private final IdentityHashMap<Pattern, Phrase> facts = new IdentityHashMap<>();
    private final Map<String, Phrase> variables = new HashMap<>();
    private final Map<String, Attribute> attributes = new HashMap<>();
    private String own = "";

    /** Names the facts of these patterns: two of one type are told apart by numbers. */
    Naming(List<Element> when) {
        var patterns = Element.patterns(when);
        var counts = new HashMap<String, Integer>();
        for (var pattern : patterns) {
            int number = counts.merge(pattern.type().name(), 1, Integer::sum);
            long all = patterns.stream()
                    .filter(other -> other.type() == pattern.type())
                    .count();
            boolean isOnly =
                    all == 1 || !isMany(pattern.type()) && !pattern.type().isDerived();
            facts.put(pattern, isOnly ? the(pattern.type()) : numbered(pattern.type(), number));
        }
        for (var pattern : patterns) {
            pattern.variable().ifPresent(variable -> variables.put(variable, of(pattern)));
        }
    }

    /** Whether a case may have several facts of that type. */
    static boolean isMany(FactType type) {
        return type.cardinality() == FactType.Cardinality.MANY || type.parent().isPresent();
    }

    /** Words about the fact of that pattern, which needs no name there. */
    <T> T within(Pattern pattern, Supplier<T> words) {
        var outer = own;
        own = pattern.variable().orElse("");
        try {
            return words.get();
        } finally {
            own = outer;
        }
    }

    /** Whether that is the fact of the pattern words are made about. */
    boolean isOwn(String variable) {
        return own.equals(variable);
    }

    static Phrase the(FactType type) {
        return type.isDerived()
                ? Phrase.of(type.label()).quoted()
                : Phrase.of("the %s", "%s", Phrase.of(type.label()).within());
    }

    private static Phrase numbered(FactType type, int number) {
        var label = type.isDerived()
                ? Phrase.of(type.label()).quoted()
                : Phrase.of(type.label()).within();
        return Phrase.of("%s %s", "%s %s", label, Phrase.same(String.valueOf(number)));
    }

    Phrase of(Pattern pattern) {
        return facts.getOrDefault(pattern, the(pattern.type()));
    }

    /** Whether another pattern of the rule speaks of that type as well. */
    boolean isNumbered(Pattern pattern) {
        return !of(pattern).equals(the(pattern.type()));
    }

    Phrase of(String variable) {
        return variables.getOrDefault(variable, Phrase.same(variable.replace("$", "")));
    }

    /** Where branches bind one name to different values, either may be meant. */
    void name(String variable, Phrase phrase, Optional<Attribute> attribute) {
        variables.merge(
                variable,
                phrase,
                (one, other) -> one.equals(other) ? one : Phrase.of("%s or %s", "%s hoặc %s", one, other));
        attribute.ifPresent(known -> attributes.put(variable, known));
    }

    Optional<Attribute> attribute(String variable) {
        return Optional.ofNullable(attributes.get(variable));
    }
}
