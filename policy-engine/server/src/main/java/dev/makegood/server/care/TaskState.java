package dev.makegood.server.care;

/** How a kindness stands. */
public enum TaskState {
    /** It waits to be done. */
    OPEN,
    DONE,
    /** Somebody decided that it is not done. */
    SKIPPED,
    /** The customer does not want it any more. */
    WITHDRAWN
}
