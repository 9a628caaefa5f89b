package dev.makegood.handbook;

import dev.makegood.handbook.Handbook.Figure;
import dev.makegood.handbook.Handbook.Value;
import dev.makegood.language.Expression;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.sentence.ValueTexts;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers of one rule set, in the order in which it names them. */
final class Figures {
    private final RuleSet ruleSet;
    private final Anchors anchors;

    Figures(RuleSet ruleSet, Anchors anchors) {
        this.ruleSet = ruleSet;
        this.anchors = anchors;
    }

    List<Figure> all() {
        return ruleSet.parameters().values().stream().map(this::figure).toList();
    }

    private Figure figure(Parameter parameter) {
        return new Figure(
                parameter.name(),
                parameter.label(),
                parameter.values().stream()
                        .map(dated -> new Value(
                                dated.from().map(day -> ValueTexts.of(day, Optional.empty())),
                                ValueTexts.of(dated.value(), parameter.unit())))
                        .toList(),
                origin(parameter.source()),
                parameter.source() == Parameter.Source.OURS,
                parameter
                        .clause()
                        .flatMap(key -> Optional.ofNullable(ruleSet.clauses().get(key)))
                        .map(clause -> Passage.of(clause, ruleSet)),
                parameter.aspirational().map(value -> ValueTexts.of(value, parameter.unit())),
                ruleSet.rules().stream()
                        .filter(rule -> reads(rule, parameter))
                        .map(anchors::link)
                        .toList());
    }

    private static Text origin(Parameter.Source source) {
        return switch (source) {
            case STATUTE -> new Text("set by law", "do luật định");
            case PUBLISHED -> new Text("from a published source", "từ nguồn đã công bố");
            case OURS ->
                new Text(
                        "our own choice, not from a published source",
                        "do chúng tôi tự chọn, không từ nguồn đã công bố");
        };
    }

    private static boolean reads(Rule rule, Parameter parameter) {
        return rule.expressions()
                .flatMap(Figures::within)
                .anyMatch(one -> one instanceof Expression.Given(var given, var _, var _)
                        && given.name().equals(parameter.name()));
    }

    /** That expression and every one in it. */
    static Stream<Expression> within(Expression expression) {
        return Stream.concat(
                Stream.of(expression), expression.operands().stream().flatMap(Figures::within));
    }
}
