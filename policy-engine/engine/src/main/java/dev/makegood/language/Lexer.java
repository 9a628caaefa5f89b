package dev.makegood.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts rule text into tokens; whatever may hide text from a reviewer is a finding. */
final class Lexer {
    static final int MAX_LENGTH = 65_536;
    /** Letters and signs without a shape: fillers of Hangul, the empty Braille pattern. */
    private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800";

    private static final int MAX_STRING = 500;
    private static final int MAX_NAME = 64;
    private static final int MAX_NUMBER = 18;
    private static final List<String> SYMBOLS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", ":=", "+=", "++", "--", "->", "::", "(", ")", "{", "}", "[", "]", "<",
            ">", "=", "+", "-", "*", "/", "%", "!", ",", ";", ":", ".", "@", "?", "#", "&", "|", "^", "~");

    private final String text;
    private final Findings findings;
    private final List<Token> tokens = new ArrayList<>();
    private final List<RuleText.Comment> comments = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** The tokens of that text, the last of them {@link Token.Kind#END}. */
    static List<Token> read(String text, Findings findings) {
        if (text.length() > MAX_LENGTH) {
            findings.add(end(text), Messages.tooLong(MAX_LENGTH));
            return List.of(new Token(Token.Kind.END, "", Span.START));
        }
        return new Lexer(text, findings).readAll();
    }

    /** The tokens and the comments of that text. */
    static RuleText readWhole(String text, Findings findings) {
        if (text.length() > MAX_LENGTH) {
            return new RuleText(read(text, findings), List.of());
        }
        var lexer = new Lexer(text, findings);
        return new RuleText(lexer.readAll(), lexer.comments);
    }

    /** Where a text that is too long has to end. */
    private static Span end(String text) {
        int lineStart = text.lastIndexOf('\n', MAX_LENGTH - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = MAX_LENGTH - lineStart + 1;
        return new Span(line, column, column);
    }

    private List<Token> readAll() {
        while (at < text.length()) {
            readNext();
        }
        tokens.add(new Token(Token.Kind.END, "", span(at)));
        return tokens;
    }

    private void readNext() {
        char c = text.charAt(at);
        if (c == '\n') {
            at++;
            newLine();
        } else if (c == ' ' || c == '\t' || (c == '\r' && peek(1) == '\n')) {
            at++;
        } else if (c == '/' && peek(1) == '/') {
            skipLineComment();
        } else if (c == '/' && peek(1) == '*') {
            skipBlockComment();
        } else if (c == '"' || c == '\'') {
            readString(c);
        } else if (isNameStart(c)) {
            readName();
        } else if (isDigit(c)) {
            readNumber();
        } else {
            readSymbol();
        }
    }

    private void newLine() {
        line++;
        lineStart = at;
    }

    private void skipLineComment() {
        int start = at;
        var opening = new Span(line, column(at), column(at) + 2);
        while (at < text.length() && text.charAt(at) != '\n') {
            at += checkCharacter();
        }
        comments.add(new RuleText.Comment(text.substring(start, at).stripTrailing(), opening));
    }

    private void skipBlockComment() {
        int start = at;
        var opening = new Span(line, at - lineStart + 1, at - lineStart + 3);
        at += 2;
        while (at < text.length() && !text.startsWith("*/", at)) {
            if (text.charAt(at) == '\n') {
                at++;
                newLine();
            } else {
                at += checkCharacter();
            }
        }
        if (at >= text.length()) {
            findings.add(opening, Messages.COMMENT_NOT_CLOSED);
        }
        at = Math.max(start + 2, Math.min(text.length(), at + 2));
        comments.add(new RuleText.Comment(text.substring(start, at), opening));
    }

    private void readString(char quote) {
        int start = at++;
        var value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            if (text.charAt(at) == '\\') {
                readEscape(value);
            } else {
                int length = checkCharacter();
                value.append(text, at, at + length);
                at += length;
            }
        }
        if (at < text.length() && text.charAt(at) == quote) {
            at++;
        } else {
            findings.add(span(start), Messages.STRING_NOT_CLOSED);
        }
        if (value.length() > MAX_STRING) {
            findings.add(span(start), Messages.stringTooLong(MAX_STRING));
        }
        tokens.add(new Token(Token.Kind.STRING, value.toString(), span(start)));
    }

    private void readEscape(StringBuilder value) {
        char escaped = peek(1);
        switch (escaped) {
            case '\\', '"', '\'' -> value.append(escaped);
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'u' -> findings.add(new Span(line, column(at), column(at) + 2), Messages.UNICODE_ESCAPE);
            default -> findings.add(new Span(line, column(at), column(at) + 2), Messages.ESCAPE);
        }
        at += escaped == '\n' || at + 1 >= text.length() ? 1 : 2;
    }

    private void readName() {
        int start = at++;
        while (at < text.length() && (isNameStart(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        // The attributes of a rule are the only names with dashes: agenda-group, no-loop, date-effective, …
        while (RuleAttributes.continues(text, start, at)) {
            at++;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
        }
        var name = text.substring(start, at);
        if (name.length() > MAX_NAME) {
            findings.add(span(start), Messages.nameTooLong(MAX_NAME));
        }
        tokens.add(new Token(name.startsWith("$") ? Token.Kind.VARIABLE : Token.Kind.NAME, name, span(start)));
    }

    private void readNumber() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '.' && isDigit(peek(1))) {
            at++;
            while (at < text.length() && isDigit(text.charAt(at))) {
                at++;
            }
        }
        int digits = at;
        while (at < text.length() && (isNameStart(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        if (at > digits) {
            findings.add(span(start), Messages.NUMBER_FORM.with(LookAlikes.number(text.substring(start, at))));
        } else if (at - start > MAX_NUMBER) {
            findings.add(span(start), Messages.numberTooLong(MAX_NUMBER));
        }
        tokens.add(new Token(Token.Kind.NUMBER, text.substring(start, digits), span(start)));
    }

    private void readSymbol() {
        for (var symbol : SYMBOLS) {
            if (text.startsWith(symbol, at)) {
                at += symbol.length();
                tokens.add(new Token(Token.Kind.SYMBOL, symbol, span(at - symbol.length())));
                return;
            }
        }
        if (text.charAt(at) == '\\' && peek(1) == 'u') {
            findings.add(new Span(line, column(at), column(at) + 2), Messages.UNICODE_ESCAPE);
            at += 2;
            return;
        }
        int length = checkCharacter();
        if (length > 0 && isVisible(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            findings.add(
                    new Span(line, column(at), column(at) + length),
                    Messages.strangeCharacter(character).with(LookAlikes.mends(character, line(), line)));
        }
        at += length;
    }

    /** Reports each character of one line that nobody could see. */
    static void checkLine(String text, int line, Findings findings) {
        var lexer = new Lexer(text, findings);
        lexer.line = line;
        while (lexer.at < text.length()) {
            lexer.at += lexer.checkCharacter();
        }
    }

    /** Reports the character here if nobody could see it; says how long it is. */
    private int checkCharacter() {
        int character = text.codePointAt(at);
        int length = Character.charCount(character);
        if (character == '\\' && peek(1) == 'u') {
            findings.add(new Span(line, column(at), column(at) + 2), Messages.UNICODE_ESCAPE);
        }
        if (!isVisible(character) && !(character == '\r' && peek(1) == '\n' && at + 1 < text.length())) {
            var place = new Span(line, column(at), column(at) + length);
            findings.add(
                    place,
                    Messages.invisibleCharacter(character).with(Mend.without(place, "U+%04X".formatted(character))));
        }
        return length;
    }

    /** Whether a reader sees anything of that text: some letters are blank. */
    static boolean isVisible(String text) {
        return text.codePoints()
                .anyMatch(character -> isVisible(character)
                        && !Character.isWhitespace(character)
                        && !Character.isSpaceChar(character)
                        && BLANK_LETTERS.indexOf(character) < 0);
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t';
            case Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether that is a number as this language has them. */
    static boolean isNumber(String text) {
        return text.length() <= MAX_NUMBER && text.matches("[0-9]+(\\.[0-9]+)?");
    }

    /** The line that is being read, whole. */
    private String line() {
        int end = text.indexOf('\n', lineStart);
        return text.substring(lineStart, end < 0 ? text.length() : end);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\n';
    }

    private int column(int offset) {
        return offset - lineStart + 1;
    }

    private Span span(int start) {
        return new Span(line, column(start), column(at));
    }
}
