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
import java.util.regex.Pattern;

/** The conditions of one rule in words. */
final class Conditions {
    private static final int MOST_IN_A_ROW = 4;
    private static final Pattern APART = Pattern.compile("^(either|one of these|all of this) ");

    private final Values values;
    private final Alternatives alternatives;

    Conditions(Values values) {
        this.values = values;
        this.alternatives = new Alternatives(values, this);
    }

    /** Conditions that hold together, {@code a, b and c}. */
    Phrase all(List<Expression> conditions) {
        var parts = joined(conditions);
        if (parts.size() > MOST_IN_A_ROW) {
            return Phrase.of(
                    "all of this holds: %s",
                    "có đủ các điều sau: %s", alternatives.within(() -> Phrase.numbered(joined(conditions), 0)));
        }
        return parts.size() > 1
                        && parts.stream()
                                .anyMatch(part -> APART.matcher(part.en()).find())
                ? Phrase.allApart(parts)
                : Phrase.all(parts);
    }

    /** Each in words, with several of one value said of it at once: {@code more than 3 and at most 5}. */
    private List<Phrase> joined(List<Expression> all) {
        var conditions = Subjects.telling(all);
        var parts = new ArrayList<Phrase>();
        for (int i = 0; i < conditions.size(); i++) {
            boolean isPair = i + 1 < conditions.size() && isRange(conditions.get(i), conditions.get(i + 1));
            if (isPair && conditions.get(i + 1) instanceof Compare second) {
                parts.add(Phrase.of("%s and %s", "%s và %s", of(conditions.get(i)), more(second)));
                i++;
            } else {
                parts.add(of(conditions.get(i)));
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

    static boolean isOrder(Comparison comparison) {
        return switch (comparison) {
            case EQUAL, NOT_EQUAL -> false;
            case LESS, AT_MOST, MORE, AT_LEAST -> true;
        };
    }

    /** The values one may be, by themselves. */
    Phrase choices(Expression operand, List<Literal> listed) {
        return alternatives.choices(operand, listed);
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
            case And _ ->
                negated ? alternatives.any(Alternatives.opposites(condition)) : all(Alternatives.operands(condition));
            case Or _ ->
                negated ? all(Alternatives.opposites(condition)) : alternatives.any(Alternatives.operands(condition));
            case Compare compare -> comparison(compare, negated);
            case In(var operand, var listed, var isNot) -> alternatives.in(operand, listed, isNot ^ negated);
            case IsUnknown(var operand, var isNot)
            when operand.type() == ValueType.BOOLEAN -> whether(values.truth(operand), isNot ^ negated);
            case IsUnknown(var operand, var isNot) ->
                isNot ^ negated
                        ? Phrase.of("%s is known", "đã biết %s", values.of(operand))
                        : Phrase.of("%s is not known", "chưa biết %s", values.of(operand));
            case Expression.Matches(var operand, var form, var isNot) ->
                Forms.predicate(form.toString(), isNot ^ negated, values.of(operand));
            case Expression.Call call -> new Called(values).condition(call, negated);
            case Read _, Expression.Given _, Hits _, Expression.Calculate _ -> applies(condition, negated);
            case Expression.MoneyOf _, Expression.FigureOf _ -> values.of(condition);
        };
    }

    private static Phrase whether(Truths.Truth truth, boolean isKnown) {
        var said = Truths.quoted(truth);
        return isKnown
                ? Phrase.of("it is known whether %s applies", "đã biết %s hay không", said)
                : Phrase.of("it is not known whether %s applies", "chưa biết %s hay không", said);
    }

    private Phrase applies(Expression truth, boolean negated) {
        return Truths.said(values.truth(truth), !negated);
    }

    /** What is said of the value a condition is about, where it says something of one value. */
    Optional<Phrase> ofOneValue(Expression condition) {
        return switch (condition) {
            case Compare compare when isOfOneValue(compare) -> Optional.of(predicate(compare));
            case In(var operand, var listed, var negated) -> Optional.of(alternatives.isIn(operand, listed, negated));
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

    Phrase left(Compare compare) {
        return values.of(compare.left(), values.attribute(compare.right()));
    }

    /** {@code is more than 180 min}: what is said of the left side. */
    Phrase predicate(Compare compare) {
        var right = values.of(compare.right(), values.attribute(compare.left()));
        boolean isFigure = compare.right().written().isPresent();
        boolean isLiteral = compare.right() instanceof Literal;
        boolean isTime =
                compare.left().type() == ValueType.DATE || compare.left().type() == ValueType.INSTANT;
        return switch (compare.comparison()) {
            case EQUAL -> Phrase.of("is %s", "là %s", right);
            case NOT_EQUAL -> Phrase.of("is not %s", "không phải là %s", right);
            case LESS ->
                isTime
                        ? Phrase.of("is before %s", "trước %s", right)
                        : Phrase.of("is less than %s", isFigure ? "dưới %s" : "nhỏ hơn %s", right);
            case AT_MOST ->
                isTime
                        ? Phrase.of("is no later than %s", "không muộn hơn %s", right)
                        : Phrase.of("is at most %s", "không quá %s", right);
            case MORE ->
                isTime
                        ? Phrase.of("is after %s", "sau %s", right)
                        : Phrase.of("is more than %s", isFigure ? "trên %s" : "lớn hơn %s", right);
            case AT_LEAST ->
                isTime
                        ? Phrase.of("is %s or later", "từ %s trở đi", right)
                        : Phrase.of("is at least %s", isLiteral ? "từ %s trở lên" : "không nhỏ hơn %s", right);
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
        boolean isNone = compare.comparison() == Comparison.EQUAL
                && compare.right().written().filter(BigDecimal.ZERO::equals).isPresent();
        if (hits.aggregation() == Aggregation.COUNT && isNone) {
            return Phrase.of(
                    "no case that goes before this one in the table applies",
                    "không thuộc trường hợp nào đứng trước trong bảng");
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
