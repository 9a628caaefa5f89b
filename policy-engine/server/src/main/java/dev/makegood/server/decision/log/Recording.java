package dev.makegood.server.decision.log;

/** What became of a decision that was to be put on record. */
public sealed interface Recording {
    record OnRecord(Receipt receipt) implements Recording {}

    /** It is not on record: its idempotency key stands for another decision. */
    record KeyTaken() implements Recording {}

    /** It is not on record: more is waiting than can be written, or the database is away. */
    record Unavailable() implements Recording {}

    /** It may be on record: it was being written when the database went away. */
    record Uncertain() implements Recording {}
}
