package dev.makegood.language;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated cells as RFC 4180 has them, each with its place; a cell does not go over the end of its line. */
final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static final int MAX_CELL = 500;

    private Csv() {}

    /** What one cell says, without the quotes around it. */
    record Cell(String text, Span span) {
        /** Whether it leaves open what may stand there. */
        boolean isOpen() {
            return text.isEmpty() || text.equals("-");
        }
    }

    /** One line as it is written; an empty one and a comment have no cells. */
    record Line(String written, List<Cell> cells) {}

    /** Lines that are neither empty nor a comment, cell by cell. */
    static List<List<Cell>> read(String text, Findings findings) {
        return lines(text, findings).stream()
                .map(Line::cells)
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    /** All lines. */
    static List<Line> lines(String text, Findings findings) {
        if (text.length() > Lexer.MAX_LENGTH) {
            findings.add(Span.START, Messages.tooLong(Lexer.MAX_LENGTH));
            return List.of();
        }
        var read = new ArrayList<Line>();
        var lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean isMarked = i == 0 && !lines[i].isEmpty() && lines[i].charAt(0) == BYTE_ORDER_MARK;
            var line = isMarked ? lines[i].substring(1) : lines[i];
            Lexer.checkLine(line, i + 1, findings);
            boolean isSilent = line.isBlank() || line.startsWith("#");
            read.add(new Line(line.strip(), isSilent ? List.of() : cells(line, i + 1, findings)));
        }
        return read;
    }

    private static List<Cell> cells(String line, int number, Findings findings) {
        var cells = new ArrayList<Cell>();
        int start = 0;
        while (start <= line.length()) {
            int end = end(line, start);
            cells.add(cell(line.substring(start, end), new Span(number, start + 1, end + 1), findings));
            start = end + 1;
        }
        return cells;
    }

    /** The comma that ends the cell, or the end of the line. */
    private static int end(String line, int start) {
        boolean isQuoted = false;
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            isQuoted ^= c == '"';
            if (c == ',' && !isQuoted) {
                return i;
            }
        }
        return line.length();
    }

    private static Cell cell(String written, Span span, Findings findings) {
        var text = written.strip();
        if (text.startsWith("\"")) {
            if (text.length() < 2 || !text.endsWith("\"")) {
                findings.add(span, Messages.STRING_NOT_CLOSED);
                return new Cell("", span);
            }
            text = text.substring(1, text.length() - 1).replace("\"\"", "\"").strip();
        }
        if (text.length() > MAX_CELL) {
            findings.add(span, Messages.stringTooLong(MAX_CELL));
            return new Cell("", span);
        }
        return new Cell(text, span);
    }
}
