package dev.makegood.language;

import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Syntax.CallNode;
import dev.makegood.language.Syntax.ExpressionNode;
import dev.makegood.language.Syntax.NewNode;
import dev.makegood.language.Syntax.PathNode;
import dev.makegood.language.Syntax.StatementNode;
import dev.makegood.language.Syntax.StringNode;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectParameter;
import dev.makegood.vocabulary.FactType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives the statements of a rule's {@code then} their types. */
final class Conclusions {
    private static final List<String> MODIFIERS = List.of("reason", "group", "term");

    private final RuleChecker.Header header;
    private final Findings findings;
    private final Expressions expressions;
    private final Scope scope;

    Conclusions(RuleChecker.Header header, Findings findings, Expressions expressions, Scope scope) {
        this.header = header;
        this.findings = findings;
        this.expressions = expressions;
        this.scope = scope;
    }

    /** {@code outcome.gesture(…).reason("…");}. */
    Optional<Conclusion> proposal(StatementNode statement) {
        var call = statement.calls().getFirst();
        var kind = EffectKind.of(call.name().text());
        if (kind.isEmpty()) {
            var known = Arrays.stream(EffectKind.values()).map(EffectKind::key).toList();
            return fault(call.name().span(), Messages.unknownEffect(call.name().text(), known));
        }
        var reasons = new ArrayList<String>();
        var groups = new ArrayList<String>();
        var terms = new LinkedHashMap<String, Expression>();
        for (var modifier : statement.calls().subList(1, statement.calls().size())) {
            switch (modifier.name().text()) {
                case "reason" ->
                    text(modifier, "reason(\"CODE\")")
                            .filter(code -> isReason(code, modifier))
                            .ifPresent(reasons::add);
                case "group" -> text(modifier, "group(\"NAME\")").ifPresent(groups::add);
                case "term" -> term(modifier, terms);
                default ->
                    findings.add(
                            modifier.name().span(),
                            Messages.unknownEffect(modifier.name().text(), MODIFIERS));
            }
        }
        return arguments(kind.get(), call)
                .map(arguments -> new Conclusion.Propose(
                        kind.get(),
                        arguments,
                        reasons.stream().findFirst(),
                        groups.stream().findFirst(),
                        terms));
    }

    private boolean isReason(String code, CallNode modifier) {
        if (!header.reasons().containsKey(code)) {
            findings.add(
                    modifier.arguments().getFirst().span(),
                    Messages.reason(code, header.reasons().keySet()));
        }
        return header.reasons().containsKey(code);
    }

    private Optional<String> text(CallNode modifier, String form) {
        return modifier.arguments().size() == 1
                        && modifier.arguments().getFirst() instanceof StringNode(var text, var _)
                ? Optional.of(text)
                : fault(
                        modifier.name().span(),
                        Messages.arguments(modifier.name().text(), form));
    }

    private void term(CallNode modifier, Map<String, Expression> terms) {
        var arguments = modifier.arguments();
        if (arguments.size() != 2 || !(arguments.getFirst() instanceof StringNode(var name, var _))) {
            findings.add(modifier.name().span(), Messages.arguments("term", "term(\"name\", value)"));
            return;
        }
        expressions.typed(arguments.get(1), scope).ifPresent(value -> terms.put(name, value));
    }

    /** Required parameters take the arguments in their order; each argument beyond is an optional one of its type. */
    private Optional<Map<String, Expression>> arguments(EffectKind kind, CallNode call) {
        var open = new ArrayList<>(kind.parameters());
        var given = new LinkedHashMap<String, Expression>();
        for (var node : call.arguments()) {
            if (open.isEmpty()) {
                return fault(node.span(), Messages.arguments(kind.key(), signature(kind)));
            }
            boolean isRequired = open.getFirst().isRequired();
            var value = isRequired ? required(node, open.getFirst()) : expressions.typed(node, scope);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            var parameter = isRequired
                    ? Optional.of(open.getFirst())
                    : open.stream()
                            .filter(one -> typeOf(one) == value.get().type())
                            .findFirst();
            if (parameter.isEmpty()) {
                return fault(node.span(), Messages.arguments(kind.key(), signature(kind)));
            }
            open.remove(parameter.get());
            given.put(parameter.get().name(), value.get());
        }
        return open.stream().anyMatch(EffectParameter::isRequired)
                ? fault(call.name().span(), Messages.arguments(kind.key(), signature(kind)))
                : Optional.of(given);
    }

    private Optional<Expression> required(ExpressionNode node, EffectParameter parameter) {
        return switch (parameter.type()) {
            case EffectParameter.Type.Choice(var values) -> named(node, values, parameter);
            case EffectParameter.Type.Action _ ->
                named(node, header.vocabulary().actions().keySet(), parameter);
            case EffectParameter.Type.Money _, EffectParameter.Type.Figure _, EffectParameter.Type.Text _ ->
                expressions
                        .typed(node, scope)
                        .flatMap(known -> expressions.expected(typeOf(parameter), known, node.span()));
        };
    }

    private static ValueType typeOf(EffectParameter parameter) {
        return switch (parameter.type()) {
            case EffectParameter.Type.Money _ -> ValueType.MONEY;
            case EffectParameter.Type.Figure _ -> ValueType.NUMBER;
            case EffectParameter.Type.Text _, EffectParameter.Type.Choice _, EffectParameter.Type.Action _ ->
                ValueType.TEXT;
        };
    }

    private Optional<Expression> named(ExpressionNode node, Collection<String> values, EffectParameter parameter) {
        if (!(node instanceof PathNode(var names, var _)) || names.size() != 1) {
            return fault(node.span(), Messages.notInList(parameter.name(), values));
        }
        var name = names.getFirst().text();
        return values.contains(name)
                ? Optional.of(new Literal(name, ValueType.TEXT))
                : fault(node.span(), Messages.notInList(name, values));
    }

    private static String signature(EffectKind kind) {
        return kind.parameters().stream()
                .map(parameter -> parameter.isRequired() ? parameter.name() : "[" + parameter.name() + "]")
                .collect(Collectors.joining(", ", kind.key() + "(", ")"));
    }

    /** {@code insertLogical(new Band("SHORT"));}. */
    Optional<Conclusion> derivation(StatementNode statement) {
        var arguments = statement.calls().getFirst().arguments();
        if (arguments.size() != 1 || !(arguments.getFirst() instanceof NewNode(var created, var _))) {
            return fault(
                    statement.target().span(),
                    Messages.arguments("insertLogical", "insertLogical(new Type(value, …));"));
        }
        var name = created.name();
        var type = header.vocabulary().type(name.text());
        if (type.isEmpty() || !type.get().isDerived()) {
            return fault(name.span(), Messages.notDerived(name.text()));
        }
        return values(type.get(), created).map(values -> new Conclusion.Derive(type.get(), values));
    }

    private Optional<List<Expression>> values(FactType type, CallNode created) {
        var attributes = type.attributes();
        if (attributes.size() != created.arguments().size()) {
            var names =
                    attributes.stream().map(Attribute::name).collect(Collectors.joining(", ", type.name() + "(", ")"));
            return fault(created.name().span(), Messages.arguments(type.name(), names));
        }
        var values = new ArrayList<Expression>();
        for (int i = 0; i < attributes.size(); i++) {
            value(created.arguments().get(i), attributes.get(i).type()).ifPresent(values::add);
        }
        return values.size() == attributes.size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<Expression> value(ExpressionNode node, AttributeType type) {
        var value = expressions
                .typed(node, scope)
                .flatMap(known -> expressions.expected(ValueType.of(type), known, node.span()));
        if (value.isPresent()
                && type instanceof AttributeType.Enumeration(var values)
                && value.get() instanceof Literal(String name, var _)
                && !values.containsKey(name)) {
            return fault(node.span(), Messages.notInList(name, values.keySet()));
        }
        return value;
    }

    private <T> Optional<T> fault(Span span, Findings.Message message) {
        findings.add(span, message);
        return Optional.empty();
    }
}
