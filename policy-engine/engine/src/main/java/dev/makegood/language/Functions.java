package dev.makegood.language;

import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Syntax.ExpressionNode;
import dev.makegood.language.Syntax.FunctionNode;
import dev.makegood.language.Syntax.StringNode;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Percent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The functions of the policy language; each makes a value. */
final class Functions {
    private static final List<String> NAMES = List.of("money", "figure", "percent", "date", "instant", "duration");
    private static final Predicate<String> FIGURE =
            Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?").asMatchPredicate();

    private final Expressions expressions;
    private final Findings findings;

    Functions(Expressions expressions, Findings findings) {
        this.expressions = expressions;
        this.findings = findings;
    }

    Optional<Expression> typed(FunctionNode node, Scope scope) {
        var name = node.call().name();
        var arguments = node.call().arguments();
        return switch (name.text()) {
            case "money" -> money(node, scope);
            case "figure" -> figure(node, scope);
            case "percent" -> literal(arguments, node, ValueType.PERCENT, "percent(\"30\")");
            case "date" -> literal(arguments, node, ValueType.DATE, "date(\"2027-01-31\")");
            case "instant" -> literal(arguments, node, ValueType.INSTANT, "instant(\"2027-01-31T09:00:00Z\")");
            case "duration" -> literal(arguments, node, ValueType.DURATION, "duration(\"PT2H30M\")");
            default ->
                fault(name.span(), Messages.unknownName(name.text(), NAMES).with(attribute(name, node, scope)));
        };
    }

    /** {@code getAge()} is written {@code age}. */
    private static List<Mend> attribute(Token name, FunctionNode node, Scope scope) {
        return node.call().arguments().isEmpty()
                ? scope.own().stream()
                        .flatMap(type -> Accessors.mends(name, type).stream())
                        .toList()
                : List.of();
    }

    private Optional<Expression> money(FunctionNode node, Scope scope) {
        var arguments = node.call().arguments();
        if (arguments.size() != 2) {
            return literal(arguments, node, ValueType.MONEY, "money(\"250.00 EUR\")");
        }
        var figure = expressions
                .typed(arguments.get(0), scope)
                .flatMap(found -> expressions.expected(
                        ValueType.NUMBER, found, arguments.get(0).span()));
        var currency = expressions
                .typed(arguments.get(1), scope)
                .flatMap(found -> expressions.expected(
                        ValueType.TEXT, found, arguments.get(1).span()));
        return figure.isPresent() && currency.isPresent()
                ? Optional.of(new Expression.MoneyOf(figure.get(), currency.get()))
                : Optional.empty();
    }

    private Optional<Expression> figure(FunctionNode node, Scope scope) {
        var arguments = node.call().arguments();
        if (arguments.size() != 1) {
            return fault(node.span(), Messages.arguments("figure", "figure($b.full)"));
        }
        var argument = arguments.getFirst();
        return expressions
                .typed(argument, scope)
                .flatMap(found -> expressions.expected(ValueType.MONEY, found, argument.span()))
                .map(Expression.FigureOf::new);
    }

    private Optional<Expression> literal(
            List<ExpressionNode> arguments, FunctionNode node, ValueType type, String example) {
        var text = arguments.size() == 1 && arguments.getFirst() instanceof StringNode string
                ? Optional.of(string)
                : Optional.<StringNode>empty();
        Optional<?> value = text.flatMap(one -> made(type, one.value()));
        return value.isPresent()
                ? Optional.of(new Literal(value.get(), type))
                : fault(
                        node.span(),
                        Messages.literal(type.toString(), example)
                                .with(text.map(one -> Rewriting.argument(type, one))
                                        .orElse(List.of())));
    }

    /** Whether the function of that name takes that text. */
    static boolean makes(ValueType type, String text) {
        return made(type, text).isPresent();
    }

    private static Optional<?> made(ValueType type, String text) {
        return switch (type) {
            case MONEY -> wholeMoney(text);
            case PERCENT -> percent(text);
            case DATE -> date(text);
            case INSTANT -> instant(text);
            case DURATION -> duration(text);
            case BOOLEAN, NUMBER, TEXT, LIST, FACT -> Optional.empty();
        };
    }

    private static Optional<Money> wholeMoney(String text) {
        return Money.parse(text).filter(Money::isWholeMinorUnits);
    }

    private static Optional<Percent> percent(String text) {
        return FIGURE.test(text) ? Optional.of(new Percent(new BigDecimal(text))) : Optional.empty();
    }

    private static Optional<?> date(String text) {
        return parsed(text, LocalDate::parse);
    }

    private static Optional<?> instant(String text) {
        return parsed(text, form -> OffsetDateTime.parse(form).toInstant());
    }

    private static Optional<?> duration(String text) {
        return parsed(text, Duration::parse);
    }

    private static Optional<?> parsed(String text, Function<String, Object> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<Expression> fault(Span span, Findings.Message message) {
        findings.add(span, message);
        return Optional.empty();
    }
}
