package dev.makegood.server.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Hears what comes of clocks, within the transaction in which it does: both happen once, or neither. */
public interface ClockListener {
    /** Before anything of that case changes by itself: takes what has to be taken first. */
    void prepare(String caseRef);

    /**
     * Something came of clocks of that case.
     *
     * @param next when the first is due of those that were not done yet on that case
     */
    void changed(String caseRef, List<ClockChange> changes, Optional<Instant> next);
}
