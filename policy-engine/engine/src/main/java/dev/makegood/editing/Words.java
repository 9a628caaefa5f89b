package dev.makegood.editing;

import dev.makegood.language.RuleText;
import dev.makegood.language.RuleText.Comment;
import dev.makegood.language.Token;
import java.util.ArrayList;
import java.util.List;

/** The words of a text that parses, as written, each with the comments around it. */
final class Words {
    private final List<String> lines;
    private final List<Token> tokens;
    private final List<Comment> comments;
    private int at;
    private int comment;

    Words(String text) {
        var whole = RuleText.of(text);
        this.lines = List.of(text.split("\r?\n", -1));
        this.tokens = whole.tokens();
        this.comments = whole.comments();
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    boolean isOver() {
        return peek().kind() == Token.Kind.END;
    }

    /** Whether comments stand behind the last word. */
    boolean hasComments() {
        return comment < comments.size();
    }

    /** The next word, with the comments on lines before it and those behind it on its own line. */
    Sheet next() {
        var parts = new ArrayList<Sheet>();
        var token = peek();
        addBefore(token, parts);
        if (!isOver()) {
            parts.add(new Sheet.Word(written(token)));
            at++;
            addBehind(token, parts);
        }
        return new Sheet.Parts(parts);
    }

    private void addBefore(Token token, List<Sheet> parts) {
        while (hasComments() && comments.get(comment).span().compareTo(token.span()) < 0) {
            var one = comments.get(comment++);
            boolean isLast = !hasComments() || comments.get(comment).span().compareTo(token.span()) > 0;
            boolean isBeforeItsWord = isLast && lastLine(one) == token.span().line() && !isOver();
            parts.add(Breaks.LINE);
            parts.add(new Sheet.Word(one.text().replace("\r\n", "\n")));
            parts.add(isBeforeItsWord ? Breaks.SPACE : Breaks.LINE);
            if (token.is("rule") && isFollowedByBlankLine(one)) {
                parts.add(Breaks.BLANK_LINE);
            }
        }
    }

    private boolean isFollowedByBlankLine(Comment one) {
        int line = lastLine(one);
        return line < lines.size() && lines.get(line).isBlank();
    }

    private void addBehind(Token token, List<Sheet> parts) {
        while (hasComments()
                && comments.get(comment).span().line() == token.span().line()
                && comments.get(comment).span().compareTo(peek().span()) < 0) {
            var one = comments.get(comment++);
            parts.add(Breaks.SPACE);
            parts.add(new Sheet.Word(one.text().replace("\r\n", "\n")));
            parts.add(one.text().startsWith("//") ? Breaks.LINE : Breaks.SPACE);
        }
    }

    private static int lastLine(Comment one) {
        return one.span().line()
                + (int) one.text().chars().filter(c -> c == '\n').count();
    }

    private String written(Token token) {
        var span = token.span();
        return lines.get(span.line() - 1).substring(span.column() - 1, span.endColumn() - 1);
    }
}
