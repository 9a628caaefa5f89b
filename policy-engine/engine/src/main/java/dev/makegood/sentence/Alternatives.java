package dev.makegood.sentence;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.And;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.Given;
import dev.makegood.language.Expression.In;
import dev.makegood.language.Expression.IsUnknown;
import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.ValueType;
import dev.makegood.vocabulary.Money;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Conditions of which one is enough, in words. */
final class Alternatives {
    private static final int MOST_CHOICES = 4;

    private final Values values;
    private final Conditions conditions;

    Alternatives(Values values, Conditions conditions) {
        this.values = values;
        this.conditions = conditions;
    }

    /** Two that stand alone are said beside each other; those that could be taken for more or less are listed. */
    Phrase any(List<Expression> all, boolean isAmongOthers) {
        var parts = parts(all);
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        boolean isPlain = parts.size() == 2 && !isAmongOthers && all.stream().noneMatch(And.class::isInstance);
        return isPlain
                ? Phrase.of("either %s or %s", "hoặc %s, hoặc %s", parts.getFirst(), parts.getLast())
                : conditions.lists().any(() -> parts(all));
    }

    /** Alternatives, those of one value or of one limit said together. */
    private List<Phrase> parts(List<Expression> all) {
        return ofOneLimit(all).map(List::of).orElseGet(() -> apart(all));
    }

    /** {@code amount is at most $25 or €23, depending on the currency}. */
    private Optional<Phrase> ofOneLimit(List<Expression> all) {
        var limits = all.stream()
                .flatMap(one -> one instanceof Compare(var _, var _, Given limit) && isMoney(limit)
                        ? Stream.of(limit)
                        : Stream.empty())
                .toList();
        var subjects = all.stream().map(Subjects::of).distinct().count();
        var comparisons = all.stream()
                .map(one -> one instanceof Compare(var comparison, var _, var _) ? comparison : Comparison.NOT_EQUAL)
                .distinct()
                .toList();
        boolean isOne = limits.size() == all.size()
                && subjects == 1
                && comparisons.size() == 1
                && Comparisons.isOrder(comparisons.getFirst());
        return isOne && all.getFirst() instanceof Compare first
                ? Parameters.any(limits)
                        .map(limit -> Phrase.of("%s %s", "%s %s", left(first), Comparisons.limited(first, limit)))
                : Optional.empty();
    }

    private static boolean isMoney(Given given) {
        return given.value().filter(Money.class::isInstance).isPresent();
    }

    private List<Phrase> apart(List<Expression> all) {
        var choices = choices(all);
        var unknown = choices.stream()
                .flatMap(one -> unknown(one).stream())
                .filter(operand -> isSaidMoreOf(operand, choices))
                .toList();
        var open = new ArrayDeque<>(choices.stream()
                .filter(one -> unknown(one).filter(unknown::contains).isEmpty())
                .toList());
        var parts = new ArrayList<Phrase>();
        while (!open.isEmpty()) {
            var one = open.removeFirst();
            var subject = Subjects.of(one);
            parts.add(
                    unknown.contains(subject) && !isSaidMoreOf(subject, open)
                            ? orUnknown(one, subject)
                            : withSame(one, open, unknown));
        }
        return parts;
    }

    private static Optional<Expression> unknown(Expression condition) {
        return condition instanceof IsUnknown(var operand, var isKnown) && !isKnown
                ? Optional.of(operand)
                : Optional.empty();
    }

    private static boolean isSaidMoreOf(Expression operand, Collection<Expression> conditions) {
        return conditions.stream().anyMatch(one -> Subjects.of(one).equals(operand));
    }

    private Phrase orUnknown(Expression condition, Expression subject) {
        var said = conditions.of(condition);
        if (condition instanceof Compare(var _, var _, var right) && isReadOf(right)) {
            return Phrase.of("%s (or %s)", "%s (hoặc %s)", said, conditions.of(new IsUnknown(subject, false)));
        }
        return subject.type() == ValueType.BOOLEAN
                ? Phrase.of("%s (or that is not known)", "%s (hoặc chưa rõ)", said)
                : Phrase.of("%s (or is not known)", "%s (hoặc chưa biết)", said);
    }

    /** Whether it is another value, which could be taken for what is not known. */
    private static boolean isReadOf(Expression value) {
        return value instanceof Read
                ? !Ago.isNow(value)
                : value.operands().stream().anyMatch(Alternatives::isReadOf);
    }

    /** {@code a or b is at least 120 min}. */
    private Phrase withSame(Expression one, Deque<Expression> open, List<Expression> unknown) {
        var said = predicate(one);
        if (said.isEmpty()) {
            return conditions.of(one);
        }
        var lefts = new ArrayList<Phrase>(List.of(left(one)));
        while (!open.isEmpty()
                && predicate(open.getFirst()).equals(said)
                && !unknown.contains(Subjects.of(open.getFirst()))) {
            lefts.add(left(open.removeFirst()));
        }
        if (lefts.size() == 1) {
            return conditions.of(one);
        }
        var all = Phrase.any(lefts);
        return one instanceof IsUnknown
                ? Phrase.of(said.get().en(), said.get().vi(), all)
                : Phrase.of("%s %s", "%s %s", all, said.get());
    }

    private static boolean isKnown(IsUnknown condition) {
        return condition.negated() && condition.operand().type() != ValueType.BOOLEAN;
    }

    /** What is said of the value a condition is about, where the same may be said of another. */
    private Optional<Phrase> predicate(Expression condition) {
        return switch (condition) {
            case Compare compare
            when Comparisons.isOrder(compare.comparison())
                    && compare.left().written().isEmpty() ->
                Optional.of(conditions.comparisons().predicate(compare));
            case In(var operand, var listed, var negated) -> Optional.of(isIn(operand, listed, negated));
            case IsUnknown known when isKnown(known) -> Optional.of(new Phrase("%s is known", "đã biết %s"));
            default -> Optional.empty();
        };
    }

    private Phrase left(Expression condition) {
        return condition instanceof Compare compare
                ? conditions.comparisons().left(compare)
                : values.named(condition instanceof IsUnknown(var operand, var _) ? operand : Subjects.of(condition));
    }

    /** The conditions, with all that one value may be as one list. */
    private static List<Expression> choices(List<Expression> all) {
        var byOperand = new LinkedHashMap<Expression, List<Literal>>();
        all.forEach(one -> choice(one)
                .ifPresent(in -> byOperand
                        .computeIfAbsent(in.operand(), _ -> new ArrayList<>())
                        .addAll(in.values())));
        return all.stream()
                .map(one -> choice(one)
                        .<Expression>map(
                                in -> new In(in.operand(), Objects.requireNonNull(byOperand.get(in.operand())), false))
                        .orElse(one))
                .distinct()
                .toList();
    }

    /** What says that one value may be any of several, if that is all it says. */
    static Optional<Expression> ofOne(Expression condition) {
        return Optional.of(condition)
                .filter(Expression.Or.class::isInstance)
                .map(or -> choices(Chains.either(or)))
                .filter(choices -> choices.size() == 1)
                .map(List::getFirst);
    }

    /** What says that a value is one of some. */
    private static Optional<In> choice(Expression condition) {
        return switch (condition) {
            case In in when !in.negated() -> Optional.of(in);
            case Compare(var comparison, Read left, Literal right)
            when comparison == Comparison.EQUAL && left.type() != ValueType.BOOLEAN ->
                Optional.of(new In(left, List.of(right), false));
            default -> Optional.empty();
        };
    }

    Phrase in(Expression operand, List<Literal> listed, boolean negated) {
        return Phrase.of("%s %s", "%s %s", values.named(operand), isIn(operand, listed, negated));
    }

    Phrase choices(Expression operand, List<Literal> listed) {
        return Phrase.any(listed.stream()
                .map(one -> values.of(one, values.attribute(operand)))
                .distinct()
                .toList());
    }

    /** {@code is a, b or c}: what is said of that value. */
    Phrase isIn(Expression operand, List<Literal> listed, boolean negated) {
        var choices = listed.stream()
                .map(one -> values.of(one, values.attribute(operand)))
                .distinct()
                .toList();
        if (choices.size() > MOST_CHOICES) {
            var all = Phrase.joined(choices, ", ");
            return negated
                    ? Phrase.of("is none of: %s", "không thuộc: %s", all)
                    : Phrase.of("is one of: %s", "là một trong: %s", all);
        }
        if (!negated) {
            return Phrase.of("is %s", "là %s", Phrase.any(choices));
        }
        return choices.size() == 2
                ? Phrase.of("is neither %s nor %s", "không phải là %s hay %s", choices.getFirst(), choices.getLast())
                : Phrase.of("is not %s", "không phải là %s", Phrase.nor(choices));
    }
}
