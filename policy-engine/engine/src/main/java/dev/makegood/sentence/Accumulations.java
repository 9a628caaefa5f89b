package dev.makegood.sentence;

import dev.makegood.language.Element.Accumulate;
import dev.makegood.language.Element.Aggregation;
import dev.makegood.language.Element.Figure;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is counted or added up over several facts, in words.
 *
 * @param described what one of those facts is called, with its conditions
 */
record Accumulations(Naming naming, Values values, Conditions conditions, Function<Pattern, Phrase> described) {
    Phrase of(Accumulate accumulate) {
        var tests = accumulate.conditions().stream()
                .map(Pattern.Condition::expression)
                .toList();
        if (accumulate.figures().stream()
                .allMatch(figure -> extreme(accumulate, figure).isPresent())) {
            return tests.isEmpty()
                    ? Phrase.of(
                            "%s is known",
                            "đã biết %s",
                            Naming.the(accumulate.source().getFirst().type()))
                    : conditions.all(tests);
        }
        if (isAtLeastOne(accumulate)) {
            return Phrase.of(
                    "there is at least one %s",
                    "có ít nhất một %s", described.apply(accumulate.source().getFirst()));
        }
        var figures = accumulate.figures().stream()
                .map(figure -> figure(accumulate, figure))
                .toList();
        return tests.isEmpty()
                ? Phrase.of("%s, %s", "%s, %s", Phrase.all(figures), over(accumulate))
                : taken(conditions.all(tests), over(accumulate));
    }

    /** Whether it asks of one kind of fact no more than that there is one. */
    private static boolean isAtLeastOne(Accumulate accumulate) {
        return accumulate.source().size() == 1
                && accumulate.conditions().size() == 1
                && accumulate.conditions().getFirst().expression()
                        instanceof Compare(var comparison, Read(var variable, var path, var _), var limit)
                && comparison == Comparison.MORE
                && path.isEmpty()
                && limit.written().filter(BigDecimal.ZERO::equals).isPresent()
                && accumulate.figures().stream()
                        .anyMatch(figure -> figure.aggregation() == Aggregation.COUNT
                                && variable.filter(figure.variable()::equals).isPresent());
    }

    /** {@code the sum, over all such flights, of the price}. */
    private Optional<Phrase> sum(Accumulate accumulate, Figure figure) {
        return isAtLeastOne(accumulate) && figure.aggregation() != Aggregation.COUNT
                ? figure.argument().map(argument -> {
                    var pattern = accumulate.source().getFirst();
                    var label = Phrase.of(pattern.type().label()).within();
                    return Phrase.of(
                            "%s, over all such %s, of %s",
                            "%s, tính trên mọi %s như vậy, của %s",
                            Values.aggregation(figure.aggregation()),
                            new Phrase(Nouns.plural(label.en()), label.vi()),
                            naming.within(pattern, () -> values.named(bound(pattern, argument), Optional.empty())));
                })
                : Optional.empty();
    }

    /** What a value of that fact is bound to. */
    private static Expression bound(Pattern pattern, Expression argument) {
        return pattern.bindings().stream()
                .filter(binding -> argument instanceof Read(var variable, var path, var _)
                        && path.isEmpty()
                        && variable.filter(binding.variable()::equals).isPresent())
                .map(Pattern.Binding::value)
                .findFirst()
                .orElse(argument);
    }

    /** Gives a name to each of its figures. */
    void name(Accumulate accumulate) {
        for (var figure : accumulate.figures()) {
            naming.name(
                    figure.variable(),
                    figure(accumulate, figure),
                    figure.argument().flatMap(values::attribute));
        }
    }

    private Phrase over(Accumulate accumulate) {
        boolean isCount = accumulate.figures().stream().allMatch(figure -> figure.aggregation() == Aggregation.COUNT);
        var form = isCount
                ? new Phrase("counting every %s", "đếm mọi %s")
                : new Phrase("over every %s", "tính trên mọi %s");
        var sources = Lists.last(accumulate.source().stream().map(described).toList());
        return Phrase.of(form.en(), form.vi(), together(sources));
    }

    /** {@code leg together with every share}: each of the ones with each of the others. */
    private static Phrase together(List<Phrase> sources) {
        return new Phrase(
                String.join(
                        " together with every ",
                        sources.stream().map(Phrase::en).toList()),
                String.join(" cùng với mọi ", sources.stream().map(Phrase::vi).toList()));
    }

    /** {@code the highest “Level”}: of a fact that is but one value, and of which there may be several. */
    private static Optional<Phrase> extreme(Accumulate accumulate, Figure figure) {
        var pattern = accumulate.source().getFirst();
        if (accumulate.source().size() > 1
                || !Naming.isValue(pattern.type())
                || !pattern.conditions().isEmpty()) {
            return Optional.empty();
        }
        var fact = Naming.the(pattern.type());
        return switch (figure.aggregation()) {
            case MAX -> Optional.of(Phrase.of("the highest %s", "%s cao nhất", fact));
            case MIN -> Optional.of(Phrase.of("the lowest %s", "%s thấp nhất", fact));
            case COUNT, SUM, AVERAGE -> Optional.empty();
        };
    }

    private static Phrase taken(Phrase tests, Phrase over) {
        return Lists.isIn(over)
                ? Phrase.of("%s, %s", "%s, %s", tests, over)
                : Phrase.of("%2$s, %1$s", "%2$s, %1$s", tests, over);
    }

    private Phrase figure(Accumulate accumulate, Figure figure) {
        return extreme(accumulate, figure)
                .or(() -> number(accumulate, figure))
                .or(() -> sum(accumulate, figure))
                .orElseGet(() -> figure(figure));
    }

    /** {@code the number of such mentions}. */
    private static Optional<Phrase> number(Accumulate accumulate, Figure figure) {
        if (figure.aggregation() != Aggregation.COUNT || accumulate.source().size() > 1) {
            return Optional.empty();
        }
        var label = Phrase.of(accumulate.source().getFirst().type().label()).within();
        return Optional.of(
                Phrase.of("the number of such %s", "số %s như vậy", new Phrase(Nouns.plural(label.en()), label.vi())));
    }

    private Phrase figure(Figure figure) {
        var name = Values.aggregation(figure.aggregation());
        return figure.argument()
                .map(argument -> Phrase.of("%s of %s", "%s của %s", name, values.named(argument, Optional.empty())))
                .orElse(name);
    }
}
