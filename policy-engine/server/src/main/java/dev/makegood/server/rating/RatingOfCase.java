package dev.makegood.server.rating;

import java.util.List;

/** How well a case was served, and what is or was to be done because of it. */
public record RatingOfCase(Rating rating, List<Remedy> remedies) {
    public RatingOfCase {
        remedies = List.copyOf(remedies);
    }
}
