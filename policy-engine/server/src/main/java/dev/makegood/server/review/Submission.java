package dev.makegood.server.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A saved version of a draft that was given to others to approve.
 *
 * @param base the number of the release it is to replace; none where the rule set is new
 * @param overrides why it need not pass a gate, by the gates it did not pass
 * @param submittedBy a name, as everywhere in here
 * @param comments on it, in order
 */
public record Submission(
        UUID id,
        UUID draft,
        String ruleSet,
        String title,
        int version,
        Optional<Integer> base,
        String message,
        Map<Gate, String> overrides,
        State state,
        Instant submittedAt,
        String submittedBy,
        Optional<End> end,
        List<Comment> comments) {
    public Submission {
        overrides = Map.copyOf(overrides);
        comments = List.copyOf(comments);
    }

    /** What became of it. */
    public enum State {
        SUBMITTED,
        /** By an author, to go on. */
        WITHDRAWN,
        /** By an approver, with what is to be changed. */
        RETURNED,
        APPROVED
    }

    /**
     * How it came to an end.
     *
     * @param release the number of what it was made, where it was approved
     */
    public record End(Instant at, String by, Optional<String> comment, Optional<Integer> release) {}

    /**
     * What somebody says of it.
     *
     * @param line of that file, from 1; without one it is about the file, without a file about the whole
     */
    public record Comment(UUID id, Instant at, String by, Optional<String> file, Optional<Integer> line, String text) {}
}
