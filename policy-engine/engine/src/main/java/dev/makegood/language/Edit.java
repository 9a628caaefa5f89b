package dev.makegood.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;

/** A stretch of a file and what takes its place. */
public record Edit(String file, Span span, String text) implements Comparable<Edit> {
    private static final Comparator<Edit> ORDER =
            Comparator.comparing(Edit::file).thenComparing(Edit::span).thenComparing(Edit::text);

    @Override
    public int compareTo(Edit other) {
        return ORDER.compare(this, other);
    }

    /** Those files with these edits made, none of which touch one another. */
    public static RuleSetFiles applied(Collection<Edit> edits, RuleSetFiles files) {
        var texts = new TreeMap<>(files.texts());
        edits.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(edit -> texts.computeIfPresent(edit.file, (_, text) -> edit.applied(text)));
        return new RuleSetFiles(texts);
    }

    private String applied(String old) {
        int line = 0;
        for (int i = 1; i < span.line(); i++) {
            line = old.indexOf('\n', line) + 1;
        }
        return old.substring(0, line + span.column() - 1) + text + old.substring(line + span.endColumn() - 1);
    }
}
