package dev.makegood.golden;

import dev.makegood.language.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One small change to a text.
 *
 * @param line of the change, from 1
 * @param text as it is now, the whole of it
 */
record Mutation(int line, String change, String text) {
    /** Other words in place of those. */
    static Mutation replacing(List<String> lines, Span span, String words) {
        var old = lines.get(span.line() - 1);
        int start = span.column() - 1;
        int end = span.endColumn() - 1;
        var all = new ArrayList<>(lines);
        all.set(span.line() - 1, old.substring(0, start) + words + old.substring(end));
        return new Mutation(
                span.line(), "%s -> %s".formatted(old.substring(start, end), words), String.join("\n", all));
    }
}
