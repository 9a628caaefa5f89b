package dev.makegood.server.decision;

/** What came of having a case decided. */
public sealed interface Deciding {
    record Decided(Decision decision) implements Deciding {}

    record NotEvaluated(Answer.Refused why) implements Deciding {}

    /** The idempotency key stands for another request. */
    record KeyTaken() implements Deciding {}

    /** Nothing is on record: more is waiting than can be written, or the database is away. */
    record LogUnavailable() implements Deciding {}

    /** A decision may be on record; asking again under the same idempotency key tells. */
    record Uncertain() implements Deciding {}

    /** A decision that is being put on record. */
    @FunctionalInterface
    interface Underway {
        Deciding await() throws InterruptedException;
    }
}
