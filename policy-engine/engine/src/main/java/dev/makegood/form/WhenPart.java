package dev.makegood.form;

import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** One part of a rule's {@code when}. */
public sealed interface WhenPart {
    /** Its place among the parts of the text it was read from; empty for a new one. */
    Optional<Integer> origin();

    /**
     * A fact with conditions.
     *
     * @param variable what the rest of the rule calls it: {@code $f}
     */
    record Fact(Optional<Integer> origin, Optional<String> variable, String type, List<Constraint> constraints)
            implements WhenPart {
        public Fact {
            constraints = List.copyOf(constraints);
        }
    }

    /**
     * Anything else, as it is written: {@code not}, {@code or}, {@code accumulate}, …
     *
     * @param sentence how it reads; empty where that is not known
     */
    record Written(Optional<Integer> origin, String text, Optional<Text> sentence) implements WhenPart {}
}
