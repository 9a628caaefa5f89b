package dev.makegood.explanation;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.Parameter;
import java.util.Optional;

/** A value that a condition read. A fact among values is told by its path. */
public sealed interface Seen {
    /** Empty where it is unknown. */
    Optional<Object> value();

    /** Whether it tells of a person. */
    boolean personal();

    /**
     * Of a fact.
     *
     * @param fact its path
     * @param assumed whether it was read because the true one is unknown
     */
    record OfFact(String fact, Attribute attribute, Optional<Object> value, boolean assumed, boolean personal)
            implements Seen {}

    /** Of a variable of the rule. */
    record OfVariable(String name, Optional<Object> value, boolean personal) implements Seen {}

    /** Of a parameter of the rule set. */
    record OfParameter(Parameter parameter, Optional<Object> value) implements Seen {
        @Override
        public boolean personal() {
            return false;
        }
    }
}
