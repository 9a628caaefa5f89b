package dev.makegood.sentence;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a vocabulary says of a fact that has values: {@code nothing stands against {what}}.
 *
 * @param said with its places filled
 * @param placed the attributes whose values stand in it
 */
record Claims(Phrase said, List<Attribute> placed) {
    /** That claim with the values known; empty where there is none, or a value of a place is not known. */
    static Optional<Claims> said(Optional<Text> claim, List<Attribute> attributes, Map<Attribute, Phrase> known) {
        return claim.flatMap(text -> {
            var placed = attributes.stream()
                    .filter(attribute -> (text.en() + text.vi()).contains(place(attribute)))
                    .toList();
            return known.keySet().containsAll(placed)
                    ? Optional.of(new Claims(
                            new Phrase(
                                            filled(text.en(), placed, known, Phrase::en),
                                            filled(text.vi(), placed, known, Phrase::vi))
                                    .within(),
                            placed))
                    : Optional.empty();
        });
    }

    private static String filled(
            String text, List<Attribute> placed, Map<Attribute, Phrase> known, Function<Phrase, String> language) {
        var filled = text;
        for (var attribute : placed) {
            filled = filled.replace(place(attribute), language.apply(Objects.requireNonNull(known.get(attribute))));
        }
        return filled;
    }

    private static String place(Attribute attribute) {
        return "{" + attribute.name() + "}";
    }

    /** What else is said of it stands in brackets behind it. */
    Phrase with(Map<Attribute, Phrase> details) {
        var others = details.entrySet().stream()
                .filter(detail -> !placed.contains(detail.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return others.isEmpty() ? said : Phrase.of("%s (%s)", "%s (%s)", said, Phrase.joined(others, "; "));
    }
}
