package dev.makegood.editing;

import dev.makegood.language.Span;

/** A place of a cursor in a file of a rule set; counts begin at 1. */
public record Place(String file, int line, int column) {
    /** Whether it stands in that stretch or at one of its ends. */
    boolean touches(Span span) {
        return span.line() == line && span.column() <= column && column <= span.endColumn();
    }
}
