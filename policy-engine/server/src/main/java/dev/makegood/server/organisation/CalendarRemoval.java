package dev.makegood.server.organisation;

/** What comes of the wish to remove a business calendar. */
public sealed interface CalendarRemoval {
    record Removed() implements CalendarRemoval {}

    /** There is none of that id. */
    record NotThere() implements CalendarRemoval {}

    /** The organisation or a branch lives by it, or a clock counts or counted by it. */
    record InUse() implements CalendarRemoval {}
}
