package dev.makegood.server.draft;

import dev.makegood.server.problem.Overlap.Lines;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a newer version of the shipped pack, or the release that decides, brings to a draft of the rule set.
 *
 * @param held the number of the release that the draft has all of
 * @param shipped the number of the release of the pack as it is shipped now, or of the one that decides
 * @param version of the draft
 * @param files what becomes otherwise in the draft; nothing in place of the text of one that goes
 * @param conflicts what stays as the draft has it
 */
public record Upgrade(
        int held, int shipped, int version, SortedMap<String, Optional<String>> files, List<Conflict> conflicts) {
    public Upgrade {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Lines that both changed, the draft and what is merged into it.
     *
     * @param base what they were; null where there was no such file
     * @param draft what they stay; null where the file is gone
     * @param pack what they are in what is merged in; null where that no longer has the file
     */
    public record Conflict(
            String file,
            @Nullable Lines base,
            @Nullable Lines draft,
            @Nullable Lines pack) {}
}
