package dev.makegood.meaning;

/** How the interpreter reads an attribute that is not known. */
public enum Assumptions {
    /** As rules do: its assumed value if it has one, and {@code x == null} is true. */
    MADE,
    /** As nobody can know yet: unknown, and {@code x == null} is unknown too. Shows what knowing it could change. */
    WITHHELD
}
