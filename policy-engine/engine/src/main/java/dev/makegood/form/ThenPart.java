package dev.makegood.form;

import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** One part of a rule's {@code then}. */
public sealed interface ThenPart {
    /** Its place among the parts of the text it was read from; empty for a new one. */
    Optional<Integer> origin();

    /**
     * An effect is proposed.
     *
     * @param effect its kind, or the organisation's own word for one
     * @param arguments in the order in which rules give them
     * @param group of effects of which only one may remain
     * @param terms named figures that explain it
     */
    record Effect(
            Optional<Integer> origin,
            String effect,
            List<Operand> arguments,
            Optional<String> reason,
            Optional<String> group,
            List<Term> terms)
            implements ThenPart {
        public Effect {
            arguments = List.copyOf(arguments);
            terms = List.copyOf(terms);
        }
    }

    /** A named figure. */
    record Term(String name, Operand value) {}

    /**
     * A derived fact holds.
     *
     * @param values one for each attribute, in their order
     */
    record Derived(Optional<Integer> origin, String type, List<Operand> values) implements ThenPart {
        public Derived {
            values = List.copyOf(values);
        }
    }

    /**
     * Anything else, as it is written: {@code if}, locals.
     *
     * @param sentence how it reads; empty where that is not known
     */
    record Written(Optional<Integer> origin, String text, Optional<Text> sentence) implements ThenPart {}
}
