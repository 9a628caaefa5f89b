package dev.makegood.sentence;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.IsUnknown;
import java.util.List;

/** What conditions are about. */
final class Subjects {
    private Subjects() {}

    static Expression of(Expression condition) {
        return switch (condition) {
            case Expression.Not(var operand) -> of(operand);
            case Expression.Compare compare -> compare.left();
            case Expression.In in -> in.operand();
            case Expression.Matches matches -> matches.operand();
            case Expression.Call call -> call.receiver();
            case IsUnknown _,
                    Expression.And _,
                    Expression.Or _,
                    Expression.Literal _,
                    Expression.Read _,
                    Expression.Calculate _,
                    Expression.MoneyOf _,
                    Expression.FigureOf _,
                    Expression.Hits _,
                    Expression.Given _ -> condition;
        };
    }

    /** The conditions without those that say that is known of which another says more. */
    static List<Expression> telling(List<Expression> conditions) {
        return conditions.stream()
                .filter(one -> !(one instanceof IsUnknown(var operand, var isKnown)
                        && isKnown
                        && conditions.stream().anyMatch(other -> of(other).equals(operand))))
                .toList();
    }
}
