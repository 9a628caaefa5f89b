package dev.makegood.form;

import dev.makegood.form.Operand.Kind;
import dev.makegood.language.Token;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Values as forms show them. */
final class OperandReader {
    private static final Map<String, Kind> FUNCTIONS =
            Map.of("percent", Kind.PERCENT, "date", Kind.DATE, "instant", Kind.INSTANT, "duration", Kind.DURATION);
    /** What joins or compares: such an expression is no value. */
    private static final Set<String> OPERATORS =
            Set.of("&&", "||", "==", "!=", "<", "<=", ">", ">=", "in", "matches", "contains", "not", "!");

    private final Source source;

    OperandReader(Source source) {
        this.source = source;
    }

    Operand of(Range range) {
        return simple(range).orElseGet(() -> Operand.of(Kind.EXPRESSION, source.bare(range.from(), range.to())));
    }

    /** Whether it is one value, whatever is computed for it. */
    boolean isValue(Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            var word = source.word(i);
            if (word.is("(")) {
                i = source.closed(i) - 1;
            } else if (word.kind() != Token.Kind.STRING && OPERATORS.contains(word.text())) {
                return false;
            }
        }
        return range.size() > 0;
    }

    private Optional<Operand> simple(Range range) {
        var first = source.word(range.from());
        return switch (range.size()) {
            case 1 -> single(first);
            case 2 ->
                first.is("-") && source.word(range.from() + 1).kind() == Token.Kind.NUMBER
                        ? Optional.of(Operand.of(
                                Kind.NUMBER, "-" + source.word(range.from() + 1).text()))
                        : Optional.empty();
            case 3 -> isParameter(range) ? Optional.of(Operand.of(Kind.PARAMETER, name(range))) : Optional.empty();
            case 4 -> function(range);
            case 5 ->
                isParameter(range)
                                && source.word(range.from() + 3).is(".")
                                && source.word(range.from() + 4).is("aspirational")
                        ? Optional.of(Operand.of(Kind.ASPIRATION, name(range)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Operand> single(Token word) {
        return switch (word.kind()) {
            case NUMBER -> Optional.of(Operand.of(Kind.NUMBER, word.text()));
            case STRING -> Optional.of(Operand.of(Kind.TEXT, word.text()));
            case NAME ->
                word.is("true") || word.is("false")
                        ? Optional.of(Operand.of(Kind.BOOLEAN, word.text()))
                        : word.text().matches("[A-Z][A-Z0-9_]*")
                                ? Optional.of(Operand.of(Kind.CHOICE, word.text()))
                                : Optional.empty();
            case VARIABLE, SYMBOL, END -> Optional.empty();
        };
    }

    private boolean isParameter(Range range) {
        return source.word(range.from()).is("param")
                && source.word(range.from() + 1).is(".");
    }

    private String name(Range range) {
        return source.word(range.from() + 2).text();
    }

    /** {@code money("5 EUR")}. */
    private Optional<Operand> function(Range range) {
        var written = source.word(range.from() + 2);
        if (!source.word(range.from() + 1).is("(") || written.kind() != Token.Kind.STRING) {
            return Optional.empty();
        }
        var name = source.word(range.from()).text();
        if (!name.equals("money")) {
            return Optional.ofNullable(FUNCTIONS.get(name)).map(kind -> Operand.of(kind, written.text()));
        }
        var parts = written.text().split(" ", -1);
        return parts.length == 2
                ? Optional.of(new Operand(Kind.MONEY, parts[0], Optional.of(parts[1])))
                : Optional.empty();
    }

    static String written(Operand operand) {
        var value = operand.value();
        return switch (operand.kind()) {
            case NUMBER, BOOLEAN, CHOICE, EXPRESSION -> value;
            case TEXT -> quoted(value);
            case MONEY -> "money(" + quoted(value + " " + operand.unit().orElse("")) + ")";
            case PERCENT -> "percent(" + quoted(value) + ")";
            case DATE -> "date(" + quoted(value) + ")";
            case INSTANT -> "instant(" + quoted(value) + ")";
            case DURATION -> "duration(" + quoted(value) + ")";
            case PARAMETER -> "param." + value;
            case ASPIRATION -> "param." + value + ".aspirational";
        };
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
