package dev.makegood.vocabulary;

import java.util.Optional;

/**
 * How it is said that something holds, and that it does not: {@code the seat was given up}, {@code the seat was kept}.
 *
 * @param says empty where the label says it
 * @param denies empty where it follows from what is said otherwise
 */
public record Claim(Optional<Text> says, Optional<Text> denies) {
    /** What vocabularies say by labels alone. */
    public static final Claim BY_LABEL = new Claim(Optional.empty(), Optional.empty());
}
