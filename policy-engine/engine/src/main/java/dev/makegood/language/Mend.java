package dev.makegood.language;

import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A fix that is not yet held against the text; where other words stand than it takes the place of, it is none. */
record Mend(Text title, List<Step> steps) {
    /** What would end a cell of a table, or a text in it. */
    private static final Predicate<String> IS_MORE_THAN_A_CELL =
            Pattern.compile("[\",\n]").asPredicate();

    /**
     * One stretch of it.
     *
     * @param at where; at the finding if empty
     * @param was what has to stand there, once; whatever does if empty
     */
    record Step(Optional<Span> at, Optional<String> was, String is) {}

    /** Another word, where the finding is. */
    static Mend instead(String was, String is) {
        return new Mend(writing(is), List.of(new Step(Optional.empty(), Optional.of(was), is)));
    }

    static Mend instead(Span at, String was, String is) {
        return new Mend(writing(is), List.of(new Step(Optional.of(at), Optional.of(was), is)));
    }

    static Mend before(Span at, String added) {
        return added(new Span(at.line(), at.column(), at.column()), added);
    }

    static Mend behind(Span at, String added) {
        return added(new Span(at.line(), at.endColumn(), at.endColumn()), added);
    }

    static Mend without(Span at, String name) {
        return new Mend(
                new Text("Leave out %s", "Bỏ %s").filled(name),
                List.of(new Step(Optional.of(at), Optional.empty(), "")));
    }

    private static Mend added(Span at, String added) {
        return new Mend(
                new Text("Add %s", "Thêm %s").filled(added.strip()),
                List.of(new Step(Optional.of(at), Optional.empty(), added)));
    }

    static Text writing(String what) {
        return new Text("Write %s", "Viết %s").filled(what);
    }

    /** What it comes to in a file with these lines. */
    Optional<Fix> in(String file, List<String> lines, Span finding) {
        var edits = new ArrayList<Edit>();
        for (var step : steps) {
            step(step, file, lines, finding).ifPresent(edits::add);
        }
        return edits.size() == steps.size() ? Optional.of(new Fix(title, edits)) : Optional.empty();
    }

    private static Optional<Edit> step(Step step, String file, List<String> lines, Span finding) {
        var at = step.at().orElse(finding);
        boolean isCell = file.startsWith(RuleSetFiles.TABLES);
        if (at.line() > lines.size() || isCell && (step.was().isEmpty() || IS_MORE_THAN_A_CELL.test(step.is()))) {
            return Optional.empty();
        }
        var line = lines.get(at.line() - 1);
        int start = at.column() - 1;
        int end = at.endColumn() - 1;
        if (end > line.length()) {
            return Optional.empty();
        }
        var found = step.was().isEmpty()
                ? Optional.of(step.is().isEmpty() ? wholeLine(at, line) : at)
                : once(step.was().get(), line.substring(start, end))
                        .map(from -> new Span(
                                at.line(),
                                at.column() + from,
                                at.column() + from + step.was().get().length()));
        return found.map(span -> new Edit(file, span, step.is()));
    }

    /** What is alone on its line goes with the blanks before it. */
    private static Span wholeLine(Span at, String line) {
        boolean isAlone = line.substring(0, at.column() - 1).isBlank()
                && line.substring(at.endColumn() - 1).isBlank();
        return isAlone ? new Span(at.line(), 1, line.stripTrailing().length() + 1) : at;
    }

    /** Where the words stand as words of their own, if at one place only. */
    private static Optional<Integer> once(String words, String text) {
        if (text.equals(words)) {
            return Optional.of(0);
        }
        var places = Pattern.compile("(?<![\\p{L}\\p{N}_$])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}_$])")
                .matcher(text)
                .results()
                .toList();
        return places.size() == 1 ? Optional.of(places.getFirst().start()) : Optional.empty();
    }
}
