package dev.makegood.explanation;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.Text;
import java.util.List;

/**
 * The fewest values that would have to be others for a rule to fire and its effect to hold.
 *
 * @param rule its name
 */
public record Suggestion(String rule, List<Change> changes) {
    public Suggestion {
        changes = List.copyOf(changes);
    }

    /**
     * One value as it would have to be.
     *
     * @param place where it stands
     * @param text the value in words
     */
    public record Change(Place place, Object value, Text text) {
        /** The path of the fact it belongs to. */
        public String fact() {
            return place.fact();
        }

        public Attribute attribute() {
            return place.attribute();
        }

        /** That case where it is so. */
        public Facts in(Facts facts) {
            return place.with(value, facts);
        }
    }
}
