package dev.makegood.language;

import dev.makegood.vocabulary.FactType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Conditions on one fact. Its bindings are made before its conditions are tested. */
public record Pattern(
        Optional<String> variable, FactType type, List<Binding> bindings, List<Condition> conditions, Span span) {
    public Pattern {
        bindings = List.copyOf(bindings);
        conditions = List.copyOf(conditions);
    }

    /** The pattern of the facts that do not meet the conditions of this one. */
    Pattern negated() {
        var unmet = conditions.stream()
                .map(Condition::expression)
                .reduce(Expression.And::new)
                .<Expression>map(Expression.Not::new)
                .orElse(new Expression.Literal(false, ValueType.BOOLEAN));
        return new Pattern(variable, type, bindings, List.of(new Condition(unmet, span)), span);
    }

    Stream<Expression> expressions() {
        return Stream.concat(
                bindings.stream().map(Binding::value), conditions.stream().map(Condition::expression));
    }

    /** {@code $v : expression} of the pattern's own fact. */
    public record Binding(String variable, Expression value) {}

    /**
     * One condition, and where it stands.
     *
     * @param chain where it is several joined by {@code &&}: each of them, and where it stands
     */
    public record Condition(Expression expression, Span span, List<Condition> chain) {
        public Condition {
            chain = List.copyOf(chain);
        }

        public Condition(Expression expression, Span span) {
            this(expression, span, List.of());
        }

        /** Conditions that hold together where this one holds, none of them a chain. */
        public List<Condition> parts() {
            return chain.isEmpty() ? List.of(this) : chain;
        }
    }
}
