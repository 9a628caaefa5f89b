package dev.makegood.evaluation;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Expression;
import dev.makegood.language.Rule;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes a proposal of what a rule concluded. */
final class Proposals {
    private Proposals() {}

    /**
     * The proposal of one match.
     *
     * @param value of an expression for that match; empty where unknown
     */
    static Proposal of(
            Rule rule, Conclusion.Propose conclusion, List<Fact> facts, Function<Expression, Optional<Object>> value) {
        return new Proposal(
                conclusion.kind(),
                arguments(conclusion, value),
                conclusion.reason(),
                conclusion.group(),
                known(conclusion.terms(), value),
                new Proposal.RuleRef(rule.name(), rule.title(), rule.clause(), rule.salience()),
                facts.stream().map(Fact::path).toList());
    }

    /** What the kind does not accept is left out, as if it were unknown. */
    private static Map<String, Object> arguments(
            Conclusion.Propose conclusion, Function<Expression, Optional<Object>> value) {
        var arguments = known(conclusion.arguments(), value);
        for (var parameter : conclusion.kind().parameters()) {
            var argument = arguments.get(parameter.name());
            if (argument != null && !parameter.accepts(argument)) {
                arguments.remove(parameter.name());
            }
        }
        return arguments;
    }

    private static Map<String, Object> known(
            Map<String, Expression> expressions, Function<Expression, Optional<Object>> value) {
        var known = new LinkedHashMap<String, Object>();
        expressions.forEach(
                (name, expression) -> value.apply(expression).ifPresent(found -> known.put(name, rounded(found))));
        return known;
    }

    private static Object rounded(Object value) {
        return switch (value) {
            case Money money -> money.rounded();
            case BigDecimal number -> new BigDecimal(number.stripTrailingZeros().toPlainString());
            default -> value;
        };
    }
}
