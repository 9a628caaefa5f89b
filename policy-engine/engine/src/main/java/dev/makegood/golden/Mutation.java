package dev.makegood.golden;

import dev.makegood.language.Span;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One small change to a text.
 *
 * @param line of the change, from 1
 * @param replaced what was put in place of what; empty where something is gone
 * @param text as it is now, the whole of it; put together when it is asked for
 */
record Mutation(int line, Text change, Optional<Mutant.Replaced> replaced, Supplier<String> text) {
    private static final Text BECOMES = new Text("%s becomes %s", "%s thành %s");

    static Mutation dropping(int line, Text change, Supplier<String> text) {
        return new Mutation(line, change, Optional.empty(), text);
    }

    /** Other words in place of those, in the text as it would be then. */
    static Mutation replacing(int line, String was, String is, Supplier<String> text) {
        return new Mutation(line, BECOMES.filled(was, is), Optional.of(new Mutant.Replaced(was, is)), text);
    }

    /** Other words in place of those. */
    static Mutation replacing(List<String> lines, Span span, String words) {
        var old = lines.get(span.line() - 1);
        int start = span.column() - 1;
        int end = span.endColumn() - 1;
        var line = old.substring(0, start) + words + old.substring(end);
        return replacing(span.line(), old.substring(start, end), words, () -> with(lines, span.line() - 1, line));
    }

    private static String with(List<String> lines, int place, String line) {
        var all = new ArrayList<>(lines);
        all.set(place, line);
        return String.join("\n", all);
    }
}
