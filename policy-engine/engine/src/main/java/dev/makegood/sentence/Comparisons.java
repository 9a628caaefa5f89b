package dev.makegood.sentence;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Calculate;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.Given;
import dev.makegood.language.Expression.Hits;
import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Expression.Operation;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.ValueType;
import dev.makegood.vocabulary.AttributeType;
import java.math.BigDecimal;
import java.util.Optional;

/** What is compared in words. */
final class Comparisons {
    private final Values values;
    private final Conditions conditions;

    Comparisons(Values values, Conditions conditions) {
        this.values = values;
        this.conditions = conditions;
    }

    static boolean isOrder(Comparison comparison) {
        return switch (comparison) {
            case EQUAL, NOT_EQUAL -> false;
            case LESS, AT_MOST, MORE, AT_LEAST -> true;
        };
    }

    /** Whether it says something of one value, which is no fact and no truth. */
    static boolean isOfOneValue(Compare compare) {
        return compare.left() instanceof Read
                && compare.left().type() != ValueType.FACT
                && compare.left().type() != ValueType.BOOLEAN
                && Ago.of(compare).map(Ago::then).orElse(compare.left()).equals(compare.left());
    }

    Phrase of(Compare one) {
        if (one.left() instanceof Hits hits) {
            return hits(hits, one);
        }
        if (one.left().written().isPresent() && one.right().written().isEmpty()) {
            return of(new Compare(mirrored(one.comparison()), /* left= */ one.right(), /* right= */ one.left()));
        }
        if (one.left().type() == ValueType.BOOLEAN && one.right() instanceof Literal(Boolean truth, var _)) {
            return conditions.truth(one.left(), truth ^ one.comparison() != Comparison.EQUAL);
        }
        if (one.left().type() == ValueType.FACT) {
            return sameness(one);
        }
        return multiple(one)
                .or(() -> new Calendar(values).said(one))
                .orElseGet(() -> Phrase.of("%s %s", "%s %s", left(one), predicate(one)));
    }

    /** {@code tenureMonths % 12 == 0}. */
    private Optional<Phrase> multiple(Compare compare) {
        boolean isWhole = compare.comparison() == Comparison.EQUAL
                && compare.right()
                        .written()
                        .filter(rest -> rest instanceof BigDecimal number && number.signum() == 0)
                        .isPresent();
        return isWhole
                        && compare.left() instanceof Calculate(var operation, var whole, var part, var _)
                        && operation == Operation.MODULO
                ? Optional.of(Phrase.of(
                        "%s is a multiple of %s",
                        "%s là bội số của %s", values.named(whole), values.of(part, values.attribute(whole))))
                : Optional.empty();
    }

    Phrase left(Compare compare) {
        return Ago.of(compare)
                .map(ago -> values.named(ago.then()))
                .orElseGet(() -> values.named(compare.left(), values.attribute(compare.right())));
    }

    /** {@code is more than 180 min}: what is said of the left side. */
    Phrase predicate(Compare compare) {
        return Ago.of(compare).map(ago -> ago.said(values.of(ago.time()))).orElseGet(() -> compared(compare));
    }

    private Phrase compared(Compare compare) {
        var right = values.named(compare.right(), values.attribute(compare.left()));
        boolean isTime =
                compare.left().type() == ValueType.DATE || compare.left().type() == ValueType.INSTANT;
        if (!isTime) {
            return same(compare, right).orElseGet(() -> limited(compare, right));
        }
        return compare.right().type() == ValueType.INSTANT && Ago.isNow(compare.right())
                ? ofNow(compare.comparison())
                : timed(compare.comparison(), right);
    }

    /** {@code is the same as that of the claim}: another value is not taken for what this one may be. */
    private Optional<Phrase> same(Compare compare, Phrase right) {
        if (isOrder(compare.comparison()) || !(compare.right() instanceof Read)) {
            return Optional.empty();
        }
        boolean isSame = compare.comparison() == Comparison.EQUAL;
        var other = values.attribute(compare.left())
                .flatMap(attribute -> values.sameOf(compare.right(), attribute))
                .map(holder -> new Phrase("that of " + holder.en(), right.vi()))
                .orElseGet(() -> Naming.theValue(right));
        var vi = compare.left().type() == ValueType.TEXT ? "giống với %s" : "bằng %s";
        return Optional.of(
                isSame
                        ? Phrase.of("is the same as %s", vi, other)
                        : Phrase.of("is not the same as %s", "khác với %s", other));
    }

    private static Phrase ofNow(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> new Phrase("is right now", "là lúc này");
            case NOT_EQUAL -> new Phrase("is not right now", "không phải là lúc này");
            case LESS -> new Phrase("is past", "đã qua");
            case AT_MOST -> new Phrase("is reached", "đã đến");
            case MORE -> new Phrase("is still to come", "chưa đến");
            case AT_LEAST -> new Phrase("is not past yet", "chưa qua");
        };
    }

    private static Phrase timed(Comparison comparison, Phrase time) {
        return switch (comparison) {
            case EQUAL -> Phrase.of("is %s", "là %s", time);
            case NOT_EQUAL -> Phrase.of("is not %s", "không phải là %s", time);
            case LESS -> Phrase.of("is before %s", "trước %s", time);
            case AT_MOST -> Phrase.of("is no later than %s", "không muộn hơn %s", time);
            case MORE -> Phrase.of("is after %s", "sau %s", time);
            case AT_LEAST -> Phrase.of("is %s or later", "từ %s trở đi", time);
        };
    }

    /** What is said of the left side, with what the right side is called. */
    static Phrase limited(Compare compare, Phrase limit) {
        boolean isFigure = compare.right().written().isPresent();
        return switch (compare.comparison()) {
            case EQUAL -> Phrase.of("is %s", "là %s", limit);
            case NOT_EQUAL -> Phrase.of("is not %s", "không phải là %s", limit);
            case LESS -> Phrase.of("is less than %s", isFigure ? "dưới %s" : "nhỏ hơn %s", limit);
            case AT_MOST -> Phrase.of("is at most %s", "không quá %s", limit);
            case MORE -> Phrase.of("is more than %s", isFigure ? "trên %s" : "lớn hơn %s", limit);
            case AT_LEAST -> Phrase.of("is at least %s", atLeast(compare.right()), limit);
        };
    }

    private static String atLeast(Expression limit) {
        return switch (limit) {
            case Literal _ -> "từ %s trở lên";
            case Given given when given.value().isPresent() -> "từ %s trở lên";
            default -> "ít nhất bằng %s";
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
        if (Rows.isNone(compare)) {
            return new Phrase("none of the rows above applies", "không dòng nào ở trên áp dụng");
        }
        return Phrase.of("%s %s", "%s %s", values.of(hits, Optional.empty()), predicate(compare));
    }

    static Comparison inverse(Comparison comparison) {
        return switch (comparison) {
            case EQUAL -> Comparison.NOT_EQUAL;
            case NOT_EQUAL -> Comparison.EQUAL;
            case LESS -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.MORE;
            case MORE -> Comparison.AT_MOST;
            case AT_LEAST -> Comparison.LESS;
        };
    }

    static Comparison mirrored(Comparison comparison) {
        return switch (comparison) {
            case EQUAL, NOT_EQUAL -> comparison;
            case LESS -> Comparison.MORE;
            case AT_MOST -> Comparison.AT_LEAST;
            case MORE -> Comparison.LESS;
            case AT_LEAST -> Comparison.AT_MOST;
        };
    }
}
