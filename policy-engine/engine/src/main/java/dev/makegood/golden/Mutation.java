package dev.makegood.golden;

import dev.makegood.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One small change to a text.
 *
 * @param line of the change, from 1
 * @param text as it is now, the whole of it; put together when it is asked for
 */
record Mutation(int line, String change, Supplier<String> text) {
    /** Other words in place of those. */
    static Mutation replacing(List<String> lines, Span span, String words) {
        var old = lines.get(span.line() - 1);
        int start = span.column() - 1;
        int end = span.endColumn() - 1;
        var line = old.substring(0, start) + words + old.substring(end);
        return new Mutation(
                span.line(),
                "%s -> %s".formatted(old.substring(start, end), words),
                () -> with(lines, span.line() - 1, line));
    }

    private static String with(List<String> lines, int place, String line) {
        var all = new ArrayList<>(lines);
        all.set(place, line);
        return String.join("\n", all);
    }
}
