package dev.makegood.form;

import dev.makegood.language.Element;
import dev.makegood.language.Rule;
import dev.makegood.sentence.RuleWords;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** How the parts of a rule read, part by part as they are written. */
final class Said {
    /** Of a rule whose names and types are not known. */
    static final Said NOTHING = new Said(Optional.empty());

    private final Optional<Known> known;

    private record Known(Rule rule, RuleWords words, List<Element> elements) {}

    private Said(Optional<Known> known) {
        this.known = known;
    }

    /** Of that rule, if it has as many parts as are written. */
    static Said of(Rule rule, RuleWords words, Layout layout) {
        var elements = rule.when().stream().filter(element -> !isAdded(element)).toList();
        return elements.size() == layout.elements().size()
                        && rule.then().size() == layout.statements().size()
                ? new Said(Optional.of(new Known(rule, words, elements)))
                : NOTHING;
    }

    /** Authors' variables begin with {@code $}. */
    private static boolean isAdded(Element element) {
        return element instanceof Element.Matches(var pattern)
                && pattern.variable().filter(name -> !name.startsWith("$")).isPresent();
    }

    Optional<Text> element(int at) {
        return known.map(one -> one.words().element(one.elements().get(at)));
    }

    /** One condition of the fact there, those left out that only give a name. */
    Optional<Text> condition(int element, int at) {
        return known.flatMap(one -> one.elements().get(element) instanceof Element.Matches(var pattern)
                        && at < pattern.conditions().size()
                ? Optional.of(one.words()
                        .conditions(
                                pattern, List.of(pattern.conditions().get(at).expression())))
                : Optional.empty());
    }

    Optional<Text> conclusion(int at) {
        return known.map(one -> one.words().conclusion(one.rule().then().get(at)));
    }
}
