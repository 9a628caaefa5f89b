package dev.makegood.server.suggestion;

import dev.makegood.vocabulary.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody would change about a rule.
 *
 * @param decision what it came of
 * @param by the name of who made it
 * @param at by the clock of the database
 * @param isAnswerable whether whoever asks may answer it
 */
public record Suggestion(
        long id,
        About about,
        Optional<UUID> decision,
        String text,
        String by,
        Instant at,
        State state,
        Optional<Answer> answer,
        boolean isAnswerable) {
    /** Whether it was answered, and how. */
    public enum State {
        OPEN,
        TAKEN_UP,
        DECLINED
    }

    /**
     * A rule as it was when somebody thought about it.
     *
     * @param release that was live
     */
    public record About(String ruleSet, int release, String rule, Text title) {}

    /**
     * What came of it.
     *
     * @param draft into which it was taken up
     * @param reason why it was declined
     * @param by the name of who answered
     */
    public record Answer(Optional<UUID> draft, Optional<String> reason, String by, Instant at) {}
}
