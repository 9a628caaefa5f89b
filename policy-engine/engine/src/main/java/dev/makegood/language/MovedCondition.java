package dev.makegood.language;

import static dev.makegood.language.Token.Kind.NAME;
import static dev.makegood.language.Token.Kind.STRING;
import static dev.makegood.language.Token.Kind.VARIABLE;

import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The condition of an {@code eval} as one more of the pattern that binds the only fact it names. */
final class MovedCondition {
    private static final Text TITLE = new Text("Move the condition into %s", "Chuyển điều kiện vào %s");

    private final List<Token> tokens;
    private final int eval;

    private MovedCondition(List<Token> tokens, int eval) {
        this.tokens = tokens;
        this.eval = eval;
    }

    /** To move it; none where {@code eval}, the place of that word, stands on several lines or names several facts. */
    static List<Mend> mends(List<Token> tokens, int eval) {
        return new MovedCondition(tokens, eval).mend().stream().toList();
    }

    private Optional<Mend> mend() {
        int end = closing(eval + 1);
        if (end < 0 || tokens.get(end).span().line() != tokens.get(eval).span().line()) {
            return Optional.empty();
        }
        var named = IntStream.range(eval + 2, end)
                .mapToObj(tokens::get)
                .filter(token -> token.kind() == VARIABLE)
                .map(Token::text)
                .collect(Collectors.toSet());
        if (named.size() != 1 || !isOnlyRead(end)) {
            return Optional.empty();
        }
        var variable = named.iterator().next();
        return IntStream.range(0, eval - 4)
                .filter(i -> tokens.get(i).text().equals(variable)
                        && tokens.get(i + 1).is(":")
                        && tokens.get(i + 2).kind() == NAME
                        && tokens.get(i + 3).is("("))
                .boxed()
                .reduce((_, last) -> last)
                .flatMap(pattern -> mend(pattern, end));
    }

    private Optional<Mend> mend(int pattern, int end) {
        int close = closing(pattern + 3);
        if (close < 0 || close > eval) {
            return Optional.empty();
        }
        var last = tokens.get(close - 1);
        boolean isEmpty = close == pattern + 4;
        var moved = (isEmpty ? " " : ", ")
                + condition(end)
                + (isEmpty && tokens.get(close).span().column() == last.span().endColumn() ? " " : "");
        return Optional.of(new Mend(
                TITLE.filled(tokens.get(pattern + 2).text()),
                List.of(
                        Mend.behind(last.span(), moved).steps().getFirst(),
                        Mend.without(tokens.get(eval).span().to(tokens.get(end).span()), "eval")
                                .steps()
                                .getFirst())));
    }

    /** Whether each variable is followed by an attribute. */
    private boolean isOnlyRead(int end) {
        return IntStream.range(eval + 2, end)
                .filter(i -> tokens.get(i).kind() == VARIABLE)
                .allMatch(i -> tokens.get(i + 1).is("."));
    }

    private String condition(int end) {
        var text = new StringBuilder();
        for (int i = eval + 2; i < end; i++) {
            if (tokens.get(i).kind() == VARIABLE) {
                i++;
                continue;
            }
            boolean isApart =
                    tokens.get(i - 1).span().endColumn() < tokens.get(i).span().column();
            text.append(isApart && !text.isEmpty() ? " " : "").append(written(tokens.get(i)));
        }
        return text.toString();
    }

    private static String written(Token token) {
        return token.kind() == STRING
                ? '"' + token.text().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'
                : token.text();
    }

    /** The place of the bracket that closes the one at {@code open}; below zero where it is none, or never closed. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i == open ? -1 : i;
            }
        }
        return -1;
    }
}
