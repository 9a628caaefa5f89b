package dev.makegood.form;

import static dev.makegood.form.OperandReader.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a form as the text of a rule, over the text it was read from: what did not change stays as it is written. */
final class FormWriter {
    private final Form old;
    private final Source source;
    private final Layout layout;

    FormWriter(Form old, Source source, Layout layout) {
        this.old = old;
        this.source = source;
        this.layout = layout;
    }

    /** A rule that is new. */
    static String written(Form form) {
        return "rule " + quoted(form.name()) + "\n" + HeadWriter.written(form) + "when\n"
                + form.when().stream().map(FormWriter::written).collect(Collectors.joining("\n")) + "\nthen\n"
                + form.then().stream().map(FormWriter::written).collect(Collectors.joining("\n")) + "\nend\n";
    }

    /** The old rule, with what the form says otherwise. */
    String over(Form form) {
        int name = layout.name();
        return "rule " + source.commentsBehind(name - 1)
                + (form.name().equals(old.name())
                        ? source.whole(name, name + 1)
                        : source.replaced(name, name + 1, quoted(form.name())))
                + "\n"
                + HeadWriter.written(form, old, source, layout)
                + source.whole(layout.when(), layout.when() + 1) + "\n"
                + form.when().stream().map(this::part).collect(Collectors.joining("\n")) + "\n"
                + source.whole(layout.then(), layout.then() + 1) + "\n"
                + form.then().stream().map(this::part).collect(Collectors.joining("\n")) + "\n"
                + source.before(layout.end()) + "end";
    }

    private static <T> Optional<T> original(List<T> all, Optional<Integer> origin) {
        return origin.filter(at -> at >= 0 && at < all.size()).map(all::get);
    }

    private String part(WhenPart part) {
        var before = original(old.when(), part.origin());
        if (before.isEmpty()) {
            return written(part);
        }
        var range = layout.elements().get(part.origin().orElseThrow());
        if (before.get().equals(part)) {
            return source.whole(range.from(), range.to());
        }
        return part instanceof WhenPart.Fact fact && before.get() instanceof WhenPart.Fact known
                ? fact(fact, known, range)
                : source.replaced(range.from(), range.to(), written(part));
    }

    private String fact(WhenPart.Fact fact, WhenPart.Fact known, Range range) {
        int type = layout.type(range);
        var ranges = layout.constraints(range);
        var text = new StringBuilder(source.replaced(range.from(), type + 1, opening(fact)));
        text.append(source.whole(type + 1, type + 2));
        for (int i = 0; i < fact.constraints().size(); i++) {
            var constraint = fact.constraints().get(i);
            boolean isLast = i == fact.constraints().size() - 1;
            text.append('\n').append(constraint(constraint, known, ranges));
            text.append(isLast ? "" : ",");
            original(ranges, constraint.origin())
                    .filter(one -> source.word(one.to()).is(","))
                    .ifPresent(one -> text.append(' ').append(source.commentsBehind(one.to())));
        }
        return text.append('\n')
                .append(source.whole(range.to() - 1, range.to()))
                .toString();
    }

    private String constraint(Constraint constraint, WhenPart.Fact known, List<Range> ranges) {
        var before = original(known.constraints(), constraint.origin());
        if (before.isEmpty()) {
            return written(constraint);
        }
        var range = ranges.get(constraint.origin().orElseThrow());
        return before.get().equals(constraint)
                ? source.whole(range.from(), range.to())
                : source.replaced(range.from(), range.to(), written(constraint));
    }

    private String part(ThenPart part) {
        var before = original(old.then(), part.origin());
        if (before.isEmpty()) {
            return written(part);
        }
        var range = layout.statements().get(part.origin().orElseThrow());
        return before.get().equals(part)
                ? source.whole(range.from(), range.to())
                : source.replaced(range.from(), range.to(), written(part));
    }

    private static String opening(WhenPart.Fact fact) {
        return fact.variable().map(variable -> variable + " : ").orElse("") + fact.type();
    }

    private static String written(WhenPart part) {
        return switch (part) {
            case WhenPart.Fact fact ->
                opening(fact) + "("
                        + fact.constraints().stream().map(FormWriter::written).collect(Collectors.joining(", ")) + ")";
            case WhenPart.Written(var _, var text, var _) -> text;
        };
    }

    private static String written(Constraint constraint) {
        return switch (constraint) {
            case Constraint.Comparison comparison ->
                comparison.variable().map(variable -> variable + " : ").orElse("") + compared(comparison);
            case Constraint.Binding(var _, var variable, var attribute) -> variable + " : " + attribute;
            case Constraint.Written(var _, var text, var _) -> text;
        };
    }

    private static String compared(Constraint.Comparison comparison) {
        var attribute = comparison.attribute();
        var operator = comparison.operator();
        if (operator == Operator.FALSE) {
            return "!" + attribute;
        }
        var values = comparison.operands().stream().map(OperandReader::written).collect(Collectors.joining(", "));
        return attribute + " " + operator.symbol() + " " + (operator.isList() ? "(" + values + ")" : values);
    }

    private static String written(ThenPart part) {
        return switch (part) {
            case ThenPart.Effect effect -> effect(effect);
            case ThenPart.Derived(var _, var type, var values) ->
                "insertLogical(new " + type + "(" + written(values) + "));";
            case ThenPart.Written(var _, var text, var _) -> text;
        };
    }

    private static String written(List<Operand> operands) {
        return operands.stream().map(OperandReader::written).collect(Collectors.joining(", "));
    }

    private static String effect(ThenPart.Effect effect) {
        var calls = new ArrayList<String>();
        calls.add("outcome." + effect.effect() + "(" + written(effect.arguments()) + ")");
        effect.reason().ifPresent(reason -> calls.add("reason(" + quoted(reason) + ")"));
        effect.group().ifPresent(group -> calls.add("group(" + quoted(group) + ")"));
        effect.terms()
                .forEach(term ->
                        calls.add("term(" + quoted(term.name()) + ", " + OperandReader.written(term.value()) + ")"));
        return String.join(".", calls) + ";";
    }
}
