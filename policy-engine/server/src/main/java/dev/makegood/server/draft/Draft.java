package dev.makegood.server.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A working copy of the files of a rule set.
 *
 * @param version of its newest save, from 1
 * @param base the release it builds on: that which was merged into it last, or else the one it began from
 * @param createdBy a name, as {@code savedBy} and {@code authors} are
 * @param authors whoever saved it, once each
 * @param findings how many there were in it when it was saved last
 */
public record Draft(
        UUID id,
        String ruleSet,
        String title,
        State state,
        int version,
        Optional<Base> base,
        String createdBy,
        Instant createdAt,
        String savedBy,
        Instant savedAt,
        List<String> authors,
        int findings) {
    public Draft {
        authors = List.copyOf(authors);
    }

    /** Whether it is worked on. */
    public enum State {
        OPEN,
        DISCARDED
    }

    /** A release, by its number and its digest. */
    public record Base(int release, String digest) {}
}
