package dev.makegood.server.language;

import dev.makegood.form.Constraint;
import dev.makegood.form.Form;
import dev.makegood.form.Operand;
import dev.makegood.form.Operator;
import dev.makegood.form.ThenPart;
import dev.makegood.form.WhenPart;
import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;

/** Reads the form of a rule from JSON; every fault is named. */
final class FormReader {
    private static final int MAX_PARTS = 200;
    private static final Text WRONG =
            new Text("This value is missing or has a wrong type", "Giá trị này thiếu hoặc sai kiểu");
    private static final Text AS_GIVEN =
            new Text("Send it in the form in which forms are answered", "Hãy gửi đúng dạng mà biểu mẫu được trả về");

    private final List<Fault> faults;

    FormReader(List<Fault> faults) {
        this.faults = faults;
    }

    Form form(JsonNode node) {
        var path = "form";
        if (!node.isObject()) {
            fault(path);
        }
        return new Form(
                text(node, "name", path),
                optional(node.path("title"), "en", path + ".title"),
                optional(node.path("title"), "vi", path + ".title"),
                optional(node, "clause", path),
                optional(node, "stage", path),
                number(node, "salience", path).orElse(0),
                node.path("enabled").asBoolean(true),
                list(node, "others", path, (one, at) -> written(one, at)),
                list(node, "when", path, this::whenPart),
                list(node, "then", path, this::thenPart));
    }

    private WhenPart whenPart(JsonNode node, String path) {
        return node.path("kind").asString("").equals("fact")
                ? new WhenPart.Fact(
                        number(node, "origin", path),
                        optional(node, "variable", path),
                        text(node, "type", path),
                        list(node, "constraints", path, this::constraint))
                : new WhenPart.Written(number(node, "origin", path), text(node, "text", path), sentence(node));
    }

    private Constraint constraint(JsonNode node, String path) {
        var origin = number(node, "origin", path);
        return switch (node.path("kind").asString("")) {
            case "comparison" ->
                new Constraint.Comparison(
                        origin,
                        optional(node, "variable", path),
                        text(node, "attribute", path),
                        choice(node, "operator", path, Operator.values(), Operator.EQUAL),
                        list(node, "operands", path, this::operand));
            case "binding" ->
                new Constraint.Binding(origin, text(node, "variable", path), text(node, "attribute", path));
            default -> new Constraint.Written(origin, text(node, "text", path), sentence(node));
        };
    }

    private ThenPart thenPart(JsonNode node, String path) {
        var origin = number(node, "origin", path);
        return switch (node.path("kind").asString("")) {
            case "effect" ->
                new ThenPart.Effect(
                        origin,
                        text(node, "effect", path),
                        list(node, "arguments", path, this::operand),
                        optional(node, "reason", path),
                        optional(node, "group", path),
                        list(node, "terms", path, this::term));
            case "derived" ->
                new ThenPart.Derived(origin, text(node, "type", path), list(node, "values", path, this::operand));
            default -> new ThenPart.Written(origin, text(node, "text", path), sentence(node));
        };
    }

    private ThenPart.Term term(JsonNode node, String path) {
        return new ThenPart.Term(text(node, "name", path), operand(node.path("value"), path + ".value"));
    }

    private Operand operand(JsonNode node, String path) {
        return new Operand(
                choice(node, "kind", path, Operand.Kind.values(), Operand.Kind.EXPRESSION),
                text(node, "value", path),
                optional(node, "unit", path));
    }

    private static Optional<Text> sentence(JsonNode node) {
        var sentence = node.path("sentence");
        var en = sentence.path("en").asString("");
        var vi = sentence.path("vi").asString("");
        return en.isBlank() || vi.isBlank() ? Optional.empty() : Optional.of(new Text(en, vi));
    }

    private <T> List<T> list(JsonNode node, String member, String path, BiFunction<JsonNode, String, T> one) {
        var all = node.path(member);
        var read = new ArrayList<T>();
        if (!all.isArray() && !isAbsent(all) || all.size() > MAX_PARTS) {
            fault(path + "." + member);
            return read;
        }
        for (int i = 0; i < all.size(); i++) {
            read.add(one.apply(all.get(i), path + "." + member + "[" + i + "]"));
        }
        return read;
    }

    private String written(JsonNode node, String path) {
        if (!node.isString()) {
            fault(path);
            return "";
        }
        return node.stringValue();
    }

    private String text(JsonNode node, String member, String path) {
        return written(node.path(member), path + "." + member);
    }

    private Optional<String> optional(JsonNode node, String member, String path) {
        var value = node.path(member);
        return isAbsent(value) ? Optional.empty() : Optional.of(written(value, path + "." + member));
    }

    private Optional<Integer> number(JsonNode node, String member, String path) {
        var value = node.path(member);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            fault(path + "." + member);
            return Optional.empty();
        }
        return Optional.of(value.intValue());
    }

    private <T extends Enum<T>> T choice(JsonNode node, String member, String path, T[] values, T otherwise) {
        var name = node.path(member).asString("");
        var found =
                Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            faults.add(new Fault(path + "." + member, FactFault.Code.NOT_IN_LIST.name(), WRONG, AS_GIVEN));
        }
        return found.orElse(otherwise);
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private void fault(String path) {
        faults.add(new Fault(path, FactFault.Code.WRONG_TYPE.name(), WRONG, AS_GIVEN));
    }
}
