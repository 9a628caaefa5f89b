package dev.makegood.language;

import dev.makegood.language.Csv.Cell;
import dev.makegood.language.Syntax.BinaryNode;
import dev.makegood.language.Syntax.CallNode;
import dev.makegood.language.Syntax.ExpressionNode;
import dev.makegood.language.Syntax.FunctionNode;
import dev.makegood.language.Syntax.NumberNode;
import dev.makegood.language.Syntax.PathNode;
import dev.makegood.language.Syntax.StringNode;
import dev.makegood.language.Syntax.UnaryNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a condition cell of a decision table as DMN does: {@code >= 3}, {@code 500..2000}, {@code (500..2000]},
 * {@code GOLD, BASIC}, {@code not(GOLD)}.
 */
final class CellTests {
    private static final Pattern NEGATION = Pattern.compile("not\\s*\\((.*)\\)");
    private static final Pattern RANGE = Pattern.compile("([\\[(]?)\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([])]?)");
    private static final Pattern COMPARISON = Pattern.compile("(==|!=|<=|>=|<|>|=)\\s*(.+)");
    private static final Pattern NUMBER = Pattern.compile("(-?)([0-9]{1,15}(?:\\.[0-9]{1,15})?)");
    private static final String PARAMETER = "param.";

    private final ExpressionNode tested;
    private final ValueType type;
    private final Span span;

    /**
     * Tests of one cell.
     *
     * @param tested the attribute of the column
     * @param type of that attribute
     */
    CellTests(ExpressionNode tested, ValueType type, Cell cell) {
        this.tested = tested;
        this.type = type;
        this.span = cell.span();
    }

    /** The condition a cell says. */
    ExpressionNode read(String cell) {
        var negation = NEGATION.matcher(cell);
        return negation.matches() ? new UnaryNode(symbol("!"), anyOf(negation.group(1)), span) : anyOf(cell);
    }

    private ExpressionNode anyOf(String tests) {
        return split(tests).stream()
                .map(test -> test(test.strip()))
                .reduce((left, right) -> joined("||", left, right))
                .orElseThrow();
    }

    /** At the commas outside of quotes. */
    private static List<String> split(String tests) {
        var parts = new ArrayList<String>();
        boolean isQuoted = false;
        int start = 0;
        for (int i = 0; i < tests.length(); i++) {
            isQuoted ^= tests.charAt(i) == '"';
            if (tests.charAt(i) == ',' && !isQuoted) {
                parts.add(tests.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(tests.substring(start));
        return parts;
    }

    private ExpressionNode test(String test) {
        var comparison = COMPARISON.matcher(test);
        if (comparison.matches()) {
            var operator = comparison.group(1).equals("=") ? "==" : comparison.group(1);
            return joined(operator, tested, value(comparison.group(2)));
        }
        var range = RANGE.matcher(test);
        if (range.matches() && !test.startsWith("\"")) {
            var from = joined(range.group(1).equals("(") ? ">" : ">=", tested, value(range.group(2)));
            var to = joined(range.group(4).equals(")") ? "<" : "<=", tested, value(range.group(3)));
            return joined("&&", from, to);
        }
        return joined("==", tested, value(test));
    }

    private ExpressionNode value(String written) {
        if (written.length() > 1 && written.startsWith("\"") && written.endsWith("\"")) {
            return new StringNode(written.substring(1, written.length() - 1), span);
        }
        if (written.startsWith(PARAMETER) || written.equals("null")) {
            return path(written);
        }
        return switch (type) {
            case TEXT -> new StringNode(written, span);
            case NUMBER -> number(written);
            case MONEY -> function("money", written);
            case PERCENT -> function("percent", written.replace("%", "").strip());
            case DATE -> function("date", written);
            case INSTANT -> function("instant", written);
            case DURATION -> function("duration", written);
            case BOOLEAN, LIST, FACT -> path(written);
        };
    }

    private ExpressionNode number(String written) {
        var number = NUMBER.matcher(written);
        if (!number.matches()) {
            return new StringNode(written, span);
        }
        var digits = new NumberNode(number.group(2), span);
        return number.group(1).isEmpty() ? digits : new UnaryNode(symbol("-"), digits, span);
    }

    private ExpressionNode function(String name, String text) {
        return new FunctionNode(
                new CallNode(new Token(Token.Kind.NAME, name, span), List.of(new StringNode(text, span))), span);
    }

    private ExpressionNode path(String written) {
        return new PathNode(
                Arrays.stream(written.split("\\.", -1))
                        .map(name -> new Token(Token.Kind.NAME, name, span))
                        .toList(),
                span);
    }

    private ExpressionNode joined(String operator, ExpressionNode left, ExpressionNode right) {
        return new BinaryNode(symbol(operator), left, right, span);
    }

    private Token symbol(String symbol) {
        return new Token(Token.Kind.SYMBOL, symbol, span);
    }

    /** Whether that is how the value of a column without a type is written; used for conclusions. */
    static Optional<String> asExpression(String cell) {
        if (cell.matches("-?[0-9.]+ [A-Z]{3}")) {
            return Optional.of("money(\"" + cell + "\")");
        }
        return cell.matches("[0-9.]+ ?%")
                ? Optional.of("percent(\"" + cell.replace("%", "").strip() + "\")")
                : Optional.empty();
    }
}
