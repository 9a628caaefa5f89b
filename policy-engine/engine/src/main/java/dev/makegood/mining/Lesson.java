package dev.makegood.mining;

import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A decision, and what a person did with what a rule recommended in it.
 *
 * @param facts that it was made on, those of the server among them
 */
public record Lesson(UUID decision, JsonNode facts, Wish wish) {
    /** What the person did. */
    public sealed interface Wish {
        /** Gave so much instead. */
        record Given(Optional<Money> amount, Optional<BigDecimal> quantity) implements Wish {}

        /** Gave nothing of it. */
        record Nothing() implements Wish {}

        /** Did as the rule recommended then, of a gesture so much. */
        record AsRecommended(Optional<Money> amount, Optional<BigDecimal> quantity) implements Wish {}
    }
}
