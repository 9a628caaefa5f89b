package dev.makegood.editing;

/** What may be between two words. */
final class Breaks {
    /** The next word begins a line. */
    static final Sheet LINE = new Sheet.Break(true, "");
    /** The next word begins a line behind an empty one. */
    static final Sheet BLANK_LINE = new Sheet.BlankLine();
    /** The next word stands behind a space. */
    static final Sheet SPACE = new Sheet.Space();
    /** A space, or the end of the line where the group around it has not enough room. */
    static final Sheet SPACE_OR_LINE = new Sheet.Break(false, " ");
    /** Nothing, or the end of the line where the group around it has not enough room. */
    static final Sheet NOTHING_OR_LINE = new Sheet.Break(false, "");

    private Breaks() {}
}
