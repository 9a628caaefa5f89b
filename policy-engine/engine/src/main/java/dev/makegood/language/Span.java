package dev.makegood.language;

/**
 * A stretch of one line of a file. All counts begin at 1.
 *
 * @param endColumn the column behind its last character
 */
public record Span(int line, int column, int endColumn) implements Comparable<Span> {
    public static final Span START = new Span(1, 1, 1);

    /** From the start of this to the end of {@code last}, or to the end of this where that stands on another line. */
    Span to(Span last) {
        return line == last.line ? new Span(line, column, last.endColumn) : this;
    }

    @Override
    public int compareTo(Span other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
