package dev.makegood.language;

import dev.makegood.language.Expression.Calculate;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.Given;
import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Expression.Operation;
import dev.makegood.language.Expression.Read;
import dev.makegood.language.Expression.Step;
import dev.makegood.language.Findings.Message;
import dev.makegood.language.Syntax.BinaryNode;
import dev.makegood.language.Syntax.CallNode;
import dev.makegood.language.Syntax.ExpressionNode;
import dev.makegood.language.Syntax.FunctionNode;
import dev.makegood.language.Syntax.HitsNode;
import dev.makegood.language.Syntax.InNode;
import dev.makegood.language.Syntax.MethodNode;
import dev.makegood.language.Syntax.NewNode;
import dev.makegood.language.Syntax.NumberNode;
import dev.makegood.language.Syntax.PathNode;
import dev.makegood.language.Syntax.StringNode;
import dev.makegood.language.Syntax.UnaryNode;
import dev.makegood.language.Syntax.WordNode;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Gives expressions their types. Where one has none, that is a finding and the answer is empty. */
final class Expressions {
    private static final long MAX_WEIGHT = 2_000;
    private static final String PARAMETERS = "param";
    private static final String ASPIRATIONAL = "aspirational";

    private final Header header;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private boolean isEventDateRead;

    Expressions(Header header, Findings findings) {
        this.header = header;
        this.vocabulary = header.vocabulary();
        this.findings = findings;
    }

    /** The date that one of these expressions reads for a parameter. */
    Optional<Header.EventDate> eventDate() {
        return header.eventDate().filter(_ -> isEventDateRead);
    }

    /** A condition: an expression that is true, false or unknown. */
    Optional<Expression> condition(ExpressionNode node, Scope scope) {
        return typed(node, scope).flatMap(expression -> expected(ValueType.BOOLEAN, expression, node.span()));
    }

    Optional<Expression> expected(ValueType type, Expression expression, Span span) {
        return expression.type() == type
                ? Optional.of(expression)
                : fault(span, TypeMessages.expected(type, expression.type()));
    }

    Optional<Expression> typed(ExpressionNode node, Scope scope) {
        return switch (node) {
            case StringNode string -> Optional.of(new Literal(string.value(), ValueType.TEXT));
            case NumberNode number -> Optional.of(new Literal(new BigDecimal(number.digits()), ValueType.NUMBER));
            case PathNode path -> path(path, scope);
            case FunctionNode function -> new Functions(this, findings).typed(function, scope);
            case UnaryNode unary -> unary(unary, scope);
            case BinaryNode binary -> binary(binary, scope);
            case InNode in -> in(in, scope);
            case HitsNode hits -> hits(hits, scope);
            case WordNode word -> word(word, scope);
            case MethodNode method -> new Calls(this, findings).typed(method, scope);
            case NewNode created -> fault(created.span(), Messages.newElsewhere());
        };
    }

    private Optional<Expression> path(PathNode path, Scope scope) {
        var first = path.names().getFirst();
        if (path.names().size() == 1 && (first.is("true") || first.is("false"))) {
            return Optional.of(new Literal(first.is("true"), ValueType.BOOLEAN));
        }
        if (first.kind() == Token.Kind.VARIABLE || scope.variables().containsKey(first.text())) {
            return variable(path, first, scope);
        }
        var listed = listedValue(path);
        if (listed.isPresent()) {
            return listed;
        }
        var own = scope.own();
        if (first.is(PARAMETERS)
                && own.flatMap(type -> type.attribute(PARAMETERS)).isEmpty()) {
            return parameter(path);
        }
        if (own.isPresent() && path.names().size() == 1 && first.is("this")) {
            return Optional.of(new Read(Optional.empty(), List.of(), ValueType.FACT));
        }
        return own.isEmpty()
                ? fault(first.span(), unknown(first.text(), scope.names()))
                : walk(path, 0, own.get(), Optional.empty(), scope);
    }

    /** {@code param.shortHaulKm}, or {@code param.shortHaulKm.aspirational}. */
    private Optional<Expression> parameter(PathNode path) {
        var names = path.names();
        if (names.size() < 2 || !header.parameters().containsKey(names.get(1).text())) {
            return fault(
                    names.getLast().span(),
                    Messages.unknownName(
                            names.getLast().text(), header.parameters().keySet()));
        }
        var parameter = header.parameters().get(names.get(1).text());
        findings.use(names.get(1).span(), new Symbol.Parameter(parameter.name()));
        if (names.size() == 2) {
            isEventDateRead |= parameter.standing().isEmpty();
            return Optional.of(new Given(
                    parameter,
                    parameter.standing(),
                    header.eventDate()
                            .filter(_ -> parameter.standing().isEmpty())
                            .<Expression>map(Header.EventDate::read)));
        }
        return names.size() == 3
                        && names.get(2).is(ASPIRATIONAL)
                        && parameter.aspirational().isPresent()
                ? Optional.of(new Given(parameter, parameter.aspirational(), Optional.empty()))
                : fault(names.get(2).span(), Messages.unknownName(names.get(2).text(), List.of(ASPIRATIONAL)));
    }

    /** {@code Order.Status.RETURNED}: a value of the list of that type's attribute. */
    private Optional<Expression> listedValue(PathNode path) {
        if (path.names().size() != 3) {
            return Optional.empty();
        }
        var list = path.names().get(1).text();
        var value = path.names().get(2).text();
        return vocabulary
                .type(path.names().getFirst().text())
                .flatMap(type -> type.attribute(list.substring(0, 1).toLowerCase(Locale.ROOT) + list.substring(1)))
                .filter(attribute ->
                        attribute.type() instanceof AttributeType.Enumeration(var values) && values.containsKey(value))
                .map(attribute -> listedValue(path.names(), attribute));
    }

    private Literal listedValue(List<Token> names, Attribute attribute) {
        var type = names.getFirst().text();
        var value = names.get(2).text();
        findings.use(names.getFirst().span(), new Symbol.Type(type));
        findings.use(names.get(1).span(), new Symbol.Attribute(type, attribute.name()));
        findings.use(names.get(2).span(), new Symbol.Value(type, attribute.name(), value));
        return new Literal(value, ValueType.TEXT);
    }

    private Optional<Expression> variable(PathNode path, Token first, Scope scope) {
        var bound = scope.variables().get(first.text());
        findings.useVariable(first);
        return switch (bound) {
            case null -> fault(first.span(), Messages.notVisible(first.text()));
            case Scope.Bound.Untyped _ -> Optional.empty();
            case Scope.Bound.AFact _
            when path.names().size() == 1 ->
                Optional.of(new Read(Optional.of(first.text()), List.of(), ValueType.FACT));
            case Scope.Bound.AFact(var type) -> walk(path, 1, type, Optional.of(first.text()), scope);
            case Scope.Bound.AValue(var type, var _, var _)
            when path.names().size() == 1 -> Optional.of(new Read(Optional.of(first.text()), List.of(), type));
            case Scope.Bound.AValue _ ->
                fault(
                        path.names().get(1).span(),
                        Messages.unknownName(path.names().get(1).text(), scope.names()));
        };
    }

    private Optional<Expression> walk(PathNode path, int from, FactType start, Optional<String> variable, Scope scope) {
        var steps = new ArrayList<Step>();
        var holder = start;
        for (int i = from; i < path.names().size(); i++) {
            var name = path.names().get(i);
            var attribute = holder.attribute(name.text());
            if (attribute.isEmpty()) {
                return fault(
                        name.span(), unknown(name.text(), scope.inside(holder).names()));
            }
            steps.add(new Step(holder, attribute.get()));
            findings.use(name.span(), new Symbol.Attribute(holder.name(), name.text()));
            var next = vocabulary.held(attribute.get().type());
            if (next.isPresent()) {
                holder = next.get();
            } else if (i < path.names().size() - 1) {
                var beyond = path.names().get(i + 1);
                return fault(beyond.span(), Messages.unknownName(beyond.text(), List.of(name.text())));
            }
        }
        return Optional.of(new Read(
                variable, steps, ValueType.of(steps.getLast().attribute().type())));
    }

    private Optional<Expression> unary(UnaryNode unary, Scope scope) {
        if (unary.operator().is("!")) {
            return condition(unary.operand(), scope).map(Expression.Not::new);
        }
        return typed(unary.operand(), scope).flatMap(operand -> negative(operand, unary.span()));
    }

    private Optional<Expression> negative(Expression operand, Span span) {
        if (operand instanceof Literal(BigDecimal value, var _)) {
            return Optional.of(new Literal(value.negate(), ValueType.NUMBER));
        }
        var minusOne = new Literal(BigDecimal.ONE.negate(), ValueType.NUMBER);
        return Calculations.typeOf(Operation.TIMES, operand.type(), ValueType.NUMBER)
                .<Expression>map(type -> new Calculate(Operation.TIMES, operand, minusOne, type))
                .or(() -> fault(span, TypeMessages.expected(ValueType.NUMBER, operand.type())));
    }

    private Optional<Expression> binary(BinaryNode node, Scope scope) {
        var symbol = node.operator().text();
        if (symbol.equals("&&") || symbol.equals("||")) {
            var left = condition(node.left(), scope);
            var right = condition(node.right(), scope);
            return both(left, right, symbol.equals("&&") ? Expression.And::new : Expression.Or::new);
        }
        var operation = operation(node.operator());
        if (operation.isPresent()) {
            return calculation(operation.get(), node, scope);
        }
        return isNull(node.left()) || isNull(node.right()) ? unknownTest(node, scope) : comparison(node, scope);
    }

    static boolean isCalculation(Token operator) {
        return operation(operator).isPresent();
    }

    private static Optional<Operation> operation(Token operator) {
        return Arrays.stream(Operation.values())
                .filter(operation -> operator.is(operation.symbol()))
                .findFirst();
    }

    private Message unknown(String name, Collection<String> known) {
        boolean isValue = header.vocabulary().types().stream()
                .flatMap(type -> type.attributes().stream())
                .anyMatch(attribute ->
                        attribute.type() instanceof AttributeType.Enumeration(var values) && values.containsKey(name));
        return isValue
                ? Messages.unquoted(name)
                : Messages.unknownName(name, known).with(quoted(name));
    }

    /** To write the value that only its capitals and quotes are missing. */
    private List<Mend> quoted(String name) {
        return header.vocabulary().types().stream()
                .flatMap(type -> type.attributes().stream())
                .flatMap(attribute -> attribute.type() instanceof AttributeType.Enumeration(var values)
                        ? values.keySet().stream()
                        : Stream.empty())
                .filter(value -> value.equalsIgnoreCase(name))
                .distinct()
                .map(value -> Mend.instead(name, '"' + value + '"'))
                .toList();
    }

    private Optional<Expression> calculation(Operation operation, BinaryNode node, Scope scope) {
        var left = typed(node.left(), scope);
        var right = typed(node.right(), scope);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        var leftType = left.get().type();
        var rightType = right.get().type();
        return Calculations.typeOf(operation, leftType, rightType)
                .<Expression>map(type -> new Calculate(operation, left.get(), right.get(), type))
                .or(() ->
                        fault(node.operator().span(), TypeMessages.doNotMeet(operation.symbol(), leftType, rightType)));
    }

    private static boolean isNull(ExpressionNode node) {
        return node instanceof PathNode(var names, var _)
                && names.size() == 1
                && names.getFirst().is("null");
    }

    private Optional<Expression> unknownTest(BinaryNode node, Scope scope) {
        var operand = isNull(node.left()) ? node.right() : node.left();
        var comparison = comparisonOf(node);
        if (comparison != Comparison.EQUAL && comparison != Comparison.NOT_EQUAL) {
            return fault(
                    node.operator().span(),
                    TypeMessages.notOrderedWithNull(comparison.symbol())
                            .with(
                                    Mend.instead(comparison.symbol(), Comparison.NOT_EQUAL.symbol()),
                                    Mend.instead(comparison.symbol(), Comparison.EQUAL.symbol())));
        }
        return typed(operand, scope).map(read -> new Expression.IsUnknown(read, comparison == Comparison.NOT_EQUAL));
    }

    private Optional<Expression> comparison(BinaryNode node, Scope scope) {
        var left = typed(node.left(), scope);
        var right = typed(node.right(), scope);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        var comparison = comparisonOf(node);
        var type = left.get().type();
        boolean isEquality = comparison == Comparison.EQUAL || comparison == Comparison.NOT_EQUAL;
        if (type != right.get().type() || type == ValueType.LIST || !(isEquality || type.isOrdered())) {
            return fault(
                    node.operator().span(),
                    TypeMessages.doNotMeet(
                                    comparison.symbol(), type, right.get().type())
                            .with(isWrittenIn(left.get()) ? List.of() : Rewriting.as(type, node.right()))
                            .with(
                                    isWrittenIn(right.get())
                                            ? List.of()
                                            : Rewriting.as(right.get().type(), node.left())));
        }
        return isListed(left.get(), right.get(), node.right().span(), scope)
                        && isListed(right.get(), left.get(), node.left().span(), scope)
                ? Optional.of(new Compare(comparison, left.get(), right.get()))
                : Optional.empty();
    }

    private static boolean isWrittenIn(Expression value) {
        return value instanceof Literal;
    }

    private static Comparison comparisonOf(BinaryNode node) {
        for (var comparison : Comparison.values()) {
            if (node.operator().is(comparison.symbol())) {
                return comparison;
            }
        }
        throw new IllegalStateException(node.operator().text() + " compares nothing");
    }

    private Optional<Expression> in(InNode node, Scope scope) {
        var operand = typed(node.operand(), scope);
        var values = new ArrayList<Literal>();
        for (var valueNode : node.values()) {
            var value = typed(valueNode, scope);
            if (operand.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            if (value.get().written().isEmpty()) {
                return fault(valueNode.span(), Messages.literal("value", "\"EU261\""));
            }
            var literal = new Literal(value.get().written().get(), value.get().type());
            if (literal.type() != operand.get().type()) {
                return fault(
                        valueNode.span(),
                        TypeMessages.expected(operand.get().type(), literal.type())
                                .with(Rewriting.as(operand.get().type(), valueNode)));
            }
            if (!isListed(operand.get(), literal, valueNode.span(), scope)) {
                return Optional.empty();
            }
            values.add(literal);
        }
        return operand.map(tested -> new Expression.In(tested, values, node.negated()));
    }

    private Optional<Expression> hits(HitsNode node, Scope scope) {
        var hits = new ArrayList<Expression.Hit>();
        Optional<ValueType> type = Optional.empty();
        for (var hit : node.hits()) {
            var condition = condition(hit.condition(), scope);
            var value = typed(hit.value(), scope);
            if (condition.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            type = type.or(() -> value.map(Expression::type));
            if (expected(type.orElseThrow(), value.get(), hit.value().span()).isEmpty()) {
                return Optional.empty();
            }
            hits.add(new Expression.Hit(condition.get(), value.get()));
        }
        var result = type.flatMap(node.aggregation()::typeOf);
        return result.isEmpty()
                ? fault(node.span(), TypeMessages.expected(ValueType.NUMBER, type.orElse(ValueType.NUMBER)))
                : Optional.of(new Expression.Hits(node.aggregation(), hits, result.get()));
    }

    private Optional<Expression> word(WordNode node, Scope scope) {
        if (node.word().is("contains")) {
            var call = new CallNode(node.word(), List.of(node.value()));
            var contained =
                    typed(new MethodNode(node.operand(), call, node.word().span()), scope);
            return node.negated() ? contained.map(Expression.Not::new) : contained;
        }
        if (!(node.value() instanceof StringNode(var text, var span))) {
            return fault(node.value().span(), Messages.REGEX_FORM);
        }
        var form = TextForm.of(text);
        if (form.isEmpty()) {
            return fault(span, Messages.regex(TextForm.MAX_LENGTH, TextForm.MAX_REPETITIONS));
        }
        return typed(node.operand(), scope)
                .flatMap(operand ->
                        expected(ValueType.TEXT, operand, node.operand().span()))
                .map(operand -> new Expression.Matches(operand, form.get(), node.negated()));
    }

    /** Whether {@code value}, if it is written in the rule, is in the value list of {@code read}, if that has one. */
    private boolean isListed(Expression read, Expression value, Span span, Scope scope) {
        if (!(value instanceof Literal(String text, var _))) {
            return true;
        }
        var step = attribute(read, scope);
        if (step.isEmpty() || !(step.get().attribute().type() instanceof AttributeType.Enumeration(var values))) {
            return true;
        }
        if (!values.containsKey(text)) {
            findings.add(span, Messages.notInList(text, values.keySet()));
            return false;
        }
        findings.use(span, step.get().value(text));
        return true;
    }

    /** The type of the attribute an expression ends in, where it ends in one. */
    Optional<AttributeType> attributeType(Expression expression, Scope scope) {
        return attribute(expression, scope).map(step -> step.attribute().type());
    }

    /** The type of the fact an expression stands for, where it stands for one. */
    Optional<FactType> factType(Expression expression, Scope scope) {
        if (!(expression instanceof Read(var variable, var path, var _))) {
            return Optional.empty();
        }
        return path.isEmpty()
                ? variable.map(scope.variables()::get)
                        .flatMap(bound ->
                                bound instanceof Scope.Bound.AFact(var type) ? Optional.of(type) : Optional.empty())
                : vocabulary.held(path.getLast().attribute().type());
    }

    private static Optional<Step> attribute(Expression expression, Scope scope) {
        if (!(expression instanceof Read(var variable, var path, var _))) {
            return Optional.empty();
        }
        if (!path.isEmpty()) {
            return Optional.of(path.getLast());
        }
        return variable.map(scope.variables()::get)
                .flatMap(
                        bound -> bound instanceof Scope.Bound.AValue(var _, var step, var _) ? step : Optional.empty());
    }

    /** What a name stands for that is bound to that value; a value that takes too much to compute is a finding. */
    Scope.Bound bound(Expression value, Span span, Scope scope) {
        long weight = weight(value, scope);
        if (weight > MAX_WEIGHT) {
            findings.add(span, Messages.tooHeavy(MAX_WEIGHT));
            return new Scope.Bound.Untyped();
        }
        return new Scope.Bound.AValue(value.type(), attribute(value, scope), weight);
    }

    private static long weight(Expression expression, Scope scope) {
        if (expression instanceof Read(var variable, var _, var _)
                && variable.map(scope.variables()::get).orElse(null)
                        instanceof Scope.Bound.AValue(var _, var _, var of)) {
            return of;
        }
        return expression.operands().stream()
                .mapToLong(operand -> weight(operand, scope))
                .reduce(1, Long::sum);
    }

    private static Optional<Expression> both(
            Optional<Expression> left, Optional<Expression> right, BinaryOperator<Expression> combination) {
        return left.isPresent() && right.isPresent()
                ? Optional.of(combination.apply(left.get(), right.get()))
                : Optional.empty();
    }

    private Optional<Expression> fault(Span span, Findings.Message message) {
        findings.add(span, message);
        return Optional.empty();
    }
}
