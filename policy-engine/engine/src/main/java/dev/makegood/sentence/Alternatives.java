package dev.makegood.sentence;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.And;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.In;
import dev.makegood.language.Expression.IsUnknown;
import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.ValueType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Conditions of which one is enough, in words. */
final class Alternatives {
    private static final int MOST_CHOICES = 4;

    private final Values values;
    private final Conditions conditions;
    private int depth;

    Alternatives(Values values, Conditions conditions) {
        this.values = values;
        this.conditions = conditions;
    }

    /** The parts of a chain of one operator. */
    static List<Expression> operands(Expression chain) {
        return chain.operands().stream()
                .flatMap(operand ->
                        operand.getClass() == chain.getClass() ? operands(operand).stream() : Stream.of(operand))
                .toList();
    }

    /** The parts of a chain, each turned round. */
    static List<Expression> opposites(Expression chain) {
        return operands(chain).stream().<Expression>map(Expression.Not::new).toList();
    }

    /** Words that are numbered already: what is numbered within has letters. */
    Phrase within(Supplier<Phrase> words) {
        depth++;
        try {
            return words.get();
        } finally {
            depth--;
        }
    }

    /** Two alternatives stand beside each other; more are numbered. */
    Phrase any(List<Expression> all) {
        var parts = inner(all);
        return switch (parts.size()) {
            case 1 -> parts.getFirst();
            case 2 ->
                all.stream().anyMatch(And.class::isInstance)
                        ? Phrase.of("either %s, or %s", "hoặc %s, hoặc %s", parts.getFirst(), parts.getLast())
                        : Phrase.of("either %s or %s", "hoặc %s hoặc %s", parts.getFirst(), parts.getLast());
            default ->
                Phrase.of("one of these holds: %s", "có một trong các điều sau: %s", Phrase.numbered(parts, depth));
        };
    }

    private List<Phrase> inner(List<Expression> all) {
        depth++;
        try {
            return parts(all);
        } finally {
            depth--;
        }
    }

    /** Alternatives, those of one value or of one limit said together. */
    private List<Phrase> parts(List<Expression> all) {
        var open = new ArrayDeque<>(choices(all));
        var parts = new ArrayList<Phrase>();
        while (!open.isEmpty()) {
            var one = open.removeFirst();
            parts.add(
                    one instanceof IsUnknown(var operand, var isKnown) && !isKnown
                            ? unknownOr(operand, open)
                            : one instanceof Compare compare ? withSame(compare, open) : conditions.of(one));
        }
        return parts;
    }

    private Phrase unknownOr(Expression operand, Deque<Expression> open) {
        var next = open.stream().filter(one -> Subjects.of(one).equals(operand)).findFirst();
        if (next.isEmpty()) {
            return conditions.of(new IsUnknown(operand, false));
        }
        open.remove(next.get());
        return Phrase.of("%s (or is not known)", "%s (hoặc chưa biết)", conditions.of(next.get()));
    }

    /** {@code a or b is at least 120 min}. */
    private Phrase withSame(Compare compare, Deque<Expression> open) {
        if (!Conditions.isOrder(compare.comparison())
                || compare.left().written().isPresent()) {
            return conditions.of(compare);
        }
        var lefts = new ArrayList<Phrase>(List.of(conditions.left(compare)));
        var said = conditions.predicate(compare);
        while (open.peekFirst() instanceof Compare next
                && next.comparison() == compare.comparison()
                && next.right().equals(compare.right())
                && conditions.predicate(next).equals(said)) {
            lefts.add(conditions.left(next));
            open.removeFirst();
        }
        return Phrase.of("%s %s", "%s %s", Phrase.any(lefts), said);
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
        return Phrase.of("%s %s", "%s %s", values.of(operand), isIn(operand, listed, negated));
    }

    Phrase choices(Expression operand, List<Literal> listed) {
        return Phrase.any(listed.stream()
                .map(one -> values.of(one, values.attribute(operand)))
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
                : Phrase.of("is not %s", "không phải là %s", Phrase.any(choices));
    }
}
