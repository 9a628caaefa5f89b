package dev.makegood.sentence;

import dev.makegood.language.Element;
import dev.makegood.language.Element.Aggregation;
import dev.makegood.language.Element.Matches;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.Hits;
import dev.makegood.language.Expression.In;
import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Expression.Or;
import dev.makegood.language.Pattern;
import dev.makegood.vocabulary.Attribute;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The rows before one row of a table.
 *
 * @param values how attributes are found
 * @param demanded what the row itself demands
 */
record Rows(Values values, List<Expression> demanded) {
    /** What values of an attribute are let through. */
    private record Choice(Attribute attribute, List<Object> listed) {
        boolean excludes(Choice other) {
            return attribute.equals(other.attribute) && Collections.disjoint(listed, other.listed);
        }
    }

    /** The elements without the condition that no row before holds, where none of them can. */
    static List<Element> told(List<Element> when, Values values) {
        var demanded = when.stream()
                .filter(Matches.class::isInstance)
                .flatMap(element -> element.patterns().stream())
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(condition -> Chains.together(condition.expression()).stream())
                .toList();
        var rows = new Rows(values, demanded);
        return when.stream()
                .map(element -> element instanceof Matches(var pattern) ? new Matches(rows.told(pattern)) : element)
                .toList();
    }

    private Pattern told(Pattern pattern) {
        var conditions = pattern.conditions().stream()
                .filter(condition -> !isExcludedAnyhow(condition.expression()))
                .toList();
        return new Pattern(pattern.variable(), pattern.type(), pattern.bindings(), conditions, pattern.span());
    }

    private boolean isExcludedAnyhow(Expression condition) {
        return isNone(condition)
                && condition instanceof Compare(var _, Hits hits, var _)
                && hits.hits().stream().allMatch(hit -> isExcluded(hit.condition()));
    }

    /** Whether a condition says that no row before holds. */
    static boolean isNone(Expression condition) {
        return condition instanceof Compare(var comparison, Hits hits, var count)
                && comparison == Comparison.EQUAL
                && hits.aggregation() == Aggregation.COUNT
                && count.written().filter(BigDecimal.ZERO::equals).isPresent();
    }

    private boolean isExcluded(Expression row) {
        var own = demanded.stream().flatMap(one -> choice(one).stream()).toList();
        return Chains.together(row).stream()
                .flatMap(one -> choice(one).stream())
                .anyMatch(choice -> own.stream().anyMatch(choice::excludes));
    }

    private Optional<Choice> choice(Expression condition) {
        return switch (condition) {
            case In(var operand, var listed, var negated)
            when !negated ->
                values.attribute(operand)
                        .map(attribute -> new Choice(
                                attribute, listed.stream().map(Literal::value).toList()));
            case Compare(var comparison, var left, Literal(var value, var _))
            when comparison == Comparison.EQUAL ->
                values.attribute(left).map(attribute -> new Choice(attribute, List.of(value)));
            case Or or -> choice(Chains.either(or));
            default -> Optional.empty();
        };
    }

    /** Of values that are listed one by one. */
    private Optional<Choice> choice(List<Expression> either) {
        var choices = either.stream().flatMap(one -> choice(one).stream()).toList();
        boolean isOfOne = choices.size() == either.size()
                && choices.stream().map(Choice::attribute).distinct().count() == 1;
        return Optional.of(choices)
                .filter(_ -> isOfOne)
                .map(all -> new Choice(
                        all.getFirst().attribute(),
                        all.stream().flatMap(one -> one.listed().stream()).toList()));
    }
}
