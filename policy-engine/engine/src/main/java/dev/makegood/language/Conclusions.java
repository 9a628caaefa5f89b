package dev.makegood.language;

import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Syntax.CallNode;
import dev.makegood.language.Syntax.ConclusionNode;
import dev.makegood.language.Syntax.ExpressionNode;
import dev.makegood.language.Syntax.IfNode;
import dev.makegood.language.Syntax.LocalNode;
import dev.makegood.language.Syntax.NewNode;
import dev.makegood.language.Syntax.PathNode;
import dev.makegood.language.Syntax.StatementNode;
import dev.makegood.language.Syntax.StringNode;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectParameter;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.ShortEffect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the statements of a rule's {@code then} their types. */
final class Conclusions {
    private static final List<String> MODIFIERS = List.of("reason", "group", "term");
    private static final Predicate<String> LOCAL_NAME =
            Pattern.compile("[a-z][A-Za-z0-9]{0,63}").asMatchPredicate();
    private static final Set<String> RESERVED =
            Set.of("outcome", "param", "true", "false", "null", "this", "drools", "kcontext", "java", "javax");
    private static final Map<String, ValueType> LOCAL_TYPES = new TreeMap<>(Map.ofEntries(
            Map.entry("boolean", ValueType.BOOLEAN),
            Map.entry("int", ValueType.NUMBER),
            Map.entry("long", ValueType.NUMBER),
            Map.entry("BigDecimal", ValueType.NUMBER),
            Map.entry("Money", ValueType.MONEY),
            Map.entry("Percent", ValueType.PERCENT),
            Map.entry("String", ValueType.TEXT),
            Map.entry("LocalDate", ValueType.DATE),
            Map.entry("Instant", ValueType.INSTANT),
            Map.entry("Duration", ValueType.DURATION)));

    private final Header header;
    private final Findings findings;
    private final Expressions expressions;

    Conclusions(Header header, Findings findings, Expressions expressions) {
        this.header = header;
        this.findings = findings;
        this.expressions = expressions;
    }

    /** What these statements conclude; locals are seen by the statements behind them. */
    List<Conclusion> typed(List<StatementNode> statements, Scope scope) {
        var conclusions = new ArrayList<Conclusion>();
        for (var statement : statements) {
            typed(statement, scope).ifPresent(conclusions::add);
        }
        return conclusions;
    }

    private Optional<Conclusion> typed(StatementNode statement, Scope scope) {
        return switch (statement) {
            case ConclusionNode conclusion ->
                conclusion.target().is("outcome") ? proposal(conclusion, scope) : derivation(conclusion, scope);
            case LocalNode local -> local(local, scope);
            case IfNode choice -> choice(choice, scope);
        };
    }

    private Optional<Conclusion> local(LocalNode node, Scope scope) {
        var name = node.name();
        if (!LOCAL_NAME.test(name.text()) || Constructs.isRefused(name.text()) || RESERVED.contains(name.text())) {
            findings.add(name.span(), Messages.localName(name.text()));
        }
        var type = Optional.ofNullable(LOCAL_TYPES.get(node.type().text()));
        if (type.isEmpty()) {
            findings.add(node.type().span(), Messages.localType(node.type().text(), LOCAL_TYPES.keySet()));
        }
        var value = expressions
                .typed(node.value(), scope)
                .flatMap(known -> type.flatMap(wanted ->
                        expressions.expected(wanted, known, node.value().span())));
        scope.bind(
                name,
                value.map(known -> expressions.bound(known, node.value().span(), scope))
                        .orElseGet(Scope.Bound.Untyped::new),
                findings);
        return value.map(known -> new Conclusion.Let(name.text(), known));
    }

    private Optional<Conclusion> choice(IfNode node, Scope scope) {
        var condition = expressions.condition(node.condition(), scope);
        var then = typed(node.then(), scope.closed());
        var otherwise = typed(node.otherwise(), scope.closed());
        return condition.map(known -> new Conclusion.Choose(known, then, otherwise));
    }

    /** {@code outcome.gesture(…).reason("…");}. */
    private Optional<Conclusion> proposal(ConclusionNode statement, Scope scope) {
        var call = statement.calls().getFirst();
        var name = call.name().text();
        var shortEffect = Optional.ofNullable(header.vocabulary().effects().get(name));
        var kind = shortEffect.map(ShortEffect::kind).or(() -> EffectKind.of(name));
        if (kind.isEmpty()) {
            return fault(call.name().span(), Messages.unknownEffect(name, effects()));
        }
        var reasons = new ArrayList<String>();
        var groups = new ArrayList<String>();
        var terms = new LinkedHashMap<String, Expression>();
        for (var modifier : statement.calls().subList(1, statement.calls().size())) {
            switch (modifier.name().text()) {
                case "reason" ->
                    text(modifier, "reason(\"CODE\")")
                            .filter(code -> isReason(code, modifier))
                            .ifPresent(code -> addOnce(code, reasons, modifier));
                case "group" -> text(modifier, "group(\"NAME\")").ifPresent(group -> addOnce(group, groups, modifier));
                case "term" -> term(modifier, terms, scope);
                default ->
                    findings.add(
                            modifier.name().span(),
                            Messages.unknownEffect(modifier.name().text(), MODIFIERS));
            }
        }
        return shortEffect
                .map(effect -> given(effect, call, terms, scope))
                .orElseGet(() -> arguments(kind.get(), call, scope))
                .map(arguments -> new Conclusion.Propose(
                        kind.get(),
                        arguments,
                        reasons.stream().findFirst(),
                        groups.stream().findFirst(),
                        terms));
    }

    private List<String> effects() {
        return Stream.concat(
                        header.vocabulary().effects().keySet().stream(),
                        Arrays.stream(EffectKind.values()).map(EffectKind::key))
                .toList();
    }

    /** What an organisation's own word for an effect gives it, and what the rule gives to that word. */
    private Optional<Map<String, Expression>> given(
            ShortEffect effect, CallNode call, Map<String, Expression> terms, Scope scope) {
        if (call.arguments().size() != effect.arguments().size()) {
            var form = effect.name() + "(" + String.join(", ", effect.arguments()) + ")";
            return fault(call.name().span(), Messages.arguments(effect.name(), form));
        }
        var arguments = new LinkedHashMap<String, Expression>();
        for (var parameter : effect.kind().parameters()) {
            Optional.ofNullable(effect.given().get(parameter.name()))
                    .ifPresent(value -> arguments.put(parameter.name(), new Literal(value, typeOf(parameter))));
        }
        int before = arguments.size() + terms.size();
        for (int i = 0; i < effect.arguments().size(); i++) {
            var name = effect.arguments().get(i);
            var node = call.arguments().get(i);
            var parameter = effect.kind().parameters().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            parameter
                    .map(one -> required(node, one, scope))
                    .orElseGet(() -> expressions.typed(node, scope))
                    .ifPresent(value -> (parameter.isPresent() ? arguments : terms).put(name, value));
        }
        return arguments.size() + terms.size() == before + effect.arguments().size()
                ? Optional.of(arguments)
                : Optional.empty();
    }

    private void addOnce(String text, List<String> texts, CallNode modifier) {
        texts.add(text);
        if (texts.size() > 1) {
            findings.add(
                    modifier.name().span(), Messages.repeated(modifier.name().text()));
        }
    }

    private boolean isReason(String code, CallNode modifier) {
        if (!header.reasons().containsKey(code)) {
            findings.add(
                    modifier.arguments().getFirst().span(),
                    Messages.reason(code, header.reasons().keySet()));
        }
        findings.use(modifier.arguments().getFirst().span(), new Symbol.Reason(code));
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

    private void term(CallNode modifier, Map<String, Expression> terms, Scope scope) {
        var arguments = modifier.arguments();
        if (arguments.size() != 2 || !(arguments.getFirst() instanceof StringNode(var name, var _))) {
            findings.add(modifier.name().span(), Messages.arguments("term", "term(\"name\", value)"));
            return;
        }
        expressions
                .typed(arguments.get(1), scope)
                .filter(value -> terms.putIfAbsent(name, value) != null)
                .ifPresent(_ -> findings.add(modifier.name().span(), Messages.repeated("term(\"" + name + "\")")));
    }

    /** Required parameters take the arguments in their order; each argument beyond is an optional one of its type. */
    private Optional<Map<String, Expression>> arguments(EffectKind kind, CallNode call, Scope scope) {
        var open = new ArrayList<>(kind.parameters());
        var given = new LinkedHashMap<String, Expression>();
        for (var node : call.arguments()) {
            if (open.isEmpty()) {
                return fault(node.span(), Messages.arguments(kind.key(), signature(kind)));
            }
            boolean isRequired = open.getFirst().isRequired();
            var value = isRequired ? required(node, open.getFirst(), scope) : expressions.typed(node, scope);
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

    private Optional<Expression> required(ExpressionNode node, EffectParameter parameter, Scope scope) {
        return switch (parameter.type()) {
            case EffectParameter.Type.Choice(var values) -> named(node, values, parameter);
            case EffectParameter.Type.Action _ ->
                named(node, header.vocabulary().actions().keySet(), parameter);
            case EffectParameter.Type.Money _,
                    EffectParameter.Type.Figure _,
                    EffectParameter.Type.Level _,
                    EffectParameter.Type.Text _ ->
                expressions
                        .typed(node, scope)
                        .flatMap(known -> expressions.expected(typeOf(parameter), known, node.span()))
                        .filter(known -> isAccepted(known, parameter, node.span()));
        };
    }

    private boolean isAccepted(Expression value, EffectParameter parameter, Span span) {
        boolean isAccepted =
                value.written().filter(given -> !parameter.accepts(given)).isEmpty();
        if (!isAccepted) {
            findings.add(span, Messages.outOfRange(parameter));
        }
        return isAccepted;
    }

    private static ValueType typeOf(EffectParameter parameter) {
        return switch (parameter.type()) {
            case EffectParameter.Type.Money _ -> ValueType.MONEY;
            case EffectParameter.Type.Figure _, EffectParameter.Type.Level _ -> ValueType.NUMBER;
            case EffectParameter.Type.Text _, EffectParameter.Type.Choice _, EffectParameter.Type.Action _ ->
                ValueType.TEXT;
        };
    }

    private Optional<Expression> named(ExpressionNode node, Collection<String> values, EffectParameter parameter) {
        if (!(node instanceof PathNode(var names, var _)) || names.size() != 1) {
            return fault(node.span(), Messages.notInList(parameter.name(), values));
        }
        var name = names.getFirst().text();
        if (parameter.type() instanceof EffectParameter.Type.Action) {
            findings.use(node.span(), new Symbol.Action(name));
        }
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
    private Optional<Conclusion> derivation(ConclusionNode statement, Scope scope) {
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
        findings.use(name.span(), new Symbol.Type(name.text()));
        return values(type.get(), created, scope).map(values -> new Conclusion.Derive(type.get(), values));
    }

    private Optional<List<Expression>> values(FactType type, CallNode created, Scope scope) {
        var attributes = type.attributes();
        if (attributes.size() != created.arguments().size()) {
            var names =
                    attributes.stream().map(Attribute::name).collect(Collectors.joining(", ", type.name() + "(", ")"));
            return fault(created.name().span(), Messages.arguments(type.name(), names));
        }
        var values = new ArrayList<Expression>();
        for (int i = 0; i < attributes.size(); i++) {
            value(created.arguments().get(i), new Expression.Step(type, attributes.get(i)), scope)
                    .ifPresent(values::add);
        }
        return values.size() == attributes.size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<Expression> value(ExpressionNode node, Expression.Step step, Scope scope) {
        var type = ValueType.of(step.attribute().type());
        return expressions
                .typed(node, scope)
                .flatMap(known -> expressions.expected(type, known, node.span()))
                .filter(known -> isAccepted(known, step, node.span()));
    }

    /** Whether a value written in the rule is one the attribute may have. */
    private boolean isAccepted(Expression value, Expression.Step step, Span span) {
        var attribute = step.attribute();
        if (attribute.type() instanceof AttributeType.Enumeration && value instanceof Literal(String text, var _)) {
            findings.use(span, step.value(text));
        }
        var refused = value.written().filter(given -> !attribute.accepts(given));
        refused.ifPresent(given -> findings.add(
                span,
                attribute.type() instanceof AttributeType.Enumeration(var values)
                        ? Messages.notInList(given.toString(), values.keySet())
                        : Messages.outOfBounds(attribute)));
        return refused.isEmpty();
    }

    private <T> Optional<T> fault(Span span, Findings.Message message) {
        findings.add(span, message);
        return Optional.empty();
    }
}
