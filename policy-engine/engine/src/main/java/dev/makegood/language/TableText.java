package dev.makegood.language;

import dev.makegood.language.Csv.Cell;
import dev.makegood.language.Csv.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A decision table as the cells of its lines, whatever they mean. An empty line has none, and a comment is a single one
 * that begins with {@code #}.
 */
public record TableText(List<List<String>> lines) {
    /** Characters of a whole table. */
    public static final int MAX_LENGTH = Lexer.MAX_LENGTH;

    /** Characters of a cell. */
    public static final int MAX_CELL = Csv.MAX_CELL;

    private static final String COMMENT = "#";

    /** What stands empty at the end of a line or of the table is not part of it. */
    public TableText {
        lines = withoutTail(lines.stream()
                .map(line -> withoutTail(line.stream().map(String::strip).toList()))
                .toList());
    }

    /** What comes of reading a text. */
    public sealed interface Reading {
        record Read(TableText table) implements Reading {}

        record Faulty(List<Diagnostic> diagnostics) implements Reading {}
    }

    /** The table of that comma-separated text. */
    public static Reading read(String text) {
        var findings = new Findings("table.csv");
        var lines = new ArrayList<List<String>>();
        for (var line : Csv.lines(text, findings)) {
            lines.add(cells(line, findings));
        }
        var found = findings.sorted();
        return found.isEmpty() ? new Reading.Read(new TableText(lines)) : new Reading.Faulty(found);
    }

    /** What may not stand in one cell, such as what nobody could see. */
    public static List<Diagnostic> faults(String cell) {
        var findings = new Findings("table.csv");
        if (cell.length() > MAX_CELL) {
            findings.add(Span.START, Messages.stringTooLong(MAX_CELL));
        } else {
            Lexer.checkLine(cell, 1, findings);
        }
        return findings.sorted();
    }

    private static List<String> cells(Line line, Findings findings) {
        if (line.cells().isEmpty()) {
            return List.of(line.written());
        }
        var cells = withoutTail(line.cells().stream().map(Cell::text).toList());
        if (isComment(cells)) {
            findings.add(line.cells().getFirst().span(), Messages.ROW_LIKE_A_COMMENT);
        }
        return cells;
    }

    /** Its comma-separated text: quotes where they are needed, rows as long as the line that says what each column is. */
    public String text() {
        int head = headLines();
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int width = i < head ? 0 : lines.get(head - 1).size();
            text.append(written(lines.get(i), width)).append('\n');
        }
        return text.toString();
    }

    /** How many lines there are to the one that says what each column is. */
    public int headLines() {
        return IntStream.range(0, lines.size())
                        .filter(i -> !lines.get(i).isEmpty() && !isComment(lines.get(i)))
                        .skip(1)
                        .findFirst()
                        .orElse(lines.size() - 1)
                + 1;
    }

    private static String written(List<String> line, int width) {
        if (line.isEmpty() || isComment(line)) {
            return String.join("", line);
        }
        return IntStream.range(0, Math.max(line.size(), width))
                .mapToObj(i -> i < line.size() ? quoted(line.get(i)) : "")
                .collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") || cell.startsWith(COMMENT)
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private static boolean isComment(List<String> line) {
        return line.size() == 1 && line.getFirst().startsWith(COMMENT);
    }

    private static <T> List<T> withoutTail(List<T> all) {
        int end = all.size();
        while (end > 0 && isEmpty(all.get(end - 1))) {
            end--;
        }
        return List.copyOf(all.subList(0, end));
    }

    private static boolean isEmpty(Object part) {
        return part.equals("") || part.equals(List.of());
    }
}
