package dev.makegood.server.release;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A go-live with who wanted it, and what became of it.
 *
 * @param seq by which it is known
 * @param by a name, as in {@code end}
 * @param rule the name of the rule that was stopped by it
 * @param inFreeze why it was to go live in spite of a freeze
 * @param end that it was withdrawn or suspended; where there is none, it is or will be
 */
public record StagedGoLive(
        long seq,
        ReleaseId release,
        Instant effectiveAt,
        Kind kind,
        String by,
        String reason,
        Optional<String> rule,
        Optional<String> inFreeze,
        Optional<End> end) {
    /** Why it went live. */
    public enum Kind {
        /** A pack did that came with this version of Makegood. */
        SHIPPED,
        /** For the first time. */
        RELEASED,
        /** After another had replaced it. */
        ROLLBACK,
        /** It stops a rule of the one before, and changes nothing else. */
        STOPPED;

        /** As the database writes it. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Why it never was. */
    public record End(Ended kind, Instant at, String by, String reason) {}

    public enum Ended {
        /** Somebody took it back. */
        WITHDRAWN,
        /** What it was to replace was replaced before. */
        SUSPENDED,
        /** A freeze was made over it. */
        FROZEN
    }
}
