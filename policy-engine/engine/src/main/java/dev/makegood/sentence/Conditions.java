package dev.makegood.sentence;

import dev.makegood.language.Element.Aggregation;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.And;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.Hits;
import dev.makegood.language.Expression.In;
import dev.makegood.language.Expression.IsUnknown;
import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Expression.Or;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.ValueType;
import dev.makegood.vocabulary.AttributeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of one rule in words. */
final class Conditions {
    private final Values values;

    Conditions(Values values) {
        this.values = values;
    }

    /** Conditions that hold together, {@code a, b and c}. */
    Phrase all(List<Expression> conditions) {
        var parts = joined(conditions);
        return conditions.stream().anyMatch(Or.class::isInstance) && parts.size() > 1
                ? Phrase.allApart(parts)
                : Phrase.all(parts);
    }

    /** Each in words, with several of one value said of it at once: {@code more than 3 and at most 5}. */
    private List<Phrase> joined(List<Expression> conditions) {
        var parts = new ArrayList<Phrase>();
        for (int i = 0; i < conditions.size(); i++) {
            boolean isPair = i + 1 < conditions.size() && isRange(conditions.get(i), conditions.get(i + 1));
            if (isPair && conditions.get(i + 1) instanceof Compare second) {
                parts.add(Phrase.of("%s and %s", "%s và %s", of(conditions.get(i)), more(second)));
                i++;
            } else {
                parts.add(part(conditions.get(i)));
            }
        }
        return parts;
    }

    /** What is said of the left side, behind something else that was said of it. */
    private Phrase more(Compare compare) {
        var predicate = predicate(compare);
        return new Phrase(predicate.en().substring("is ".length()), predicate.vi());
    }

    private static boolean isRange(Expression one, Expression other) {
        return one instanceof Compare(var lower, var left, var _)
                && other instanceof Compare(var upper, var same, var _)
                && left instanceof Read
                && left.equals(same)
                && isOrder(lower)
                && isOrder(upper);
    }

    private static boolean isOrder(Comparison comparison) {
        return switch (comparison) {
            case EQUAL, NOT_EQUAL -> false;
            case LESS, AT_MOST, MORE, AT_LEAST -> true;
        };
    }

    /** A condition among others: alternatives are told apart from what stands around them. */
    private Phrase part(Expression condition) {
        return condition instanceof Or ? Phrase.of("either %s", "hoặc %s", of(condition)) : of(condition);
    }

    Phrase of(Expression condition) {
        return of(condition, false);
    }

    private Phrase of(Expression condition, boolean negated) {
        return switch (condition) {
            case Literal(var value, var _) ->
                value.equals(true) ^ negated
                        ? new Phrase("it is so in any case", "luôn luôn như vậy")
                        : new Phrase("it is never so", "không bao giờ như vậy");
            case Expression.Not(var operand) -> of(operand, !negated);
            case And _, Or _ when negated -> Phrase.of("it is not so that (%s)", "không phải là (%s)", of(condition));
            case And _ -> all(operands(condition));
            case Or _ -> alternatives(operands(condition));
            case Compare compare -> comparison(compare, negated);
            case In(var operand, var listed, var isNot) -> in(operand, listed, isNot ^ negated);
            case IsUnknown(var operand, var isNot) ->
                isNot ^ negated
                        ? Phrase.of("%s is known", "đã biết %s", values.of(operand))
                        : Phrase.of("%s is not known", "chưa biết %s", values.of(operand));
            case Expression.Matches(var operand, var form, var isNot) -> {
                var written = Phrase.same(form.toString()).quoted();
                yield isNot ^ negated
                        ? Phrase.of("%s does not have the form %s", "%s không có dạng %s", values.of(operand), written)
                        : Phrase.of("%s has the form %s", "%s có dạng %s", values.of(operand), written);
            }
            case Expression.Call call -> new Called(values).condition(call, negated);
            case Read _, Expression.Given _, Hits _, Expression.Calculate _ -> applies(condition, negated);
            case Expression.MoneyOf _, Expression.FigureOf _ -> values.of(condition);
        };
    }

    private Phrase applies(Expression truth, boolean negated) {
        var named = values.of(truth).quoted();
        return negated
                ? Phrase.of("%s does not apply", "%s là không đúng", named)
                : Phrase.of("%s applies", "%s là đúng", named);
    }

    /** The parts of a chain of one operator. */
    private static List<Expression> operands(Expression chain) {
        return chain.operands().stream()
                .flatMap(operand ->
                        operand.getClass() == chain.getClass() ? operands(operand).stream() : Stream.of(operand))
                .toList();
    }

    private Phrase alternatives(List<Expression> alternatives) {
        var parts = new ArrayList<Phrase>();
        for (int i = 0; i < alternatives.size(); i++) {
            var one = alternatives.get(i);
            if (one instanceof IsUnknown(var operand, var isKnown)
                    && !isKnown
                    && i + 1 < alternatives.size()
                    && alternatives.get(i + 1) instanceof Compare compare
                    && compare.left().equals(operand)) {
                parts.add(Phrase.of(
                        "%s is not known or %s", "%s chưa biết hoặc %s", values.of(operand), predicate(compare)));
                i++;
            } else {
                parts.add(one instanceof And ? Phrase.of("(%s)", "(%s)", of(one)) : of(one));
            }
        }
        return Phrase.any(parts);
    }

    private Phrase in(Expression operand, List<Literal> listed, boolean negated) {
        return Phrase.of("%s %s", "%s %s", values.of(operand), choices(operand, listed, negated));
    }

    private Phrase choices(Expression operand, List<Literal> listed, boolean negated) {
        var choices = Phrase.any(listed.stream()
                .map(one -> values.of(one, values.attribute(operand)))
                .toList());
        return negated ? Phrase.of("is not %s", "không phải là %s", choices) : Phrase.of("is %s", "là %s", choices);
    }

    /** What is said of the value a condition is about, where it says something of one value. */
    Optional<Phrase> ofOneValue(Expression condition) {
        return switch (condition) {
            case Compare compare when isOfOneValue(compare) -> Optional.of(predicate(compare));
            case In(var operand, var listed, var negated) -> Optional.of(choices(operand, listed, negated));
            case IsUnknown(var _, var negated) ->
                Optional.of(negated ? new Phrase("is known", "đã biết") : new Phrase("is not known", "chưa biết"));
            default -> Optional.empty();
        };
    }

    private static boolean isOfOneValue(Compare compare) {
        return compare.left() instanceof Read
                && compare.left().type() != ValueType.FACT
                && compare.left().type() != ValueType.BOOLEAN;
    }

    private Phrase comparison(Compare compare, boolean negated) {
        var one = negated ? new Compare(inverse(compare.comparison()), compare.left(), compare.right()) : compare;
        if (one.left() instanceof Hits hits) {
            return hits(hits, one);
        }
        if (one.left().written().isPresent() && one.right().written().isEmpty()) {
            return comparison(
                    new Compare(mirrored(one.comparison()), /* left= */ one.right(), /* right= */ one.left()), false);
        }
        if (one.left().type() == ValueType.BOOLEAN && one.right() instanceof Literal(Boolean truth, var _)) {
            return of(one.left(), truth ^ one.comparison() == Comparison.EQUAL);
        }
        if (one.left().type() == ValueType.FACT) {
            return sameness(one);
        }
        return Phrase.of("%s %s", "%s %s", left(one), predicate(one));
    }

    private Phrase left(Compare compare) {
        return values.of(compare.left(), values.attribute(compare.right()));
    }

    /** {@code is more than 180 min}: what is said of the left side. */
    Phrase predicate(Compare compare) {
        var right = values.of(compare.right(), values.attribute(compare.left()));
        boolean isTime =
                compare.left().type() == ValueType.DATE || compare.left().type() == ValueType.INSTANT;
        return switch (compare.comparison()) {
            case EQUAL -> Phrase.of("is %s", "là %s", right);
            case NOT_EQUAL -> Phrase.of("is not %s", "không phải là %s", right);
            case LESS ->
                isTime ? Phrase.of("is before %s", "trước %s", right) : Phrase.of("is less than %s", "dưới %s", right);
            case AT_MOST ->
                isTime
                        ? Phrase.of("is no later than %s", "không muộn hơn %s", right)
                        : Phrase.of("is at most %s", "không quá %s", right);
            case MORE ->
                isTime ? Phrase.of("is after %s", "sau %s", right) : Phrase.of("is more than %s", "trên %s", right);
            case AT_LEAST ->
                isTime
                        ? Phrase.of("is %s or later", "từ %s trở đi", right)
                        : Phrase.of("is at least %s", "từ %s trở lên", right);
        };
    }

    /** {@code orders == $o}: this fact is held by that one; {@code this == $o}: it is that one. */
    private Phrase sameness(Compare compare) {
        boolean isSame = compare.comparison() == Comparison.EQUAL;
        var other = values.of(compare.right());
        if (isParent(compare.left())) {
            return isSame
                    ? Phrase.of("it belongs to %s", "thuộc về %s", other)
                    : Phrase.of("it does not belong to %s", "không thuộc về %s", other);
        }
        if (isParent(compare.right())) {
            return sameness(
                    new Compare(compare.comparison(), /* left= */ compare.right(), /* right= */ compare.left()));
        }
        var left = values.of(compare.left());
        return isSame
                ? Phrase.of("%s is the same as %s", "%s chính là %s", left, other)
                : Phrase.of("%s is not the same as %s", "%s không phải chính là %s", left, other);
    }

    private static boolean isParent(Expression expression) {
        return expression instanceof Read(var variable, var path, var _)
                && variable.isEmpty()
                && path.size() == 1
                && path.getFirst().attribute().type() instanceof AttributeType.Parent;
    }

    /** Rows of a table: that of which others hold decides whether one speaks. */
    private Phrase hits(Hits hits, Compare compare) {
        var rows = Phrase.same(String.valueOf(hits.hits().size()));
        boolean isNone = compare.comparison() == Comparison.EQUAL
                && compare.right().written().filter(BigDecimal.ZERO::equals).isPresent();
        if (hits.aggregation() == Aggregation.COUNT && isNone) {
            return Phrase.of(
                    "none of the rows that exclude this one (%s) applies",
                    "không dòng nào trong các dòng loại trừ dòng này (%s) áp dụng", rows);
        }
        return Phrase.of("%s %s", "%s %s", values.of(hits, Optional.empty()), predicate(compare));
    }

    private static Comparison inverse(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> Comparison.NOT_EQUAL;
            case NOT_EQUAL -> Comparison.EQUAL;
            case LESS -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.MORE;
            case MORE -> Comparison.AT_MOST;
            case AT_LEAST -> Comparison.LESS;
        };
    }

    private static Comparison mirrored(Comparison comparison) {
        return switch (comparison) {
            case EQUAL, NOT_EQUAL -> comparison;
            case LESS -> Comparison.MORE;
            case AT_MOST -> Comparison.AT_LEAST;
            case MORE -> Comparison.LESS;
            case AT_LEAST -> Comparison.AT_MOST;
        };
    }
}
