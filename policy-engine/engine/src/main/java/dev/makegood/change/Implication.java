package dev.makegood.change;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.And;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.In;
import dev.makegood.language.Expression.Not;
import dev.makegood.language.Expression.Or;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether a condition of one version holds wherever one of the other does, as far as that shows.
 *
 * @param before what expressions of the earlier version mean
 * @param after what expressions of the later version mean
 */
record Implication(Function<Expression, String> before, Function<Expression, String> after) {
    /** From the one to the other, both of which must hold together with what else stands there. */
    Optional<Direction> direction(List<Expression> was, List<Expression> is) {
        boolean isWider = all(was, is);
        boolean isNarrower = reversed().all(is, was);
        if (isWider == isNarrower) {
            return Optional.empty();
        }
        return Optional.of(isWider ? Direction.WIDER : Direction.NARROWER);
    }

    private Implication reversed() {
        return new Implication(/* before= */ after, /* after= */ before);
    }

    private boolean all(List<Expression> was, List<Expression> is) {
        return is.stream().allMatch(one -> was.stream().anyMatch(other -> holds(other, one)));
    }

    private boolean holds(Expression was, Expression is) {
        if (was instanceof Or) {
            return Shapes.operands(was).stream().allMatch(one -> holds(one, is));
        }
        if (is instanceof And) {
            return Shapes.operands(is).stream().allMatch(one -> holds(was, one));
        }
        return before.apply(was).equals(after.apply(is))
                || was instanceof And && Shapes.operands(was).stream().anyMatch(one -> holds(one, is))
                || is instanceof Or && Shapes.operands(is).stream().anyMatch(one -> holds(was, one))
                || was instanceof Not(var unmet)
                        && is instanceof Not(var now)
                        && reversed().holds(now, unmet)
                || was instanceof Compare one
                        && is instanceof Compare other
                        && compared(Shapes.turned(one), Shapes.turned(other))
                || listed(was, is);
    }

    private boolean compared(Compare was, Compare is) {
        if (!before.apply(was.left()).equals(after.apply(is.left()))) {
            return false;
        }
        var sign = was.right()
                .written()
                .flatMap(one -> is.right().written().map(other -> Values.compared(one, other)))
                .orElse(OptionalInt.empty());
        if (sign.isPresent()) {
            return holds(was.comparison(), is.comparison(), sign.getAsInt());
        }
        return before.apply(was.right()).equals(after.apply(is.right())) && holds(was.comparison(), is.comparison(), 0);
    }

    /**
     * Whether the later comparison holds wherever the earlier one does.
     *
     * @param sign of the earlier bound compared with the later one
     */
    private static boolean holds(Comparison was, Comparison is, int sign) {
        return switch (is) {
            case EQUAL -> was == Comparison.EQUAL && sign == 0;
            case NOT_EQUAL ->
                switch (was) {
                    case EQUAL -> sign != 0;
                    case NOT_EQUAL -> sign == 0;
                    case LESS -> sign <= 0;
                    case AT_MOST -> sign < 0;
                    case MORE -> sign >= 0;
                    case AT_LEAST -> sign > 0;
                };
            case LESS ->
                was == Comparison.LESS && sign <= 0
                        || (was == Comparison.AT_MOST || was == Comparison.EQUAL) && sign < 0;
            case AT_MOST ->
                (was == Comparison.LESS || was == Comparison.AT_MOST || was == Comparison.EQUAL) && sign <= 0;
            case MORE ->
                was == Comparison.MORE && sign >= 0
                        || (was == Comparison.AT_LEAST || was == Comparison.EQUAL) && sign > 0;
            case AT_LEAST ->
                (was == Comparison.MORE || was == Comparison.AT_LEAST || was == Comparison.EQUAL) && sign >= 0;
        };
    }

    /** Values of lists: more of them hold more often, and less often where they are excluded. */
    private boolean listed(Expression was, Expression is) {
        var one = Listed.of(was, before);
        var other = Listed.of(is, after);
        if (one.isEmpty()
                || other.isEmpty()
                || !one.get().operand().equals(other.get().operand())) {
            return false;
        }
        var values = one.get().values();
        var later = other.get().values();
        if (!one.get().negated()) {
            return other.get().negated() ? values.stream().noneMatch(later::contains) : later.containsAll(values);
        }
        return other.get().negated() && values.containsAll(later);
    }

    private record Listed(String operand, Set<String> values, boolean negated) {
        static Optional<Listed> of(Expression condition, Function<Expression, String> shape) {
            if (condition instanceof In(var operand, var values, var negated)) {
                var written = values.stream().map(shape).collect(Collectors.toSet());
                return Optional.of(new Listed(shape.apply(operand), written, negated));
            }
            return condition instanceof Compare(var comparison, var left, var right)
                            && right.written().isPresent()
                            && (comparison == Comparison.EQUAL || comparison == Comparison.NOT_EQUAL)
                    ? Optional.of(new Listed(
                            shape.apply(left), Set.of(shape.apply(right)), comparison == Comparison.NOT_EQUAL))
                    : Optional.empty();
        }
    }
}
