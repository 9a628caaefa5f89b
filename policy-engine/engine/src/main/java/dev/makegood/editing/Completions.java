package dev.makegood.editing;

import dev.makegood.language.Header;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.RuleText;
import dev.makegood.language.Span;
import dev.makegood.language.Survey;
import dev.makegood.language.Token;
import java.util.List;
import java.util.Locale;

/** What may be written at a place of a file of rules; made of the words before it, which need not parse. */
public final class Completions {
    private Completions() {}

    /** What fits there and goes on with the word begun there, if there is one. */
    public static List<Completion> at(Place place, RuleSetFiles files, Survey survey) {
        var text = files.texts().get(place.file());
        if (text == null || !place.file().startsWith(RuleSetFiles.RULES)) {
            return List.of();
        }
        return survey.header().map(header -> at(place, text, header)).orElse(List.of());
    }

    private static List<Completion> at(Place place, String text, Header header) {
        var whole = RuleText.of(text);
        if (whole.comments().stream().anyMatch(comment -> isInside(place, comment))) {
            return List.of();
        }
        var tokens = whole.tokens();
        var lines = List.of(text.split("\r?\n", -1));
        var begun =
                tokens.stream().filter(token -> isBegun(token, place, lines)).findFirst();
        var replaced = begun.map(Token::span).orElseGet(() -> new Span(place.line(), place.column(), place.column()));
        var before = tokens.stream()
                .filter(token -> token.span().compareTo(replaced) < 0 && token.kind() != Token.Kind.END)
                .toList();
        boolean isText =
                begun.filter(token -> token.kind() == Token.Kind.STRING).isPresent();
        var prefix =
                begun.map(token -> written(lines, token.span(), place.column())).orElse("");
        var offers = new Offers(new Surroundings(header, before), isText, replaced).all();
        return offers.stream().filter(offer -> goesOn(offer, prefix)).toList();
    }

    private static boolean isInside(Place place, RuleText.Comment comment) {
        return comment.text().startsWith("//")
                && comment.span().line() == place.line()
                && comment.span().column() < place.column();
    }

    private static boolean isBegun(Token token, Place place, List<String> lines) {
        var span = token.span();
        if (span.line() != place.line() || span.column() >= place.column()) {
            return false;
        }
        return switch (token.kind()) {
            case NAME, VARIABLE -> place.column() <= span.endColumn();
            case STRING ->
                place.column() < span.endColumn()
                        || place.column() == span.endColumn() && isOpen(written(lines, span, span.endColumn()));
            case NUMBER, SYMBOL, END -> false;
        };
    }

    /** Whether the quote that ends a text is missing. */
    private static boolean isOpen(String written) {
        return written.length() == 1 || written.charAt(0) != written.charAt(written.length() - 1);
    }

    /** What is written from the beginning of the stretch to that column. */
    private static String written(List<String> lines, Span span, int column) {
        var line = lines.get(span.line() - 1);
        return line.substring(span.column() - 1, Math.min(line.length(), column - 1));
    }

    private static boolean goesOn(Completion offer, String prefix) {
        var begun = prefix.toLowerCase(Locale.ROOT);
        return offer.insert().toLowerCase(Locale.ROOT).startsWith(begun)
                || offer.label().toLowerCase(Locale.ROOT).startsWith(begun.replace("\"", ""));
    }
}
