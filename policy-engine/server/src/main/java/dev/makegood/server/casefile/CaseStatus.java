package dev.makegood.server.casefile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How a case stands. */
public enum CaseStatus {
    NEW,
    OPEN,
    /** Waits for the customer. */
    PENDING,
    /** Waits for somebody else. */
    ON_HOLD,
    SOLVED,
    CLOSED,
    REOPENED;

    private static final Set<CaseStatus> OVER = EnumSet.of(SOLVED, CLOSED);

    public static Optional<CaseStatus> of(String name) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }

    /** Whether nobody has anything to do with it now. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** What it may be next. */
    public Set<CaseStatus> next() {
        return switch (this) {
            case NEW, REOPENED -> EnumSet.of(OPEN, PENDING, ON_HOLD, SOLVED);
            case OPEN -> EnumSet.of(PENDING, ON_HOLD, SOLVED);
            case PENDING -> EnumSet.of(OPEN, ON_HOLD, SOLVED);
            case ON_HOLD -> EnumSet.of(OPEN, PENDING, SOLVED);
            case SOLVED -> EnumSet.of(CLOSED, REOPENED);
            case CLOSED -> EnumSet.of(REOPENED);
        };
    }
}
