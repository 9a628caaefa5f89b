package dev.makegood.sentence;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.And;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.In;
import dev.makegood.language.Expression.IsUnknown;
import dev.makegood.language.Expression.Not;
import dev.makegood.language.Expression.Or;
import java.util.List;
import java.util.stream.Stream;

/** What conditions are chained of, however they are nested or denied together. */
final class Chains {
    private Chains() {}

    /** All that hold together. */
    static List<Expression> together(Expression condition) {
        return plain(condition) instanceof And(var left, var right)
                ? Stream.of(left, right).flatMap(one -> together(one).stream()).toList()
                : List.of(plain(condition));
    }

    static List<Expression> together(List<Expression> conditions) {
        return conditions.stream().flatMap(one -> together(one).stream()).toList();
    }

    /** All of which one is enough. */
    static List<Expression> either(Expression condition) {
        return plain(condition) instanceof Or(var left, var right)
                ? Stream.of(left, right).flatMap(one -> either(one).stream()).toList()
                : List.of(plain(condition));
    }

    /** The same where no more than one thing is denied at once. */
    static Expression plain(Expression condition) {
        return condition instanceof Not(var operand) ? denied(operand) : condition;
    }

    private static Expression denied(Expression condition) {
        return switch (condition) {
            case Not(var operand) -> plain(operand);
            case And(var left, var right) -> new Or(new Not(left), new Not(right));
            case Or(var left, var right) -> new And(new Not(left), new Not(right));
            case Compare(var comparison, var left, var right) ->
                new Compare(Comparisons.inverse(comparison), left, right);
            case In(var operand, var listed, var negated) -> new In(operand, listed, !negated);
            case IsUnknown(var operand, var negated) -> new IsUnknown(operand, !negated);
            case Expression.Matches(var operand, var form, var negated) ->
                new Expression.Matches(operand, form, !negated);
            default -> new Not(condition);
        };
    }
}
