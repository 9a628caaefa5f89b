package dev.makegood.language;

import static dev.makegood.language.Token.Kind.END;
import static dev.makegood.language.Token.Kind.NAME;
import static dev.makegood.language.Token.Kind.NUMBER;
import static dev.makegood.language.Token.Kind.STRING;
import static dev.makegood.language.Token.Kind.VARIABLE;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What mends signs that are missing, or written as other languages do. */
final class Punctuation {
    private static final Map<String, String> JOINING =
            Map.of("and", "&&", "AND", "&&", "&", "&&", "or", "||", "OR", "||", "|", "||");
    /** By what stands there, without a blank, and the sign at which reading stops. */
    private static final Map<String, String> COMPARING =
            Map.of("===", "==", "!==", "!=", "<>", "!=", "=>", ">=", "=<", "<=", "=!", "!=");

    private static final Set<String> BEGINNING = Set.of("outcome", "insertLogical", "if", "end", "}");
    private static final Set<String> COMPARED = Set.of("==", "!=", "<", "<=", ">", ">=", ".", ":", "in", "matches");

    private Punctuation() {}

    /** To add that sign between these two words, where nothing else can have been meant. */
    static List<Mend> missing(String sign, Token before, Token here, Token next) {
        boolean isNewLine = here.span().line() > before.span().line();
        return switch (sign) {
            case ";" -> isNewLine || isAnyOf(BEGINNING, here) ? List.of(Mend.behind(before.span(), ";")) : List.of();
            case "end" ->
                here.is("rule") || here.kind() == END ? List.of(Mend.behind(before.span(), "\nend")) : List.of();
            case ")" -> closing(before, here, next, isNewLine);
            default -> List.of();
        };
    }

    private static List<Mend> closing(Token before, Token here, Token next, boolean isNewLine) {
        if (JOINING.containsKey(here.text()) && here.kind() != STRING) {
            return joining(here);
        }
        if (here.is("then") || here.is(";") || here.is("{")) {
            return List.of(Mend.behind(before.span(), ")"));
        }
        boolean isListed = isLiteral(before) && isLiteral(here);
        boolean isCondition = (here.kind() == NAME || here.kind() == VARIABLE) && isAnyOf(COMPARED, next);
        return isListed || isCondition && !isNewLine ? List.of(Mend.behind(before.span(), ",")) : List.of();
    }

    private static boolean isLiteral(Token token) {
        return token.kind() == STRING || token.kind() == NUMBER;
    }

    private static boolean isAnyOf(Set<String> words, Token token) {
        return words.stream().anyMatch(token::is);
    }

    /** To write what joins two conditions as this language does. */
    static List<Mend> joining(Token here) {
        var sign = JOINING.get(here.text());
        return sign == null ? List.of() : List.of(Mend.instead(here.text(), sign));
    }

    /** To write a comparison of two signs as this language does; {@code one} stands right before {@code other}. */
    static List<Mend> comparing(Token one, Token other) {
        var written = one.text() + other.text();
        var sign = COMPARING.get(written);
        boolean isOne = one.kind() == other.kind()
                && one.span().line() == other.span().line()
                && one.span().endColumn() == other.span().column();
        return sign == null || !isOne
                ? List.of()
                : List.of(Mend.instead(one.span().to(other.span()), written, sign));
    }
}
