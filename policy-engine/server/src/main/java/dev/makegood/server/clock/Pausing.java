package dev.makegood.server.clock;

/** What comes of the wish to pause a clock or to have it go on. */
public sealed interface Pausing {
    record Done(CaseClock clock) implements Pausing {}

    /** The case has no such clock. */
    record NotThere() implements Pausing {}

    /** It does not run, or is not paused, or its time is over. */
    record NotNow(CaseClock clock) implements Pausing {}
}
