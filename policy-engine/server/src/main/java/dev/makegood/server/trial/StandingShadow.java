package dev.makegood.server.trial;

import dev.makegood.server.release.Shadow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A shadow with who wanted it, what became of it, and what all nodes counted.
 *
 * @param by a name, as in {@code end}
 * @param end nothing while it is running
 */
public record StandingShadow(
        Shadow shadow,
        Instant startedAt,
        String by,
        String reason,
        Optional<End> end,
        Map<Counted, BigDecimal> counts) {
    public StandingShadow {
        counts = Map.copyOf(counts);
    }

    public record End(Ended kind, Instant at, String by, String reason) {}

    /** Why it is over. */
    public enum Ended {
        BY_HAND,
        /** The candidate decides now. */
        CANDIDATE_LIVE,
        /** Another release decides than the one it was compared with. */
        OTHER_LIVE
    }
}
