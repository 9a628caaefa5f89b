package dev.makegood.explanation;

import dev.makegood.language.Span;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something a rule tested.
 *
 * @param type of the facts it is about; empty where it is about none
 * @param fact the path of the fact it was tested on; empty where it is about none, or there is no such fact
 * @param text the test in words
 * @param span where it stands in the file of the rule: for a row of a table the cell
 * @param seen the values it read
 * @param found the paths of the facts it found or counted
 * @param perhaps the paths of those of which that is not known
 */
public record Check(
        Kind kind,
        Optional<String> type,
        Optional<String> fact,
        Text text,
        Span span,
        Truth truth,
        List<Seen> seen,
        List<String> found,
        List<String> perhaps) {
    public Check {
        seen = List.copyOf(seen);
        found = List.copyOf(found);
        perhaps = List.copyOf(perhaps);
    }

    /** What kind of test. */
    public enum Kind {
        /** There is a fact of that type. */
        FACT,
        /** A fact meets a condition. */
        CONDITION,
        /** No facts match a group. */
        NONE,
        /** Some facts match a group. */
        SOME,
        /** All facts of a kind meet conditions. */
        EVERY,
        /** Facts were counted or added up, and the figures meet a condition. */
        FIGURES,
        /** A condition of the conclusion. */
        CHOICE;

        /** As JSON writes it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it holds. */
    public enum Truth {
        TRUE,
        FALSE,
        UNKNOWN;

        /** As JSON writes it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Truth of(Object truth) {
            return truth instanceof Boolean known ? known ? TRUE : FALSE : UNKNOWN;
        }
    }
}
