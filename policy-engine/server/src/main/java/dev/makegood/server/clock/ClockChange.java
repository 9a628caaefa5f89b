package dev.makegood.server.clock;

import dev.makegood.server.audit.Act;

/**
 * What came of a clock.
 *
 * @param clock as it is by then
 * @param by who did it, in the form of an actor
 */
public record ClockChange(Kind kind, CaseClock clock, String by) {
    static ClockChange bySystem(Kind kind, CaseClock clock) {
        return new ClockChange(kind, clock, Act.SYSTEM);
    }

    /** What happened to it. */
    public enum Kind {
        STARTED,
        /** Rules say another length, or its calendar another time. */
        MOVED,
        WARNED,
        BREACHED,
        MET,
        /** It was done, but too late. */
        MET_LATE,
        PAUSED,
        RESUMED,
        CANCELLED
    }
}
