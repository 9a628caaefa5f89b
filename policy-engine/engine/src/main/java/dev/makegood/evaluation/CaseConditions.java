package dev.makegood.evaluation;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.ValueType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Index;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.index.AlphaIndexImpl;
import org.drools.model.patterns.PatternImpl;

/**
 * Conditions on the case alone. Each is made once, so that rules that ask the same share its answer; and where many ask
 * for one value of the same attribute, that is looked up.
 */
final class CaseConditions {
    private static final Comparator<FactConstraint> LOOKED_UP_FIRST = Comparator.<FactConstraint>comparingInt(
                    constraint -> constraint.getIndex() == null
                            ? Integer.MAX_VALUE
                            : constraint.getIndex().getIndexId())
            .thenComparing(FactConstraint::getExprId);

    private final Terms terms;
    private final Map<Asked, FactConstraint> made = new HashMap<>();
    private final Map<Expression, Integer> indexes = new HashMap<>();

    /**
     * No conditions yet.
     *
     * @param terms in which the facts of the case are bound
     */
    CaseConditions(Terms terms) {
        this.terms = terms;
    }

    private record Asked(Expression condition, boolean mustBeCertain) {}

    /** The pattern a rule begins with: the case, as it must be for that rule. */
    PatternImpl<Run> pattern(List<Expression> conditions, boolean mustBeCertain) {
        var pattern = new PatternImpl<>(NetworkTypes.RUN);
        conditions.stream()
                .map(condition -> made.computeIfAbsent(new Asked(condition, mustBeCertain), this::constraint))
                .distinct()
                .sorted(LOOKED_UP_FIRST)
                .forEach(pattern::addConstraint);
        return pattern;
    }

    private FactConstraint constraint(Asked asked) {
        var term = terms.of(asked.condition());
        var constraint = new FactConstraint(
                "case %09d".formatted(made.size()), new Variable<?>[] {NetworkTypes.RUN}, arguments -> {
                    var run = (Run) arguments[0];
                    run.tick();
                    return GroupModel.isEnough(term.value(null, run.matched()), asked.mustBeCertain());
                });
        if (asked.mustBeCertain()) {
            index(asked.condition()).ifPresent(constraint::setIndex);
        }
        return constraint;
    }

    /** What is unknown equals nothing, in the index as in the condition. */
    private Optional<Index<Run, ?>> index(Expression condition) {
        return condition instanceof Expression.Compare(var comparison, var left, var right)
                        && comparison == Comparison.EQUAL
                        && left instanceof Expression.Read
                        && right instanceof Expression.Literal(var value, var type)
                ? index(left, value, type)
                : Optional.empty();
    }

    private Optional<Index<Run, ?>> index(Expression read, Object value, ValueType type) {
        return switch (type) {
            case TEXT -> Optional.of(index(String.class, read, value));
            case BOOLEAN -> Optional.of(index(Boolean.class, read, value));
            case NUMBER, MONEY, PERCENT, DATE, INSTANT, DURATION, LIST, FACT -> Optional.empty();
        };
    }

    private <V> Index<Run, V> index(Class<V> type, Expression read, Object value) {
        var term = terms.of(read);
        Function1<Run, V> reading = run -> type.cast(term.value(null, run.matched()));
        var number = indexes.computeIfAbsent(read, _ -> indexes.size());
        return new AlphaIndexImpl<>(type, Index.ConstraintType.EQUAL, number, reading, type.cast(value));
    }
}
