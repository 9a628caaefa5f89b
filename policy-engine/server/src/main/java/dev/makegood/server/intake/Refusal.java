package dev.makegood.server.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event that was not taken.
 *
 * @param event its id, where it was signed
 * @param faults where it did not fit, and how: {@code /detail/status NOT_IN_LIST}; never what it said
 */
public record Refusal(Instant at, Optional<String> event, Reason reason, List<String> faults) {
    /** Why it was not taken. */
    public enum Reason {
        /** It was signed by another secret, or not at all. */
        SIGNATURE,
        /** It was signed too long ago, or for a moment to come. */
        STALE,
        /** It says something that does not fit. */
        NOT_VALID,
        /** Another event had its id. */
        ID_TAKEN,
        /** The case cannot become what it says. */
        NOT_POSSIBLE
    }

    public Refusal {
        faults = List.copyOf(faults);
    }
}
