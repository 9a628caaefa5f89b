package dev.makegood.export;

import dev.makegood.export.Bound.Kind;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.And;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.In;
import dev.makegood.language.Expression.IsUnknown;
import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Expression.Not;
import dev.makegood.language.Expression.Or;
import dev.makegood.language.Expression.Read;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints conditions: as DRL has them where plain Drools compares such values exactly, so that it can index them, and as
 * calls on {@link Exact} elsewhere.
 */
final class ConditionText {
    private static final int MOST_FIGURES = 18;

    private final ValueText values;

    ConditionText(ValueText values) {
        this.values = values;
    }

    String of(Expression expression) {
        return plain(expression).orElseGet(() -> ValueText.call("holds", values.of(expression)));
    }

    /** The condition as DRL has it; empty where plain Drools would not compare exactly. */
    Optional<String> plain(Expression expression) {
        return switch (expression) {
            case Compare compare -> comparison(compare);
            case In(var operand, var listed, var negated) ->
                all(listed)
                        .flatMap(list -> operand(operand)
                                .filter(one -> one.kind() == list.kind())
                                .map(one -> one.text() + (negated ? " not" : "") + " in (" + list.text() + ")"));
            case IsUnknown(Read read, var negated) ->
                Optional.of(values.read(read).text() + (negated ? " != null" : " == null"));
            case Read read -> Optional.of(values.read(read).text() + " == true");
            case Not(var operand) -> plain(operand).map(text -> "!(" + text + ")");
            case And(var left, var right) -> both(left, " && ", right);
            case Or(var left, var right) -> both(left, " || ", right);
            default -> Optional.empty();
        };
    }

    private Optional<String> both(Expression left, String sign, Expression right) {
        return plain(left).flatMap(one -> plain(right).map(other -> "(" + one + sign + other + ")"));
    }

    private Optional<String> comparison(Compare compare) {
        var left = operand(compare.left());
        var right = operand(compare.right());
        return left.isPresent()
                        && right.isPresent()
                        && left.get().kind() == right.get().kind()
                        && isPlain(compare.comparison(), left.get().kind())
                ? Optional.of(left.get().text() + " " + compare.comparison().symbol() + " "
                        + right.get().text())
                : Optional.empty();
    }

    private static boolean isPlain(Comparison comparison, Kind kind) {
        return switch (comparison) {
            case EQUAL, NOT_EQUAL -> true;
            case LESS, AT_MOST, MORE, AT_LEAST -> kind == Kind.WHOLE;
        };
    }

    private Optional<Bound> operand(Expression expression) {
        return (expression instanceof Read read
                        ? Optional.of(values.read(read))
                        : expression.written().flatMap(ConditionText::literal))
                .filter(bound -> bound.kind() != Kind.OTHER);
    }

    private static Optional<Bound> literal(Object value) {
        return switch (value) {
            case String text when Quoted.isPlain(text) -> Optional.of(new Bound(Quoted.text(text), Kind.TEXT));
            case Boolean truth -> Optional.of(new Bound(truth.toString(), Kind.TRUTH));
            case BigDecimal number
            when number.stripTrailingZeros().scale() <= 0 && number.precision() - number.scale() < MOST_FIGURES ->
                Optional.of(new Bound(number.toBigInteger() + "L", Kind.WHOLE));
            default -> Optional.empty();
        };
    }

    /** The listed values, if all of them are of one kind. */
    private static Optional<Bound> all(List<Literal> listed) {
        var texts = new ArrayList<String>();
        var kind = Kind.OTHER;
        for (var one : listed) {
            var literal = literal(one.value());
            if (literal.isEmpty() || (!texts.isEmpty() && literal.get().kind() != kind)) {
                return Optional.empty();
            }
            kind = literal.get().kind();
            texts.add(literal.get().text());
        }
        return Optional.of(new Bound(String.join(", ", texts), kind));
    }
}
