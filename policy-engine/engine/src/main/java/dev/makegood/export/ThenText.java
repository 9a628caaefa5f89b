package dev.makegood.export;

import dev.makegood.export.Bound.Kind;
import dev.makegood.language.Conclusion;
import dev.makegood.language.Expression;
import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints the {@code then} of a rule. */
final class ThenText {
    private final Scope scope;
    private final ValueText values;
    private final StringBuilder text = new StringBuilder();

    ThenText(Scope scope) {
        this.scope = scope;
        this.values = new ValueText(scope, true);
    }

    String of(Rule rule, String name) {
        text.append("  outcome.fires(\"").append(name).append('"');
        rule.alternativeVariables()
                .forEach(variable -> text.append(", ").append(scope.of(variable).text()));
        text.append(");\n");
        print(rule.then(), "  ");
        return text.toString();
    }

    private void print(List<Conclusion> conclusions, String indent) {
        for (var conclusion : conclusions) {
            switch (conclusion) {
                case Conclusion.Propose propose -> propose(propose, indent);
                case Conclusion.Derive(var type, var arguments) -> derive(type, arguments, indent);
                case Conclusion.Let(var name, var value) ->
                    text.append(indent)
                            .append("Object ")
                            .append(local(name, values.of(value)))
                            .append(";\n");
                case Conclusion.Choose choose -> choose(choose, indent);
            }
        }
    }

    private String local(String variable, String value) {
        var name = scope.name(variable);
        scope.bind(variable, new Bound(name, Kind.OTHER));
        return name + " = " + value;
    }

    private void propose(Conclusion.Propose propose, String indent) {
        text.append(indent)
                .append("outcome.propose(\"")
                .append(propose.kind().key())
                .append("\")");
        propose.arguments().forEach((name, value) -> with("value", name, value));
        propose.reason()
                .ifPresent(reason ->
                        text.append(".reason(").append(Quoted.text(reason)).append(')'));
        propose.group()
                .ifPresent(group ->
                        text.append(".group(").append(Quoted.text(group)).append(')'));
        propose.terms().forEach((name, value) -> with("term", name, value));
        text.append(";\n");
    }

    private void with(String what, String name, Expression value) {
        text.append('.')
                .append(what)
                .append('(')
                .append(Quoted.text(name))
                .append(", ")
                .append(values.of(value))
                .append(')');
    }

    private void choose(Conclusion.Choose choose, String indent) {
        text.append(indent)
                .append("Object ")
                .append(local("if", values.of(choose.condition())))
                .append(";\n");
        var condition = scope.of("if").text();
        branch("holds", condition, choose.then(), indent);
        branch("fails", condition, choose.otherwise(), indent);
    }

    private void branch(String test, String condition, List<Conclusion> conclusions, String indent) {
        if (conclusions.isEmpty()) {
            return;
        }
        var inside = new ThenText(scope.inner());
        inside.print(conclusions, indent + "  ");
        text.append(indent)
                .append("if (")
                .append(ValueText.call(test, condition))
                .append(") {\n")
                .append(inside.text)
                .append(indent)
                .append("}\n");
    }

    private void derive(FactType type, List<Expression> arguments, String indent) {
        var printed = new StringBuilder();
        for (int i = 0; i < arguments.size(); i++) {
            printed.append(i == 0 ? "" : ", ").append(accepted(type.attributes().get(i), values.of(arguments.get(i))));
        }
        text.append(indent)
                .append("insertLogical(new ")
                .append(Names.of(type))
                .append('(')
                .append(printed)
                .append("));\n");
    }

    /** What an attribute does not accept is not known of the derived fact. */
    private static String accepted(Attribute attribute, String value) {
        return switch (attribute.type()) {
            case AttributeType.Simple.INTEGER -> ValueText.call("whole", within(attribute, value));
            case AttributeType.Simple.DECIMAL -> ValueText.call("decimal", within(attribute, value));
            case AttributeType.Simple.PERCENT -> cast(attribute, within(attribute, value));
            case AttributeType.Enumeration(var listed) ->
                ValueText.call(
                        "oneOf",
                        listed.keySet().stream().map(Quoted::text).collect(Collectors.joining(", ", value + ", ", "")));
            case AttributeType _ -> cast(attribute, value);
        };
    }

    private static String cast(Attribute attribute, String value) {
        return "(" + Declarations.javaType(attribute.type()) + ") (Object) " + value;
    }

    private static String within(Attribute attribute, String value) {
        return attribute.min() == null && attribute.max() == null
                ? value
                : ValueText.call("within", value, bound(attribute.min()), bound(attribute.max()));
    }

    private static String bound(@Nullable BigDecimal bound) {
        return bound == null ? "null" : '"' + bound.toPlainString() + '"';
    }
}
