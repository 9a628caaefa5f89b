package dev.makegood.form;

import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** One condition on a fact. */
public sealed interface Constraint {
    /** Its place among those of the fact it was read from; empty for a new one. */
    Optional<Integer> origin();

    /**
     * Something of the fact is compared.
     *
     * @param variable a name for what is compared, where it has one
     * @param attribute the path to it: {@code distanceKm}, {@code address.city}
     * @param operands one, or any number behind {@link Operator#IN}, or none where the operator needs none
     */
    record Comparison(
            Optional<Integer> origin,
            Optional<String> variable,
            String attribute,
            Operator operator,
            List<Operand> operands)
            implements Constraint {
        public Comparison {
            operands = List.copyOf(operands);
        }
    }

    /** Something of the fact gets a name: {@code $price : ticketPrice}. */
    record Binding(Optional<Integer> origin, String variable, String attribute) implements Constraint {}

    /**
     * What a form has no fields for, as it is written.
     *
     * @param sentence how it reads; empty where that is not known
     */
    record Written(Optional<Integer> origin, String text, Optional<Text> sentence) implements Constraint {}
}
