package dev.makegood.server.rating;

import dev.makegood.vocabulary.Text;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that is to be done because of ratings.
 *
 * @param branch which does it; nothing where any may
 * @param topic its field, such as {@code TRAINING}; {@code FEEDBACK} where a customer is to be asked
 * @param what is to be done or asked
 * @param cases how many cases ask for it
 * @param newest the names of some of them, those that ended last first
 * @param ended how it came to an end; nothing while it waits
 */
public record Remedy(
        UUID id,
        Optional<String> branch,
        Optional<String> branchName,
        String topic,
        Text what,
        long cases,
        List<String> newest,
        Instant madeAt,
        Instant dueAt,
        RemedyState state,
        Optional<Ended> ended) {
    public Remedy {
        newest = List.copyOf(newest);
    }

    /**
     * How it came to an end.
     *
     * @param by who did it, by name
     * @param note what came of it, or why it was dropped
     */
    public record Ended(Instant at, String by, Optional<String> note) {}
}
