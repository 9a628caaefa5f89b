package dev.makegood.change;

import dev.makegood.language.Span;
import java.util.Comparator;

/** Where in the files of a version something stands. */
public record Place(String file, Span span) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::span);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
