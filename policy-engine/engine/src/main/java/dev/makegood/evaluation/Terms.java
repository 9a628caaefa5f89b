package dev.makegood.evaluation;

import dev.makegood.language.Element.Figure;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.And;
import dev.makegood.language.Expression.Calculate;
import dev.makegood.language.Expression.Call;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.FigureOf;
import dev.makegood.language.Expression.Given;
import dev.makegood.language.Expression.Hits;
import dev.makegood.language.Expression.In;
import dev.makegood.language.Expression.IsUnknown;
import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Expression.Matches;
import dev.makegood.language.Expression.MoneyOf;
import dev.makegood.language.Expression.Not;
import dev.makegood.language.Expression.Or;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.Method;
import dev.makegood.language.Pattern;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Aggregates;
import dev.makegood.meaning.Arithmetic;
import dev.makegood.meaning.Assumptions;
import dev.makegood.meaning.Calls;
import dev.makegood.meaning.Values;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the expressions of one rule into terms. Attributes are found here, once, and never by name again. */
final class Terms {
    private final Map<String, Term> variables;
    private final Assumptions assumptions;

    private Terms(Map<String, Term> variables, Assumptions assumptions) {
        this.variables = variables;
        this.assumptions = assumptions;
    }

    /** The terms every rule begins with: of the facts that the {@link Run} holds. */
    static Terms ofCase(RuleSet ruleSet, Placement placement, Assumptions assumptions) {
        var terms = new Terms(new HashMap<>(), assumptions);
        ruleSet.vocabulary().types().stream()
                .filter(type -> placement.of(type) == Placement.Place.CASE)
                .forEach(type -> terms.variables.put(Lowering.variable(type), ofCase(placement.number(type))));
        return terms;
    }

    /** The one fact of the type of that number. */
    static Term ofCase(int number) {
        return (_, matched) -> ((Run) matched[0]).one(number);
    }

    /** What is matched at that place. */
    static Term matched(int place) {
        return (_, matched) -> matched[place];
    }

    /** A pattern matches one fact more, at that place among the matched. */
    void bindMatched(Pattern pattern, int place) {
        pattern.variable().ifPresent(variable -> variables.put(variable, matched(place)));
        for (var binding : pattern.bindings()) {
            var value = of(binding.value());
            variables.put(binding.variable(), (_, matched) -> value.value((Fact) matched[place], matched));
        }
    }

    /** What is accumulated stands at that place among the matched. */
    void bindFigures(List<Figure> figures, int place) {
        for (int i = 0; i < figures.size(); i++) {
            int figure = i;
            variables.put(
                    figures.get(i).variable(),
                    (_, matched) ->
                            ((Figures) matched[place]).values().get(figure).orElse(null));
        }
    }

    /** A variable stands for the value of that expression. */
    void bind(String variable, Expression value) {
        variables.put(variable, of(value));
    }

    /** What a variable stands for; null where unknown. */
    @Nullable
    Object value(String variable, Object[] matched) {
        return variable(variable).value(null, matched);
    }

    /** These terms, and what is bound from here on does not change them. */
    Terms copy() {
        return new Terms(new HashMap<>(variables), assumptions);
    }

    /** The terms inside a pattern, where its own variables stand for the fact being tested. */
    Terms inside(Pattern pattern) {
        var inner = copy();
        pattern.variable().ifPresent(variable -> inner.variables.put(variable, (own, _) -> own));
        for (var binding : pattern.bindings()) {
            inner.variables.put(binding.variable(), inner.of(binding.value()));
        }
        return inner;
    }

    /** Whether that condition looks at facts matched before. */
    boolean isJoin(Expression expression, Pattern pattern) {
        Set<String> joining = new HashSet<>(variables.keySet());
        pattern.variable().ifPresent(joining::remove);
        pattern.bindings().forEach(binding -> joining.remove(binding.variable()));
        for (var binding : pattern.bindings()) {
            if (binding.value().reads(joining)) {
                joining.add(binding.variable());
            }
        }
        return expression.reads(joining);
    }

    Term of(Expression expression) {
        return switch (expression) {
            case Literal(var value, var _) -> (_, _) -> value;
            case Read read -> read(read);
            case IsUnknown(var operand, var negated) -> {
                var value = of(operand);
                var whereUnknown = assumptions == Assumptions.MADE ? !negated : null;
                yield (own, matched) -> value.value(own, matched) == null ? whereUnknown : Boolean.valueOf(negated);
            }
            case Not(var operand) -> {
                var value = of(operand);
                yield (own, matched) -> value.value(own, matched) instanceof Boolean known ? !known : null;
            }
            case And(var left, var right) -> and(of(left), of(right));
            case Or(var left, var right) -> or(of(left), of(right));
            case Compare(var comparison, var left, var right) -> compare(comparison, of(left), of(right));
            case In(var operand, var values, var negated) -> in(of(operand), values, negated);
            case Calculate(var operation, var left, var right, var _) -> {
                var one = of(left);
                var other = of(right);
                yield (own, matched) -> {
                    var a = one.value(own, matched);
                    var b = other.value(own, matched);
                    return a == null || b == null
                            ? null
                            : Arithmetic.result(operation, a, b).orElse(null);
                };
            }
            case MoneyOf(var figure, var currency) -> money(of(figure), of(currency));
            case FigureOf(var amount) -> {
                var value = of(amount);
                yield (own, matched) -> value.value(own, matched) instanceof Money money
                        ? money.rounded().amount()
                        : null;
            }
            case Matches(var operand, var form, var negated) -> {
                var value = of(operand);
                yield (own, matched) ->
                        value.value(own, matched) instanceof String text ? form.fits(text) != negated : null;
            }
            case Hits hits -> hits(hits);
            case Given given -> given(given);
            case Call call ->
                call(call.method(), call.operands().stream().map(this::of).toList());
        };
    }

    private Term read(Read read) {
        Term value = read.variable().isPresent() ? variable(read.variable().get()) : (own, _) -> own;
        for (var step : read.path()) {
            int position = step.holder().position(step.attribute().name());
            var assumed = assumptions == Assumptions.MADE ? step.attribute().assumed() : null;
            value = attribute(value, position, assumed);
        }
        return value;
    }

    private Term variable(String name) {
        var term = variables.get(name);
        if (term == null) {
            throw new IllegalStateException(name + " is not bound");
        }
        return term;
    }

    private static Term attribute(Term holder, int position, @Nullable Object assumed) {
        return (own, matched) -> {
            if (!(holder.value(own, matched) instanceof Fact fact)) {
                return null;
            }
            var given = fact.value(position);
            return given == null ? assumed : given;
        };
    }

    private static Term and(Term left, Term right) {
        return (own, matched) -> {
            var one = left.value(own, matched);
            if (Boolean.FALSE.equals(one)) {
                return false;
            }
            var other = right.value(own, matched);
            return Boolean.FALSE.equals(other) ? false : one == null ? null : other;
        };
    }

    private static Term or(Term left, Term right) {
        return (own, matched) -> {
            var one = left.value(own, matched);
            if (Boolean.TRUE.equals(one)) {
                return true;
            }
            var other = right.value(own, matched);
            return Boolean.TRUE.equals(other) ? true : one == null ? null : other;
        };
    }

    private static Term compare(Comparison comparison, Term left, Term right) {
        return (own, matched) -> {
            var one = left.value(own, matched);
            var other = right.value(own, matched);
            return one == null || other == null ? null : compared(comparison, one, other);
        };
    }

    private static @Nullable Boolean compared(Comparison comparison, Object one, Object other) {
        return switch (comparison) {
            case EQUAL -> Values.areSame(one, other);
            case NOT_EQUAL -> !Values.areSame(one, other);
            case LESS, AT_MOST, MORE, AT_LEAST ->
                Values.areOrdered(one, other) ? comparison.holds(Values.order(one, other)) : null;
        };
    }

    private static Term in(Term operand, List<Literal> values, boolean negated) {
        return (own, matched) -> {
            var value = operand.value(own, matched);
            return value == null
                    ? null
                    : values.stream().anyMatch(listed -> Values.areSame(value, listed.value())) != negated;
        };
    }

    private Term given(Given given) {
        if (given.date().isEmpty()) {
            var value = given.value().orElse(null);
            return (_, _) -> value;
        }
        var date = of(given.date().get());
        return (own, matched) -> date.value(own, matched) instanceof LocalDate day
                ? given.parameter().on(day).orElse(null)
                : null;
    }

    private Term hits(Hits hits) {
        var conditions = hits.hits().stream().map(hit -> of(hit.condition())).toList();
        var values = hits.hits().stream().map(hit -> of(hit.value())).toList();
        return (own, matched) -> {
            var counted = new ArrayList<Object>();
            for (int i = 0; i < values.size(); i++) {
                var holds = conditions.get(i).value(own, matched);
                var value = Boolean.TRUE.equals(holds) ? values.get(i).value(own, matched) : holds;
                if (value == null) {
                    return null;
                }
                if (Boolean.TRUE.equals(holds)) {
                    counted.add(value);
                }
            }
            return Aggregates.of(hits.aggregation(), hits.type(), counted).orElse(null);
        };
    }

    private static Term call(Method method, List<Term> operands) {
        return (own, matched) -> {
            var values = new ArrayList<Object>();
            for (var operand : operands) {
                var value = operand.value(own, matched);
                if (value == null) {
                    return null;
                }
                values.add(value);
            }
            return Calls.result(method, values.getFirst(), values.subList(1, values.size()))
                    .orElse(null);
        };
    }

    private static Term money(Term figure, Term currency) {
        return (own, matched) -> figure.value(own, matched) instanceof BigDecimal amount
                        && currency.value(own, matched) instanceof String code
                ? Money.currency(code).map(known -> new Money(amount, known)).orElse(null)
                : null;
    }
}
