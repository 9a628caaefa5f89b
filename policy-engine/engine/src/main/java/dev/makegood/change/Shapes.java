package dev.makegood.change;

import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What parts of a rule mean as text: where two are equal the parts mean the same, whatever variables are called. */
final class Shapes {
    private final Scope scope;

    Shapes(Scope scope) {
        this.scope = scope;
    }

    /** An element; what it binds is known behind it. */
    String of(Element element) {
        return switch (element) {
            case Element.Matches(var pattern) -> {
                var own = enter(pattern);
                yield own + "(" + joined(pattern.conditions().stream().map(one -> of(one.expression(), own))) + ")";
            }
            case Element.NotAny(var group) -> "not(" + inner(group) + ")";
            case Element.Exists(var group) -> "exists(" + inner(group) + ")";
            case Element.ForAll(var patterns) ->
                "forall("
                        + inner(patterns.stream()
                                .<Element>map(Element.Matches::new)
                                .toList()) + ")";
            case Element.AnyOf(var branches, var variables) -> anyOf(branches, variables);
            case Element.Accumulate accumulate -> accumulate(accumulate);
        };
    }

    /** Binds what a pattern binds; what its own fact is called. */
    String enter(Pattern pattern) {
        var own = scope.fact(pattern.type());
        pattern.variable().ifPresent(variable -> scope.bind(variable, own));
        pattern.bindings().forEach(binding -> scope.bind(binding.variable(), of(binding.value(), own)));
        return own;
    }

    private String inner(List<Element> group) {
        var inner = new Shapes(scope.inner());
        return group.stream().map(inner::of).collect(Collectors.joining("; "));
    }

    private String anyOf(List<List<Element>> branches, Set<String> variables) {
        var shapes = new ArrayList<String>();
        var scopes = new ArrayList<Scope>();
        for (var branch : branches) {
            var inside = scope.inner();
            var inner = new Shapes(inside);
            shapes.add(branch.stream().map(inner::of).collect(Collectors.joining("; ")));
            scopes.add(inside);
        }
        for (var variable : variables) {
            scope.bind(
                    variable,
                    scopes.stream()
                            .map(inside -> inside.meaning(variable))
                            .distinct()
                            .collect(Collectors.joining("|")));
        }
        return "or(" + joined(shapes.stream()) + ")";
    }

    private String accumulate(Element.Accumulate accumulate) {
        var inside = scope.inner();
        var inner = new Shapes(inside);
        var source = accumulate.source().stream()
                .map(pattern -> inner.of(new Element.Matches(pattern)))
                .collect(Collectors.joining("; "));
        for (var figure : accumulate.figures()) {
            var value =
                    figure.argument().map(argument -> inner.of(argument, "")).orElse("");
            scope.bind(figure.variable(), figure.aggregation() + "(" + value + " over " + source + ")");
        }
        return "accumulate(" + source + "; "
                + accumulate.figures().stream()
                        .map(figure -> scope.meaning(figure.variable()))
                        .collect(Collectors.joining(", "))
                + "; " + joined(accumulate.conditions().stream().map(one -> of(one.expression(), ""))) + ")";
    }

    /** An expression where no pattern is around it. */
    String of(Expression expression) {
        return of(expression, "");
    }

    /**
     * An expression.
     *
     * @param own what the fact of the pattern around it is called
     */
    String of(Expression expression, String own) {
        return switch (expression) {
            case Expression.Literal(var value, var _) -> Values.shape(value);
            case Expression.Read(var variable, var path, var _) ->
                Stream.concat(
                                Stream.of(variable.map(scope::meaning).orElse(own)),
                                path.stream().map(step -> step.attribute().name()))
                        .collect(Collectors.joining("."));
            case Expression.IsUnknown(var operand, var negated) ->
                (negated ? "known(" : "unknown(") + of(operand, own) + ")";
            case Expression.Not(var operand) -> "!(" + of(operand, own) + ")";
            case Expression.In(var operand, var values, var negated) ->
                of(operand, own) + (negated ? " not in (" : " in (")
                        + joined(values.stream().map(one -> of(one, own))) + ")";
            case Expression.Compare compare -> comparison(compare, own);
            case Expression.And _ -> "(" + joined(operands(expression).stream().map(one -> of(one, own)), " && ") + ")";
            case Expression.Or _ -> "(" + joined(operands(expression).stream().map(one -> of(one, own)), " || ") + ")";
            case Expression.Calculate(var operation, var left, var right, var _) ->
                "(" + of(left, own) + " " + operation.symbol() + " " + of(right, own) + ")";
            case Expression.MoneyOf(var figure, var currency) ->
                "money(" + of(figure, own) + ", " + of(currency, own) + ")";
            case Expression.FigureOf(var money) -> "figure(" + of(money, own) + ")";
            case Expression.Matches(var operand, var form, var negated) ->
                of(operand, own) + (negated ? " not matches " : " matches ") + form;
            case Expression.Call(var method, var receiver, var arguments) ->
                of(receiver, own) + "." + method + "("
                        + arguments.stream().map(one -> of(one, own)).collect(Collectors.joining(", ")) + ")";
            case Expression.Given given -> parameter(given);
            case Expression.Hits(var aggregation, var hits, var _) ->
                aggregation + "("
                        + joined(hits.stream().map(hit -> of(hit.condition(), own) + ": " + of(hit.value(), own)))
                        + ")";
        };
    }

    private static String parameter(Expression.Given given) {
        var parameter = given.parameter();
        boolean isGoal =
                !given.value().equals(parameter.standing()) && given.value().equals(parameter.aspirational());
        return "param." + parameter.name() + (isGoal ? ".aspirational" : "");
    }

    private String comparison(Expression.Compare compare, String own) {
        var one = turned(compare);
        return of(one.left(), own) + " " + one.comparison().symbol() + " " + of(one.right(), own);
    }

    /** A comparison whose written value stands on the right. */
    static Expression.Compare turned(Expression.Compare compare) {
        return compare.left().written().isPresent() && compare.right().written().isEmpty()
                ? new Expression.Compare(
                        mirrored(compare.comparison()), /* left= */ compare.right(), /* right= */ compare.left())
                : compare;
    }

    private static Comparison mirrored(Comparison comparison) {
        return switch (comparison) {
            case EQUAL, NOT_EQUAL -> comparison;
            case LESS -> Comparison.MORE;
            case AT_MOST -> Comparison.AT_LEAST;
            case MORE -> Comparison.LESS;
            case AT_LEAST -> Comparison.AT_MOST;
        };
    }

    /** The parts of a chain of one operator. */
    static List<Expression> operands(Expression chain) {
        return chain.operands().stream()
                .flatMap(operand ->
                        operand.getClass() == chain.getClass() ? operands(operand).stream() : Stream.of(operand))
                .toList();
    }

    /** In one order, whatever that of the parts is. */
    private static String joined(Stream<String> parts) {
        return joined(parts, ", ");
    }

    private static String joined(Stream<String> parts, String sign) {
        return parts.sorted().collect(Collectors.joining(sign));
    }
}
