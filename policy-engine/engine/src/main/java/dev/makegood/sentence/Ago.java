package dev.makegood.sentence;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Calculate;
import dev.makegood.language.Expression.Call;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.Given;
import dev.makegood.language.Expression.Operation;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How long ago something was, however that is calculated.
 *
 * @param comparison of the time since then with that time
 */
record Ago(Expression then, Comparison comparison, Expression time) {
    private static final Set<Method> BACK = Set.of(Method.MINUS_DAYS, Method.MINUS_MONTHS, Method.MINUS_YEARS);

    static Optional<Ago> of(Compare compare) {
        if (!Comparisons.isOrder(compare.comparison())) {
            return Optional.empty();
        }
        return compare.left() instanceof Calculate(var operation, var now, var then, var _)
                        && operation == Operation.MINUS
                        && isNow(now)
                        && then instanceof Read
                ? Optional.of(new Ago(then, compare.comparison(), compare.right()))
                : back(compare.right())
                        .map(time -> new Ago(compare.left(), Comparisons.mirrored(compare.comparison()), time))
                        .or(() -> over(compare));
    }

    /** {@code now > promised + 7 days}; the other way round nobody knows whether that time has come. */
    private static Optional<Ago> over(Compare compare) {
        var comparison = compare.comparison();
        if (!isNow(compare.left())) {
            return isNow(compare.right())
                    ? over(new Compare(
                            Comparisons.mirrored(comparison), /* left= */ compare.right(), /* right= */ compare.left()))
                    : Optional.empty();
        }
        return (comparison == Comparison.MORE || comparison == Comparison.AT_LEAST)
                        && compare.right() instanceof Calculate(var operation, Read then, var time, var _)
                        && operation == Operation.PLUS
                ? Optional.of(new Ago(then, comparison, time))
                : Optional.empty();
    }

    /** By how much a time lies before now. */
    private static Optional<Expression> back(Expression expression) {
        return switch (expression) {
            case Calculate(var operation, var now, var time, var _)
            when operation == Operation.MINUS && isNow(now) -> Optional.of(time);
            case Call(var method, var now, List<Expression> arguments)
            when BACK.contains(method)
                    && isNow(now)
                    && arguments.getFirst() instanceof Given(var parameter, var _, var _)
                    && parameter.unit().isPresent() -> Optional.of(arguments.getFirst());
            default -> Optional.empty();
        };
    }

    static boolean isNow(Expression expression) {
        return expression instanceof Read(var _, var path, var _)
                && path.size() == 1
                && Naming.isClock(path.getFirst().holder());
    }

    Phrase said(Phrase length) {
        return switch (comparison) {
            case AT_MOST -> Phrase.of("is within the last %s", "cách đây không quá %s", length);
            case LESS -> Phrase.of("is less than %s ago", "cách đây dưới %s", length);
            case MORE -> Phrase.of("is more than %s ago", "cách đây hơn %s", length);
            case AT_LEAST -> Phrase.of("is at least %s ago", "cách đây ít nhất %s", length);
            case EQUAL -> Phrase.of("is %s ago", "cách đây %s", length);
            case NOT_EQUAL -> Phrase.of("is not %s ago", "không phải cách đây %s", length);
        };
    }
}
