package dev.makegood.editing;

/** Lines of at most so many columns, as far as words allow. */
final class Page {
    static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();
    private Gap gap = Gap.NONE;
    private int column;
    private int pendingIndent;

    /** What comes before the next word. */
    private enum Gap {
        NONE,
        SPACE,
        LINE,
        BLANK_LINE
    }

    Page(Sheet sheet) {
        put(sheet, 0, false);
    }

    String text() {
        return text.isEmpty() ? "" : text + "\n";
    }

    private void put(Sheet sheet, int indent, boolean isFlat) {
        switch (sheet) {
            case Sheet.Word(var word) -> word(word);
            case Sheet.Space _ -> widen(Gap.SPACE, indent);
            case Sheet.BlankLine _ -> widen(Gap.BLANK_LINE, indent);
            case Sheet.Break(var isForced, var flat) -> {
                if (isForced || !isFlat) {
                    widen(Gap.LINE, indent);
                } else if (!flat.isEmpty()) {
                    widen(Gap.SPACE, indent);
                }
            }
            case Sheet.Parts(var parts) -> parts.forEach(part -> put(part, indent, isFlat));
            case Sheet.Group(var inner) -> put(inner, indent, isFlat || nextColumn() + inner.width() <= WIDTH);
            case Sheet.Indented(var columns, var inner) -> put(inner, indent + columns, isFlat);
            case Sheet.Aligned(var inner) -> put(inner, nextColumn(), isFlat);
        }
    }

    private void widen(Gap other, int indent) {
        if (other.compareTo(gap) >= 0) {
            gap = other;
            pendingIndent = indent;
        }
    }

    /** Where the next word will begin. */
    private int nextColumn() {
        return switch (gap) {
            case NONE -> column;
            case SPACE -> column + 1;
            case LINE, BLANK_LINE -> pendingIndent;
        };
    }

    private void word(String word) {
        if (!text.isEmpty()) {
            text.append(
                    switch (gap) {
                        case NONE -> "";
                        case SPACE -> " ";
                        case LINE -> "\n" + " ".repeat(pendingIndent);
                        case BLANK_LINE -> "\n\n" + " ".repeat(pendingIndent);
                    });
        }
        column = nextColumn() + word.length();
        int lastLine = word.lastIndexOf('\n');
        if (lastLine >= 0) {
            column = word.length() - lastLine - 1;
        }
        text.append(word);
        gap = Gap.NONE;
    }
}
