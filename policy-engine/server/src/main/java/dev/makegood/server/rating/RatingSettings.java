package dev.makegood.server.rating;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How cases are rated.
 *
 * @param ruleSet that is asked when they end, where it is live; nothing where none is
 * @param remedyDays within how many working days what follows from a rating is to be done, 1 to 90
 * @param targets the levels, 1 to 6, that branches aim at, by their ids
 * @param version how often it was changed, from 1
 */
public record RatingSettings(
        Optional<String> ruleSet, int remedyDays, SortedMap<String, Integer> targets, int version) {
    public RatingSettings {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    }
}
