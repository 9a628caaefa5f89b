package dev.makegood.change;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Span;
import java.util.Optional;

/**
 * One condition that no {@code &&} joins.
 *
 * @param shape what it means
 */
record Condition(Expression expression, String shape, Span span) {
    /** The value it is about; empty where it is about several. */
    Optional<Expression> subject() {
        return subject(expression);
    }

    private static Optional<Expression> subject(Expression condition) {
        return switch (condition) {
            case Expression.Compare compare ->
                Optional.of(Shapes.turned(compare).left());
            case Expression.In(var operand, var _, var _) -> Optional.of(operand);
            case Expression.IsUnknown(var operand, var _) -> Optional.of(operand);
            case Expression.Not(var operand) -> subject(operand);
            case Expression.Matches(var operand, var _, var _) -> Optional.of(operand);
            case Expression.Call call -> Optional.of(call.receiver());
            case Expression.Or _, Expression.And _ -> shared(condition);
            case Expression.Read _, Expression.Given _ -> Optional.of(condition);
            case Expression.Literal _,
                    Expression.Calculate _,
                    Expression.MoneyOf _,
                    Expression.FigureOf _,
                    Expression.Hits _ -> Optional.empty();
        };
    }

    private static Optional<Expression> shared(Expression chain) {
        var subjects = Shapes.operands(chain).stream()
                .map(Condition::subject)
                .distinct()
                .toList();
        return subjects.size() == 1 ? subjects.getFirst() : Optional.empty();
    }

    /** Which end of a range it bounds: below, above or none. */
    int side() {
        return expression instanceof Expression.Compare compare
                ? side(Shapes.turned(compare).comparison())
                : 0;
    }

    private static int side(Comparison comparison) {
        return switch (comparison) {
            case EQUAL, NOT_EQUAL -> 0;
            case LESS, AT_MOST -> 1;
            case MORE, AT_LEAST -> -1;
        };
    }
}
