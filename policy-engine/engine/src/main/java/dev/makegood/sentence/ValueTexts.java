package dev.makegood.sentence;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** Values as each language writes them, where they stand by themselves. */
public final class ValueTexts {
    private ValueTexts() {}

    /** A value of that attribute: with its unit, or the label of the listed value. */
    public static Text of(Object value, Attribute attribute) {
        return text(phrase(value, attribute));
    }

    /** A value that is no attribute's, in its unit. */
    public static Text of(Object value, Optional<Text> unit) {
        return text(Units.measured(value, unit.orElse(null)));
    }

    private static Phrase phrase(Object value, Attribute attribute) {
        return switch (value) {
            case Boolean truth -> truth ? new Phrase("yes", "có") : new Phrase("no", "không");
            case List<?> list when list.isEmpty() -> new Phrase("none", "không có");
            case List<?> list ->
                Phrase.joined(list.stream().map(one -> phrase(one, attribute)).toList(), ", ");
            case String text -> label(text, attribute.type());
            default -> Written.of(value, Optional.of(attribute));
        };
    }

    private static Phrase label(String value, AttributeType type) {
        return Written.label(value, type).orElseGet(() -> Phrase.same(value.isBlank() ? "“”" : value));
    }

    private static Text text(Phrase phrase) {
        return new Text(phrase.en(), phrase.vi());
    }
}
