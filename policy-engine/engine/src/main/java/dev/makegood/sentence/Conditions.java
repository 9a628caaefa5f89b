package dev.makegood.sentence;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.And;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Hits;
import dev.makegood.language.Expression.In;
import dev.makegood.language.Expression.IsUnknown;
import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Expression.Or;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The conditions of one rule in words. */
final class Conditions {
    private static final int MOST_IN_A_ROW = 4;

    private final Values values;
    private final Comparisons comparisons;
    private final Alternatives alternatives;
    private final Lists lists = new Lists();

    Conditions(Values values) {
        this.values = values;
        this.comparisons = new Comparisons(values, this);
        this.alternatives = new Alternatives(values, this);
    }

    Comparisons comparisons() {
        return comparisons;
    }

    Lists lists() {
        return lists;
    }

    /** Conditions that hold together, {@code a, b and c}. */
    Phrase all(List<Expression> conditions) {
        var all = Subjects.telling(Chains.together(conditions));
        if (all.size() == 1) {
            return of(all.getFirst());
        }
        var row = each(all, this::inRow);
        boolean isLong = row.size() > MOST_IN_A_ROW || row.size() > 1 && hasOpenRange(all);
        return isLong || row.stream().filter(Lists::isIn).count() > 1 ? lists.all(() -> each(all, this::of)) : row(row);
    }

    /** {@code a, b and c}; a list comes last, and what comes before it is apart from it. */
    private static Phrase row(List<Phrase> parts) {
        return parts.stream().anyMatch(Lists::isIn) ? Phrase.allApart(Lists.last(parts)) : Phrase.all(parts);
    }

    /** Each in words, with several of one value said of it at once: {@code more than 3 and at most 5}. */
    private List<Phrase> each(List<Expression> conditions, Function<Expression, Phrase> words) {
        var parts = new ArrayList<Phrase>();
        int at = 0;
        while (at < conditions.size()) {
            var two = at + 1 < conditions.size()
                    ? together(conditions.get(at), conditions.get(at + 1), words)
                    : Optional.<Phrase>empty();
            var one = conditions.get(at);
            parts.add(two.orElseGet(() -> words.apply(one)));
            at += two.isPresent() ? 2 : 1;
        }
        return parts;
    }

    /** Two that are said at once. */
    private Optional<Phrase> together(Expression one, Expression other, Function<Expression, Phrase> words) {
        return isRange(one, other) && other instanceof Compare more
                ? Optional.of(Phrase.of("%s and %s", "%s và %s", words.apply(one), more(more)))
                : new Calendar(values).dayOfYear(one, other);
    }

    /** What is said of the left side, behind something else that was said of it. */
    private Phrase more(Compare compare) {
        var predicate = comparisons.predicate(compare);
        return new Phrase(predicate.en().substring("is ".length()), predicate.vi());
    }

    private static boolean isRange(Expression one, Expression other) {
        return one instanceof Compare(var lower, var left, var _)
                && other instanceof Compare(var upper, var same, var _)
                && left instanceof Read
                && left.equals(same)
                && Comparisons.isOrder(lower)
                && Comparisons.isOrder(upper)
                && isOf(one, left)
                && isOf(other, left);
    }

    private static boolean isOf(Expression condition, Expression subject) {
        return condition instanceof Compare compare
                && Ago.of(compare).map(Ago::then).orElse(subject).equals(subject);
    }

    /** Whether two limits of one value stand there that are not written: what follows reads like a third. */
    private static boolean hasOpenRange(List<Expression> conditions) {
        return IntStream.range(1, conditions.size())
                .anyMatch(i -> isRange(conditions.get(i - 1), conditions.get(i))
                        && Stream.of(conditions.get(i - 1), conditions.get(i)).allMatch(Conditions::isOpen));
    }

    private static boolean isOpen(Expression condition) {
        return condition instanceof Compare(var _, var _, var limit) && !(limit instanceof Literal);
    }

    /** The values one may be, by themselves. */
    Phrase choices(Expression operand, List<Literal> listed) {
        return alternatives.choices(operand, listed);
    }

    /** A condition that nothing stands beside that it could be taken together with. */
    Phrase of(Expression condition) {
        return Chains.plain(condition) instanceof Or or
                ? alternatives.any(Chains.either(or), false)
                : single(Chains.plain(condition));
    }

    /** A condition among others. */
    private Phrase inRow(Expression condition) {
        return condition instanceof Or ? alternatives.any(Chains.either(condition), true) : single(condition);
    }

    private Phrase single(Expression condition) {
        return switch (condition) {
            case Literal _ -> truth(condition, true);
            case Expression.Not(var operand) -> truth(operand, false);
            case And _, Or _ -> all(List.of(condition));
            case Compare compare -> Nouns.agreeing(comparisons.left(compare), comparisons.of(compare));
            case In(var operand, var listed, var negated) ->
                Nouns.agreeing(values.named(operand), alternatives.in(operand, listed, negated));
            case IsUnknown(var operand, var isKnown)
            when operand.type() == ValueType.BOOLEAN -> whether(values.truth(operand), isKnown);
            case IsUnknown(var operand, var isKnown) ->
                Nouns.agreeing(
                        values.named(operand),
                        isKnown
                                ? Phrase.of("%s is known", "đã biết %s", values.named(operand))
                                : Phrase.of("%s is not known", "chưa biết %s", values.named(operand)));
            case Expression.Matches(var operand, var form, var negated) ->
                values.isForAuthors()
                        ? Forms.predicate(form.toString(), negated, values.named(operand))
                        : Forms.outline(form.toString(), negated, values.named(operand));
            case Expression.Call _, Read _, Expression.Given _, Hits _, Expression.Calculate _ ->
                truth(condition, true);
            case Expression.MoneyOf _, Expression.FigureOf _ -> values.of(condition);
        };
    }

    /** That something holds, or not. */
    Phrase truth(Expression truth, boolean holds) {
        return switch (truth) {
            case Literal(var value, var _) ->
                value.equals(true) == holds
                        ? new Phrase("it is so in any case", "luôn luôn như vậy")
                        : new Phrase("it is never so", "không bao giờ như vậy");
            case Expression.Call call ->
                Nouns.agreeing(values.named(call.receiver()), new Called(values).condition(call, !holds));
            case Read _, Expression.Given _, Hits _, Expression.Calculate _ -> Truths.said(values.truth(truth), holds);
            default -> of(holds ? truth : new Expression.Not(truth));
        };
    }

    private static Phrase whether(Truths.Truth truth, boolean isKnown) {
        var said = Truths.whether(truth);
        return isKnown
                ? Phrase.of("it is known %s", "đã biết %s hay không", said)
                : Phrase.of("it is not known %s", "chưa biết %s hay không", said);
    }

    /** What is said of the value a condition is about, where it says something of one value. */
    Optional<Phrase> ofOneValue(Expression condition) {
        return switch (condition) {
            case Compare compare when Comparisons.isOfOneValue(compare) -> Optional.of(comparisons.predicate(compare));
            case In(var operand, var listed, var negated) -> Optional.of(alternatives.isIn(operand, listed, negated));
            case IsUnknown(var _, var negated) ->
                Optional.of(negated ? new Phrase("is known", "đã biết") : new Phrase("is not known", "chưa biết"));
            default -> Optional.empty();
        };
    }
}
