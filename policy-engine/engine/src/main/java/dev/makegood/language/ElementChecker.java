package dev.makegood.language;

import dev.makegood.language.Element.Accumulate;
import dev.makegood.language.Element.Aggregation;
import dev.makegood.language.Element.AnyOf;
import dev.makegood.language.Element.Exists;
import dev.makegood.language.Element.Figure;
import dev.makegood.language.Element.ForAll;
import dev.makegood.language.Element.Matches;
import dev.makegood.language.Element.NotAny;
import dev.makegood.language.Expression.And;
import dev.makegood.language.Syntax.AccumulateNode;
import dev.makegood.language.Syntax.BinaryNode;
import dev.makegood.language.Syntax.ConstraintNode;
import dev.makegood.language.Syntax.ElementNode;
import dev.makegood.language.Syntax.ExpressionNode;
import dev.makegood.language.Syntax.FigureNode;
import dev.makegood.language.Syntax.GroupNode;
import dev.makegood.language.Syntax.InNode;
import dev.makegood.language.Syntax.PatternNode;
import dev.makegood.language.Syntax.WordNode;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives the patterns and groups of one rule their types. */
final class ElementChecker {
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final Expressions expressions;
    private final Multiplicity multiplicity;

    ElementChecker(Vocabulary vocabulary, Findings findings, Expressions expressions) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.expressions = expressions;
        this.multiplicity = new Multiplicity(vocabulary);
    }

    /** What these parts mean together; their variables are bound in the scope. */
    List<Element> typed(List<ElementNode> nodes, Scope scope) {
        return typed(nodes, List.of(), scope);
    }

    private List<Element> typed(List<ElementNode> nodes, List<Element> before, Scope scope) {
        var elements = new ArrayList<>(before);
        for (var node : nodes) {
            elements.addAll(element(node, elements, scope));
        }
        return List.copyOf(elements.subList(before.size(), elements.size()));
    }

    private List<Element> element(ElementNode node, List<Element> before, Scope scope) {
        return switch (node) {
            case PatternNode pattern -> {
                boolean mustJoin = before.stream().anyMatch(this::multiplies);
                yield pattern(pattern, mustJoin, scope)
                        .<List<Element>>map(typed -> List.of(new Matches(typed)))
                        .orElse(List.of());
            }
            case GroupNode group -> group(group, before, scope);
            case AccumulateNode accumulate -> accumulate(accumulate, scope);
        };
    }

    private List<Element> group(GroupNode node, List<Element> before, Scope scope) {
        return switch (node.grouping()) {
            case AND -> typed(node.parts(), before, scope);
            case OR -> anyOf(node, before, scope);
            case NOT -> List.of(new NotAny(withoutFigures(node.parts(), scope)));
            case EXISTS -> List.of(new Exists(withoutFigures(node.parts(), scope)));
            case FORALL -> forAll(node, scope);
        };
    }

    /** A group of its own: what is bound there is not seen outside. */
    private List<Element> withoutFigures(List<ElementNode> parts, Scope scope) {
        refuseFigures(parts);
        return typed(parts, scope.closed());
    }

    private void refuseFigures(List<ElementNode> parts) {
        for (var part : parts) {
            switch (part) {
                case AccumulateNode accumulate ->
                    findings.add(accumulate.figures().getFirst().variable().span(), Messages.FIGURES_INSIDE);
                case GroupNode group -> refuseFigures(group.parts());
                case PatternNode _ -> {}
            }
        }
    }

    private List<Element> anyOf(GroupNode node, List<Element> before, Scope scope) {
        var branches = new ArrayList<List<Element>>();
        var scopes = new ArrayList<Scope>();
        for (var part : node.parts()) {
            var inside = scope.closed();
            branches.add(typed(List.of(part), before, inside));
            scopes.add(inside);
        }
        return List.of(new AnyOf(branches, scope.bindShared(scopes)));
    }

    private List<Element> forAll(GroupNode node, Scope scope) {
        var elements = typed(node.parts(), scope.closed());
        var patterns = elements.stream()
                .filter(Matches.class::isInstance)
                .map(element -> ((Matches) element).pattern())
                .toList();
        if (node.parts().isEmpty() || !node.parts().stream().allMatch(PatternNode.class::isInstance)) {
            findings.add(node.span(), Messages.FOR_ALL_FORM);
        }
        return patterns.isEmpty() ? List.of() : List.of(new ForAll(patterns));
    }

    private List<Element> accumulate(AccumulateNode node, Scope scope) {
        var inside = scope.closed();
        var source = typed(node.source(), inside);
        var patterns = new ArrayList<Pattern>();
        for (var element : source) {
            if (element instanceof Matches(var pattern)) {
                patterns.add(pattern);
            }
        }
        if (patterns.size() < source.size() || node.source().isEmpty()) {
            findings.add(node.figures().getFirst().variable().span(), Messages.SOURCE_FORM);
        }
        var figures = new ArrayList<Figure>();
        for (var figure : node.figures()) {
            var typed = figure(figure, inside);
            typed.ifPresent(figures::add);
            var bound = typed.<Scope.Bound>map(one -> new Scope.Bound.AValue(one.type(), Optional.empty(), 1));
            scope.bind(figure.variable(), bound.orElseGet(Scope.Bound.Untyped::new), findings);
        }
        var conditions = new ArrayList<Pattern.Condition>();
        node.conditions().forEach(condition -> condition(condition, scope.outside(), conditions));
        return patterns.isEmpty() ? List.of() : List.of(new Accumulate(patterns, figures, conditions));
    }

    private Optional<Figure> figure(FigureNode node, Scope inside) {
        var name = node.call().name();
        var arguments = node.call().arguments();
        var aggregation = Arrays.stream(Aggregation.values())
                .filter(one -> one.key().equals(name.text()))
                .findFirst();
        if (aggregation.isEmpty()) {
            return fault(name, Messages.aggregation(name.text()));
        }
        boolean isCount = aggregation.get() == Aggregation.COUNT;
        if (arguments.size() > 1 || (arguments.isEmpty() && !isCount)) {
            return fault(name, Messages.arguments(name.text(), name.text() + "($value)"));
        }
        var argument = arguments.stream().findFirst().flatMap(one -> expressions.typed(one, inside.outside()));
        if (argument.isEmpty()) {
            return arguments.isEmpty()
                    ? Optional.of(figure(node, aggregation.get(), argument, ValueType.NUMBER))
                    : Optional.empty();
        }
        var type = aggregation.get().typeOf(argument.get().type());
        return type.isEmpty()
                ? fault(
                        name,
                        TypeMessages.expected(ValueType.NUMBER, argument.get().type()))
                : Optional.of(figure(node, aggregation.get(), isCount ? Optional.empty() : argument, type.get()));
    }

    private static Figure figure(
            FigureNode node, Aggregation aggregation, Optional<Expression> argument, ValueType type) {
        return new Figure(node.variable().text(), aggregation, argument, type);
    }

    private Optional<Pattern> pattern(PatternNode node, boolean mustJoin, Scope scope) {
        var variable = Optional.ofNullable(node.variable());
        var type = vocabulary.type(node.type().text());
        if (type.isEmpty()) {
            var known = vocabulary.types().stream().map(FactType::name).toList();
            variable.ifPresent(token -> scope.bind(token, new Scope.Bound.Untyped(), findings));
            return fault(node.type(), Messages.unknownFact(node.type().text(), known));
        }
        if (multiplicity.isPart(type.get())) {
            findings.add(node.type().span(), Messages.partOfAnother(type.get().name()));
        }
        findings.use(node.type().span(), new Symbol.Type(type.get().name()));
        var earlier = Set.copyOf(scope.variables().keySet());
        var inside = scope.inside(type.get());
        variable.ifPresent(token -> inside.bind(token, new Scope.Bound.AFact(type.get()), findings));
        var bindings = new ArrayList<Pattern.Binding>();
        var conditions = new ArrayList<Pattern.Condition>();
        for (var constraint : node.constraints()) {
            constraint(constraint, inside, bindings, conditions);
        }
        if (mustJoin
                && multiplicity.isMany(type.get())
                && conditions.stream().noneMatch(one -> one.expression().reads(earlier))) {
            findings.add(node.type().span(), Messages.notJoined(type.get().name()));
        }
        return Optional.of(new Pattern(
                variable.map(Token::text),
                type.get(),
                bindings,
                conditions,
                node.type().span()));
    }

    /** {@code $n : name > 3} binds the name and tests it; {@code $n : name} only binds. */
    private void constraint(
            ConstraintNode node, Scope scope, List<Pattern.Binding> bindings, List<Pattern.Condition> conditions) {
        var variable = node.variable();
        var tested = node.expression();
        if (variable == null) {
            condition(tested, scope, conditions);
            return;
        }
        var bound = bound(tested);
        var value = expressions.typed(bound, scope);
        if (!bound.equals(tested)) {
            condition(tested, scope, conditions);
        }
        value.ifPresent(known -> bindings.add(new Pattern.Binding(variable.text(), known)));
        var known = value.map(one -> expressions.bound(one, tested.span(), scope));
        scope.bind(variable, known.orElseGet(Scope.Bound.Untyped::new), findings);
    }

    /** What a variable before that test stands for. */
    private static ExpressionNode bound(ExpressionNode tested) {
        return switch (tested) {
            case BinaryNode(var operator, var left, var _, var _) when !Expressions.isCalculation(operator) -> left;
            case InNode(var operand, var _, var _, var _) -> operand;
            case WordNode(var operand, var _, var _, var _, var _) -> operand;
            default -> tested;
        };
    }

    private void condition(ExpressionNode node, Scope scope, List<Pattern.Condition> conditions) {
        expressions
                .condition(node, scope)
                .ifPresent(typed -> conditions.add(new Pattern.Condition(typed, node.span(), chain(typed, node))));
    }

    /** Each test of a chain of {@code &&} beside where it is written. */
    private static List<Pattern.Condition> chain(Expression typed, ExpressionNode node) {
        return typed instanceof And(var left, var right)
                        && node instanceof BinaryNode(var operator, var first, var second, var _)
                        && operator.is("&&")
                ? Stream.concat(
                                new Pattern.Condition(left, first.span(), chain(left, first)).parts().stream(),
                                new Pattern.Condition(right, second.span(), chain(right, second)).parts().stream())
                        .toList()
                : List.of();
    }

    /** Whether a rule fires once for each of the many facts this part matches. */
    private boolean multiplies(Element element) {
        return switch (element) {
            case Matches(var pattern) -> multiplicity.isMany(pattern.type());
            case AnyOf(var branches, var _) ->
                branches.stream().flatMap(List::stream).anyMatch(this::multiplies);
            case NotAny _, Exists _, ForAll _, Accumulate _ -> false;
        };
    }

    private <T> Optional<T> fault(Token place, Findings.Message message) {
        findings.add(place.span(), message);
        return Optional.empty();
    }
}
