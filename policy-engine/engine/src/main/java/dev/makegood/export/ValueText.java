package dev.makegood.export;

import dev.makegood.export.Bound.Kind;
import dev.makegood.language.Expression;
import dev.makegood.language.Expression.And;
import dev.makegood.language.Expression.Calculate;
import dev.makegood.language.Expression.Call;
import dev.makegood.language.Expression.Compare;
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
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the value of an expression as calls on {@link Exact}; null where it has none. */
final class ValueText {
    private final Scope scope;
    private final boolean isJava;

    /**
     * A printer.
     *
     * @param isJava whether it prints for a {@code then}, where attributes are read by their getters
     */
    ValueText(Scope scope, boolean isJava) {
        this.scope = scope;
        this.isJava = isJava;
    }

    String of(Expression expression) {
        return switch (expression) {
            case Literal(var value, var _) -> literal(value);
            case Read read -> read(read).text();
            case IsUnknown(var operand, var negated) -> {
                var test = "Exact.isUnknown(" + of(operand) + ")";
                yield negated ? call("isNot", test) : test;
            }
            case Not(var operand) -> call("isNot", of(operand));
            case And(var left, var right) -> call("both", of(left), of(right));
            case Or(var left, var right) -> call("either", of(left), of(right));
            case Compare(var comparison, var left, var right) ->
                call("compare", constant(comparison), of(left), of(right));
            case In(var operand, var values, var negated) -> {
                var test = values.stream()
                        .map(value -> call("compare", "\"EQUAL\"", of(operand), of(value)))
                        .reduce("false", (one, other) -> call("either", one, other));
                yield negated ? call("isNot", test) : test;
            }
            case Calculate(var operation, var left, var right, var _) ->
                call("calculate", constant(operation), of(left), of(right));
            case MoneyOf(var figure, var currency) -> call("money", of(figure), of(currency));
            case FigureOf(var money) -> call("figure", of(money));
            case Matches(var operand, var form, var negated) -> {
                var test = call("fits", of(operand), Quoted.text(form.toString()));
                yield negated ? call("isNot", test) : test;
            }
            case Call(var method, var receiver, var arguments) ->
                call(
                        "call",
                        Stream.concat(
                                        Stream.of(constant(method), of(receiver)),
                                        arguments.stream().map(this::of))
                                .toArray(String[]::new));
            case Given given -> given.value().map(this::literal).orElseGet(() -> dated(given));
            case Hits hits -> hits(hits);
        };
    }

    /** What stands for what is read, and how plain Drools compares it. */
    Bound read(Read read) {
        var replaced = scope.of(read);
        if (replaced.isPresent()) {
            return replaced.get();
        }
        var start = read.variable().map(scope::of).orElse(new Bound("this", Kind.FACT));
        if (read.path().isEmpty()) {
            return start;
        }
        var path = read.path().stream()
                .map(step -> isJava ? Names.getter(step.attribute()) : Names.of(step.attribute()))
                .collect(Collectors.joining("."));
        var kind = Bound.kind(read.path().getLast().attribute().type());
        return new Bound(start.text().equals("this") ? path : start.text() + "." + path, kind);
    }

    String literal(Object value) {
        return switch (value) {
            case String text -> Quoted.text(text);
            case Boolean truth -> truth.toString();
            case BigDecimal number -> call("number", figures(number));
            case Money money ->
                call("amount", figures(money.amount()), '"' + money.currency().getCurrencyCode() + '"');
            case Percent percent -> call("percent", figures(percent.value()));
            case LocalDate date -> call("date", '"' + date.toString() + '"');
            case Instant instant -> call("instant", '"' + instant.toString() + '"');
            case Duration duration -> call("duration", '"' + duration.toString() + '"');
            default -> throw new IllegalStateException("no rule has a literal " + value.getClass());
        };
    }

    private static String figures(BigDecimal number) {
        return '"' + number.toPlainString() + '"';
    }

    private String dated(Given given) {
        var date = of(given.date().orElseThrow());
        var text = "null";
        for (var value : given.parameter().values()) {
            text = since(value, date, text);
        }
        return text;
    }

    private String since(Parameter.Dated value, String date, String before) {
        var from = value.from().orElse(LocalDate.MIN).toString();
        return call("since", date, '"' + from + '"', literal(value.value()), before);
    }

    private String hits(Hits hits) {
        var arguments = hits.hits().stream().flatMap(hit -> Stream.of(of(hit.condition()), of(hit.value())));
        return call(
                "hits",
                Stream.concat(Stream.of(constant(hits.aggregation()), constant(hits.type())), arguments)
                        .toArray(String[]::new));
    }

    static String constant(Enum<?> value) {
        return '"' + value.name() + '"';
    }

    static String call(String function, String... arguments) {
        return "Exact." + function + "(" + String.join(", ", List.of(arguments)) + ")";
    }
}
