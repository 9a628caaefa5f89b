package dev.makegood.language;

import dev.makegood.language.Syntax.ExpressionNode;
import dev.makegood.language.Syntax.MethodNode;
import dev.makegood.vocabulary.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives types to what is called on values. */
final class Calls {
    private final Expressions expressions;
    private final Findings findings;

    Calls(Expressions expressions, Findings findings) {
        this.expressions = expressions;
        this.findings = findings;
    }

    Optional<Expression> typed(MethodNode node, Scope scope) {
        return expressions.typed(node.receiver(), scope).flatMap(receiver -> typed(node, receiver, scope));
    }

    private Optional<Expression> typed(MethodNode node, Expression receiver, Scope scope) {
        var name = node.call().name();
        var nodes = node.call().arguments();
        var method = Method.of(receiver.type(), name.text(), nodes.size());
        if (method.isEmpty() || method.get() == Method.LIST_SUM && elementType(receiver, scope) != ValueType.NUMBER) {
            var message = Messages.method(name.text(), receiver.type(), Method.namesOf(receiver.type()));
            findings.add(name.span(), nodes.isEmpty() ? message.with(attribute(name, receiver, scope)) : message);
            return Optional.empty();
        }
        var arguments = new ArrayList<Expression>();
        for (int i = 0; i < nodes.size(); i++) {
            var type = parameterType(method.get(), i, receiver, scope);
            argument(nodes.get(i), type, scope).ifPresent(arguments::add);
        }
        return arguments.size() == nodes.size()
                ? Optional.of(new Expression.Call(method.get(), receiver, arguments))
                : Optional.empty();
    }

    /** {@code $c.getAge()} is written {@code $c.age}. */
    private List<Mend> attribute(Token name, Expression receiver, Scope scope) {
        return expressions
                .factType(receiver, scope)
                .map(type -> Accessors.mends(name, type))
                .orElse(List.of());
    }

    private Optional<Expression> argument(ExpressionNode node, ValueType type, Scope scope) {
        return expressions.typed(node, scope).flatMap(found -> expressions.expected(type, found, node.span()));
    }

    /** Of a list the type of its elements. */
    private ValueType parameterType(Method method, int place, Expression receiver, Scope scope) {
        var type = method.parameters().get(place);
        return type == ValueType.LIST ? elementType(receiver, scope) : type;
    }

    private ValueType elementType(Expression list, Scope scope) {
        return expressions.attributeType(list, scope).map(Calls::elementType).orElse(ValueType.FACT);
    }

    private static ValueType elementType(AttributeType list) {
        return list instanceof AttributeType.ListOf(var element) ? ValueType.of(element) : ValueType.FACT;
    }
}
