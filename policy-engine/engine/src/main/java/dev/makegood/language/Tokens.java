package dev.makegood.language;

import java.util.List;
import java.util.Optional;

/** The tokens of a file and the place reading has come to. */
final class Tokens {
    private final List<Token> tokens;
    private int at;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Something stands where the language has no place for it. */
    static final class Unexpected extends RuntimeException {
        private final transient Span span;
        private final transient Findings.Message complaint;

        Unexpected(Span span, Findings.Message complaint) {
            super(complaint.reason().en(), null, false, false);
            this.span = span;
            this.complaint = complaint;
        }

        Span span() {
            return span;
        }

        Findings.Message complaint() {
            return complaint;
        }
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peekSecond() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    /** The word read last. */
    Token previous() {
        return tokens.get(Math.max(0, at - 1));
    }

    /** To move the condition of the {@code eval} that stands here. */
    List<Mend> movedCondition() {
        return MovedCondition.mends(tokens, at);
    }

    /** From here to the last word of this line. */
    Span restOfLine() {
        var line = peek().span().line();
        return tokens.subList(at, tokens.size()).stream()
                .takeWhile(token -> token.span().line() == line && token.kind() != Token.Kind.END)
                .map(Token::span)
                .reduce(peek().span(), Span::to);
    }

    Token next() {
        var token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    Optional<Token> accept(String word) {
        return peek().is(word) ? Optional.of(next()) : Optional.empty();
    }

    /** Goes on behind these words and their semicolon, if they are what stands here. */
    boolean acceptLine(List<String> words) {
        int end = at + words.size();
        if (words.isEmpty() || end >= tokens.size() || !tokens.get(end).is(";")) {
            return false;
        }
        boolean isLine =
                tokens.subList(at, end).stream().map(Token::text).toList().equals(words);
        at = isLine ? end + 1 : at;
        return isLine;
    }

    Token expect(String word) {
        return accept(word)
                .orElseThrow(() -> new Unexpected(
                        peek().span(),
                        Messages.expected(word, peek().text())
                                .with(Punctuation.missing(word, previous(), peek(), peekSecond()))));
    }

    Token expect(Token.Kind kind, Findings.Message otherwise) {
        if (peek().kind() != kind) {
            throw new Unexpected(peek().span(), otherwise);
        }
        return next();
    }

    /** Whether nothing more of a rule stands here. */
    boolean isRuleOver() {
        return peek().is("end") || peek().is("rule") || peek().kind() == Token.Kind.END;
    }

    /**
     * Goes on behind the {@code end} of this rule, or before the next {@code rule}, whichever comes first. Whoever stands at
     * {@code rule} must have read a word before, or no reading ever ends.
     */
    void skipRule() {
        if (peek().kind() != Token.Kind.END && !peek().is("rule")) {
            next();
        }
        while (peek().kind() != Token.Kind.END && !peek().is("rule")) {
            if (next().is("end")) {
                return;
            }
        }
    }
}
