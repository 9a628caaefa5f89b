package dev.makegood.change;

import dev.makegood.language.Element;
import dev.makegood.language.Pattern;
import java.util.List;

/** One part of a rule's {@code when}, and what it means. */
sealed interface Block {
    Element element();

    String shape();

    /**
     * A fact with conditions.
     *
     * @param own what the fact is called in shapes
     */
    record OfFact(Element element, Pattern pattern, String own, List<Condition> conditions, String shape)
            implements Block {}

    /** Anything else. */
    record Whole(Element element, String shape) implements Block {}
}
