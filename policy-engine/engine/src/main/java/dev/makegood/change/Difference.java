package dev.makegood.change;

import dev.makegood.vocabulary.Text;
import java.util.Optional;

/**
 * One thing about a subject that is not as it was.
 *
 * @param label what it is: {@code distance of the flight}
 * @param was empty where there was nothing: {@code at most 1,500 km}
 * @param is empty where there is nothing any more
 * @param direction empty where it is not certain
 * @param before where it stood, if nearer than its subject
 * @param after where it stands, if nearer than its subject
 */
public record Difference(
        Aspect aspect,
        Text label,
        Optional<Text> was,
        Optional<Text> is,
        Optional<Direction> direction,
        Optional<Place> before,
        Optional<Place> after) {
    Difference(Aspect aspect, Text label, Optional<Text> was, Optional<Text> is, Optional<Direction> direction) {
        this(aspect, label, was, is, direction, Optional.empty(), Optional.empty());
    }

    Difference at(Optional<Place> placeBefore, Optional<Place> placeAfter) {
        return new Difference(aspect, label, was, is, direction, placeBefore, placeAfter);
    }
}
