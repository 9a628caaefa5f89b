package dev.makegood.change;

import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What differs between the conditions of two rules. */
final class WhenComparison {
    private final RuleView before;
    private final RuleView after;
    private final List<Difference> differences = new ArrayList<>();

    WhenComparison(RuleView before, RuleView after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> differences() {
        var gone = new ArrayList<>(before.blocks());
        var come = new ArrayList<>(after.blocks());
        Pairs.of(gone, come, (one, other) -> one.shape().equals(other.shape()));
        for (var pair : Pairs.of(gone, come, WhenComparison::isOfOneFact)) {
            if (pair.one() instanceof Block.OfFact one && pair.other() instanceof Block.OfFact other) {
                compare(one, other);
            }
        }
        for (var pair : Pairs.of(gone, come, WhenComparison::isOfOneKind)) {
            changed(pair.one(), pair.other());
        }
        gone.forEach(this::removed);
        come.forEach(this::added);
        return differences;
    }

    private static boolean isOfOneFact(Block one, Block other) {
        return one instanceof Block.OfFact fact
                && other instanceof Block.OfFact same
                && fact.pattern().type().name().equals(same.pattern().type().name());
    }

    private static boolean isOfOneKind(Block one, Block other) {
        return one instanceof Block.Whole
                && other instanceof Block.Whole
                && one.element().getClass() == other.element().getClass();
    }

    private void compare(Block.OfFact one, Block.OfFact other) {
        var gone = new ArrayList<>(one.conditions());
        var come = new ArrayList<>(other.conditions());
        Pairs.of(gone, come, (was, is) -> was.shape().equals(is.shape()));
        BiPredicate<Condition, Condition> isOfOneValue =
                (was, is) -> subject(was, before, one).equals(subject(is, after, other));
        Pairs.of(gone, come, isOfOneValue.and((was, is) -> was.side() == is.side()))
                .forEach(pair -> changed(one, pair.one(), other, pair.other()));
        Pairs.of(gone, come, isOfOneValue).forEach(pair -> changed(one, pair.one(), other, pair.other()));
        if (!gone.isEmpty() && !come.isEmpty()) {
            changed(one, gone, other, come);
        } else {
            gone.forEach(was -> removed(one, was));
            come.forEach(is -> added(other, is));
        }
    }

    /** What the value a condition is about means; where there is none, nothing else is the same. */
    private static Object subject(Condition condition, RuleView view, Block.OfFact fact) {
        return condition
                .subject()
                .<Object>map(value -> view.shape(value, fact.own()))
                .orElse(condition);
    }

    private void changed(Block.OfFact one, Condition was, Block.OfFact other, Condition is) {
        var said = before.words().predicate(one.pattern(), was.expression());
        var now = after.words().predicate(other.pattern(), is.expression());
        if (said.isEmpty() || now.isEmpty()) {
            changed(one, List.of(was), other, List.of(is));
            return;
        }
        var subject = is.subject().map(value -> after.words().subject(other.pattern(), value));
        differences.add(new Difference(
                        Aspect.CONDITION,
                        subject.orElse(Labels.CONDITION),
                        said.map(WhenComparison::bare),
                        now.map(WhenComparison::bare),
                        direction(one, List.of(was), other, List.of(is)))
                .at(Optional.of(before.place(was.span())), Optional.of(after.place(is.span()))));
    }

    /** {@code is at most 5} without the {@code is}. */
    private static Text bare(Text predicate) {
        return new Text(predicate.en().replaceFirst("^is ", ""), predicate.vi().replaceFirst("^là ", ""));
    }

    private void changed(Block.OfFact one, List<Condition> was, Block.OfFact other, List<Condition> is) {
        differences.add(new Difference(
                        Aspect.CONDITION,
                        Labels.CONDITION,
                        Optional.of(before.words().conditions(one.pattern(), expressions(was))),
                        Optional.of(after.words().conditions(other.pattern(), expressions(is))),
                        direction(one, was, other, is))
                .at(
                        Optional.of(before.place(was.getFirst().span())),
                        Optional.of(after.place(is.getFirst().span()))));
    }

    private static List<Expression> expressions(List<Condition> conditions) {
        return conditions.stream().map(Condition::expression).toList();
    }

    private Optional<Direction> direction(
            Block.OfFact one, List<Condition> was, Block.OfFact other, List<Condition> is) {
        return new Implication(
                        expression -> before.shape(expression, one.own()),
                        expression -> after.shape(expression, other.own()))
                .direction(expressions(was), expressions(is));
    }

    private void removed(Block.OfFact fact, Condition was) {
        var said = before.words().conditions(fact.pattern(), List.of(was.expression()));
        differences.add(new Difference(
                        Aspect.CONDITION,
                        Labels.CONDITION,
                        Optional.of(said),
                        Optional.empty(),
                        Optional.of(Direction.WIDER))
                .at(Optional.of(before.place(was.span())), Optional.empty()));
    }

    private void added(Block.OfFact fact, Condition is) {
        var said = after.words().conditions(fact.pattern(), List.of(is.expression()));
        differences.add(new Difference(
                        Aspect.CONDITION,
                        Labels.CONDITION,
                        Optional.empty(),
                        Optional.of(said),
                        Optional.of(Direction.NARROWER))
                .at(Optional.empty(), Optional.of(after.place(is.span()))));
    }

    private void changed(Block was, Block is) {
        differences.add(new Difference(
                        Aspect.CONDITION,
                        Labels.CONDITION,
                        Optional.of(before.words().element(was.element())),
                        Optional.of(after.words().element(is.element())),
                        Optional.empty())
                .at(place(was, before), place(is, after)));
    }

    private void removed(Block block) {
        differences.add(new Difference(
                        Aspect.CONDITION,
                        Labels.CONDITION,
                        Optional.of(before.words().element(block.element())),
                        Optional.empty(),
                        isDemanding(block) ? Optional.of(Direction.WIDER) : Optional.empty())
                .at(place(block, before), Optional.empty()));
    }

    private void added(Block block) {
        differences.add(new Difference(
                        Aspect.CONDITION,
                        Labels.CONDITION,
                        Optional.empty(),
                        Optional.of(after.words().element(block.element())),
                        isDemanding(block) ? Optional.of(Direction.NARROWER) : Optional.empty())
                .at(Optional.empty(), place(block, after)));
    }

    /** Figures by themselves demand nothing. */
    private static boolean isDemanding(Block block) {
        return !(block.element() instanceof Element.Accumulate(var _, var _, var conditions) && conditions.isEmpty());
    }

    private static Optional<Place> place(Block block, RuleView view) {
        return block.element().patterns().stream().findFirst().map(pattern -> view.place(pattern.span()));
    }
}
