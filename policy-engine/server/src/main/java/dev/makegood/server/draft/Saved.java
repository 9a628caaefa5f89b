package dev.makegood.server.draft;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a save came to.
 *
 * @param version that has it
 * @param others the files that are not as whoever saved holds them, because somebody else changed them; nothing in place
 *     of the text of one that is gone
 */
public record Saved(int version, SortedMap<String, Optional<String>> others) {
    public Saved {
        others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
    }
}
