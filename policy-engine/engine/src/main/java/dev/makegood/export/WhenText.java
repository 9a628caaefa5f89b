package dev.makegood.export;

import dev.makegood.export.Bound.Kind;
import dev.makegood.language.Element;
import dev.makegood.language.Element.Aggregation;
import dev.makegood.language.Element.Figure;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the {@code when} of a rule. */
final class WhenText {
    private final Scope scope;

    WhenText(Scope scope) {
        this.scope = scope;
    }

    String of(Element element) {
        return switch (element) {
            case Element.Matches(var pattern) -> pattern(pattern, Map.of());
            case Element.NotAny(var group) -> "not" + new WhenText(scope.inner()).grouped(group);
            case Element.Exists(var group) -> "exists" + new WhenText(scope.inner()).grouped(group);
            case Element.ForAll all -> forAll(all);
            case Element.AnyOf anyOf -> anyOf(anyOf);
            case Element.Accumulate accumulate -> accumulate(accumulate);
        };
    }

    /** All of these together. */
    private String grouped(List<Element> group) {
        return group.stream().map(this::of).collect(Collectors.joining(" and ", "( ", " )"));
    }

    /** Of several patterns plain Drools says no where nothing matches the first, so they are said by what there is not. */
    private String forAll(Element.ForAll all) {
        return all.patterns().size() == 1
                ? "forall( "
                        + new WhenText(scope.inner()).pattern(all.patterns().getFirst(), Map.of()) + " )"
                : of(all.asNegation());
    }

    private String anyOf(Element.AnyOf anyOf) {
        scope.agree(anyOf.variables());
        var branches = new ArrayList<String>();
        for (var branch : anyOf.branches()) {
            var inside = scope.inner();
            branches.add(new WhenText(inside).grouped(branch));
            anyOf.variables().forEach(variable -> scope.bind(variable, inside.of(variable)));
        }
        return "( " + String.join(" or ", branches) + " )";
    }

    private String pattern(Pattern pattern, Map<Read, String> read) {
        var inside = scope.inner();
        var parts = new ArrayList<String>();
        pattern.variable().ifPresent(variable -> inside.bind(variable, new Bound("this", Kind.FACT)));
        var values = new ValueText(inside, false);
        for (var binding : pattern.bindings()) {
            parts.add(binding(binding, values, inside));
        }
        read.forEach((one, name) -> parts.add(name + " : " + values.of(one)));
        var conditions = new ConditionText(values);
        pattern.conditions().forEach(condition -> parts.add(conditions.of(condition.expression())));
        var name =
                pattern.variable().map(this::bindFact).map(text -> text + " : ").orElse("");
        return name + Names.of(pattern.type()) + "(" + String.join(", ", parts) + ")";
    }

    private String bindFact(String variable) {
        var name = scope.name(variable);
        scope.bind(variable, new Bound(name, Kind.FACT));
        return name;
    }

    /** Inside its pattern a variable stands for what is bound, outside of it for itself. */
    private String binding(Pattern.Binding binding, ValueText values, Scope inside) {
        var name = scope.name(binding.variable());
        var isPlain = binding.value() instanceof Read && !scope.isAgreed(binding.variable());
        var value = binding.value() instanceof Read read
                ? values.read(read)
                : new Bound(values.of(binding.value()), Kind.OTHER);
        inside.bind(binding.variable(), value);
        scope.bind(binding.variable(), new Bound(name, isPlain ? value.kind() : Kind.OTHER));
        return name + " : " + (isPlain ? value.text() : ValueText.call("value", value.text()));
    }

    private String accumulate(Element.Accumulate accumulate) {
        var parts = new ArrayList<>(collected(accumulate.source(), accumulate.figures()));
        var conditions = new ConditionText(new ValueText(scope, false));
        for (var condition : accumulate.conditions()) {
            parts.add("eval( " + conditions.of(condition.expression()) + " )");
        }
        return parts.size() == 1 ? parts.getFirst() : "( " + String.join(" and ", parts) + " )";
    }

    /** Over joined patterns Drools hands its second function something else than the value, so each figure stands alone. */
    private List<String> collected(List<Pattern> source, List<Figure> figures) {
        return source.size() == 1
                ? List.of(together(source, figures))
                : figures.stream()
                        .map(figure -> together(source, List.of(figure)))
                        .toList();
    }

    private String together(List<Pattern> source, List<Figure> figures) {
        var inside = scope.inner();
        var patterns = new WhenText(inside).source(source, figures);
        var values = new ValueText(inside, false);
        return figures.stream()
                .map(figure -> figure(figure, values))
                .collect(Collectors.joining(", ", "accumulate( " + patterns + "; ", " )"));
    }

    /** The joined patterns. What figures read of their facts is bound to variables: functions take nothing else. */
    private String source(List<Pattern> source, List<Figure> figures) {
        var reads = figures.stream()
                .flatMap(figure -> figure.argument().stream())
                .flatMap(WhenText::reads)
                .filter(read -> !read.path().isEmpty())
                .distinct()
                .toList();
        var patterns = new ArrayList<String>();
        for (var pattern : source) {
            var own = new LinkedHashMap<Read, String>();
            reads.stream()
                    .filter(read -> read.variable().equals(pattern.variable()))
                    .forEach(read -> own.put(read, scope.name("read")));
            patterns.add(pattern(pattern, own));
            own.forEach((read, name) -> scope.bind(read, new Bound(name, Kind.OTHER)));
        }
        return String.join(" and ", patterns);
    }

    private static Stream<Read> reads(Expression expression) {
        return expression instanceof Read read
                ? Stream.of(read)
                : expression.operands().stream().flatMap(WhenText::reads);
    }

    /** Drools counts by itself; for anything else values are collected, and {@link Exact} makes one of them. */
    private String figure(Figure figure, ValueText values) {
        var name = scope.name(figure.variable());
        if (figure.aggregation() == Aggregation.COUNT) {
            scope.bind(figure.variable(), new Bound(name, Kind.WHOLE));
            return name + " : count()";
        }
        var one = ValueText.call(
                "aggregate", ValueText.constant(figure.aggregation()), ValueText.constant(figure.type()), name);
        scope.bind(figure.variable(), new Bound(one, Kind.OTHER));
        return name + " : collectList(" + values.of(figure.argument().orElseThrow()) + ")";
    }
}
