package dev.makegood.change;

import dev.makegood.language.Conclusion.Choose;
import dev.makegood.language.Conclusion.Derive;
import dev.makegood.language.Conclusion.Let;
import dev.makegood.language.Conclusion.Propose;
import dev.makegood.language.Expression;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectLabels;
import dev.makegood.vocabulary.EffectParameter;
import dev.makegood.vocabulary.SelectionMode;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** What differs between the conclusions of two rules. */
final class ThenComparison {
    private final RuleView before;
    private final RuleView after;
    private final List<Difference> differences = new ArrayList<>();

    ThenComparison(RuleView before, RuleView after) {
        this.before = before;
        this.after = after;
    }

    List<Difference> differences() {
        compare(before.conclusions(), after.conclusions());
        return differences;
    }

    private void compare(List<Told> was, List<Told> is) {
        var gone = new ArrayList<>(was);
        var come = new ArrayList<>(is);
        Pairs.of(gone, come, (one, other) -> one.shape().equals(other.shape()));
        Pairs.of(gone, come, (one, other) -> one.kind().equals(other.kind()))
                .forEach(pair -> compare(pair.one(), pair.other()));
        Pairs.of(gone, come, ThenComparison::isOfOneKind).forEach(pair -> compare(pair.one(), pair.other()));
        Pairs.of(gone, come, (_, _) -> true).forEach(pair -> add(Optional.of(pair.one()), Optional.of(pair.other())));
        gone.forEach(one -> add(Optional.of(one), Optional.empty()));
        come.forEach(one -> add(Optional.empty(), Optional.of(one)));
    }

    private void add(Optional<Told> was, Optional<Told> is) {
        add(
                Labels.CONCLUSION,
                was.map(Told::conclusion).map(before.words()::conclusion),
                is.map(Told::conclusion).map(after.words()::conclusion));
    }

    private static boolean isOfOneKind(Told one, Told other) {
        return one.conclusion() instanceof Propose was
                && other.conclusion() instanceof Propose is
                && was.kind() == is.kind();
    }

    private void add(Text label, Optional<Text> was, Optional<Text> is) {
        differences.add(new Difference(Aspect.CONCLUSION, label, was, is, Optional.empty()));
    }

    private void compare(Told one, Told other) {
        if (one.conclusion() instanceof Propose was && other.conclusion() instanceof Propose is) {
            compare(one, was, other, is);
        } else if (one.conclusion() instanceof Derive was && other.conclusion() instanceof Derive is) {
            compare(one, was, other, is);
        } else if (one.conclusion() instanceof Choose was && other.conclusion() instanceof Choose is) {
            if (!one.parts().equals(other.parts())) {
                add(
                        Labels.CONDITION,
                        Optional.of(before.words().condition(was.condition())),
                        Optional.of(after.words().condition(is.condition())));
            }
            compare(one.then(), other.then());
            compare(one.otherwise(), other.otherwise());
        } else if (one.conclusion() instanceof Let was && other.conclusion() instanceof Let is) {
            local(was, is);
        }
    }

    private void local(Let was, Let is) {
        differences.add(new Difference(
                Aspect.CONCLUSION,
                new Text("“%s”", "“%s”").filled(is.name()),
                Optional.of(before.words().value(was.value(), Optional.empty())),
                Optional.of(after.words().value(is.value(), Optional.empty())),
                direction(Optional.of(was.value()), Optional.of(is.value()))));
    }

    private void compare(Told one, Propose was, Told other, Propose is) {
        for (var parameter : is.kind().parameters()) {
            var name = parameter.name();
            if (!isSame(one, other, name)) {
                differences.add(new Difference(
                        Aspect.CONCLUSION,
                        EffectLabels.ofParameter(name),
                        carried(was, parameter, before),
                        carried(is, parameter, after),
                        direction(was, is, name)));
            }
        }
        if (!isSame(one, other, Told.REASON)) {
            add(
                    Labels.REASON,
                    was.reason().map(before.words()::reason),
                    is.reason().map(after.words()::reason));
        }
        if (!isSame(one, other, Told.GROUP)) {
            add(
                    Labels.GROUP,
                    was.group().map(ThenComparison::quoted),
                    is.group().map(ThenComparison::quoted));
        }
        terms(one, was, other, is);
    }

    private void terms(Told one, Propose was, Told other, Propose is) {
        var names = new TreeSet<>(was.terms().keySet());
        names.addAll(is.terms().keySet());
        for (var name : names) {
            if (!isSame(one, other, Told.TERM + name)) {
                differences.add(new Difference(
                        Aspect.CONCLUSION,
                        quoted(name),
                        term(was, name).map(value -> before.words().value(value, Optional.empty())),
                        term(is, name).map(value -> after.words().value(value, Optional.empty())),
                        direction(term(was, name), term(is, name))));
            }
        }
    }

    private static boolean isSame(Told one, Told other, String part) {
        return Objects.equals(one.parts().get(part), other.parts().get(part));
    }

    private static Text quoted(String name) {
        return new Text("“%s”", "“%s”").filled(name);
    }

    private static Optional<Expression> term(Propose propose, String name) {
        return Optional.ofNullable(propose.terms().get(name));
    }

    private static Optional<Text> carried(Propose propose, EffectParameter parameter, RuleView view) {
        return propose.arguments().containsKey(parameter.name())
                ? Optional.of(view.words().carried(propose, parameter))
                : Optional.empty();
    }

    private Optional<Direction> direction(Propose was, Propose is, String name) {
        var direction = direction(argument(was, name), argument(is, name));
        return isGiven(is, name) && isCertain(was, before) && isCertain(is, after)
                ? direction.map(ThenComparison::forCustomer)
                : direction;
    }

    private static Optional<Expression> argument(Propose propose, String name) {
        return Optional.ofNullable(propose.arguments().get(name));
    }

    static boolean isGiven(Propose propose, String name) {
        return propose.kind() == EffectKind.GESTURE
                && (name.equals(EffectKind.AMOUNT) || name.equals(EffectKind.QUANTITY));
    }

    /** Whether more of one proposal of a group never makes a conflict of it. */
    static boolean isCertain(Propose propose, RuleView view) {
        return propose.group().isEmpty() || view.ruleSet().selection() != SelectionMode.FIRST_BY_SALIENCE;
    }

    static Direction forCustomer(Direction direction) {
        return switch (direction) {
            case HIGHER -> Direction.MORE_FOR_CUSTOMER;
            case LOWER -> Direction.LESS_FOR_CUSTOMER;
            case WIDER, NARROWER, MORE_FOR_CUSTOMER, LESS_FOR_CUSTOMER -> direction;
        };
    }

    private static Optional<Direction> direction(Optional<Expression> was, Optional<Expression> is) {
        return was.flatMap(Expression::written)
                .flatMap(one -> is.flatMap(Expression::written).flatMap(other -> Values.direction(one, other)));
    }

    private void compare(Told one, Derive was, Told other, Derive is) {
        var attributes = is.type().attributes();
        for (int i = 0; i < is.values().size(); i++) {
            var attribute = attributes.get(i);
            if (!isSame(one, other, attribute.name())) {
                int place = i;
                var old = was.values().stream().skip(place).findFirst();
                differences.add(new Difference(
                        Aspect.CONCLUSION,
                        attribute.label(),
                        old.map(value -> before.words().value(value, Optional.of(attribute))),
                        Optional.of(after.words().value(is.values().get(i), Optional.of(attribute))),
                        direction(old, Optional.of(is.values().get(i)))));
            }
        }
    }
}
