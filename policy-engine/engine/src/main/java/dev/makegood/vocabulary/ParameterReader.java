package dev.makegood.vocabulary;

import dev.makegood.vocabulary.AttributeType.Simple;
import dev.makegood.vocabulary.Parameter.Dated;
import dev.makegood.vocabulary.VocabularyReading.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads the parameters of a rule set:
 *
 * <pre>{@code
 * parameters:
 *   shortHaulKm: { type: number, value: 1500, unit: km, source: statute, label: …, clause: amounts }
 *   fullAmount:
 *     type: money
 *     source: published
 *     label: …
 *     values: [ { value: 220 GBP }, { from: 2027-01-01, value: 230 GBP } ]
 *     aspirational: 300 GBP
 * }</pre>
 */
public final class ParameterReader {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
    private static final Map<String, Simple> TYPES = Map.of(
            "number", Simple.DECIMAL, "money", Simple.MONEY, "percent", Simple.PERCENT, "duration", Simple.DURATION);
    private static final Set<String> MEMBERS =
            Set.of("type", "unit", "source", "label", "clause", "value", "values", "aspirational");
    private static final int MAX_VALUES = 100;
    private static final Text REMEDY =
            new Text("See the reference of rule set files", "Xem tài liệu tham khảo về tệp bộ quy tắc");

    private final List<Fault> faults;

    private ParameterReader(List<Fault> faults) {
        this.faults = faults;
    }

    /** The parameters of that object by their names; what is wrong with them is added to the faults. */
    public static Map<String, Parameter> read(JsonNode parameters, List<Fault> faults) {
        var reader = new ParameterReader(faults);
        var read = new LinkedHashMap<String, Parameter>();
        for (var member : parameters.properties()) {
            reader.read(member.getKey(), member.getValue())
                    .ifPresent(parameter -> read.put(parameter.name(), parameter));
        }
        return read;
    }

    private Optional<Parameter> read(String name, JsonNode node) {
        var path = "parameters." + name;
        if (!NAME.matcher(name).matches()) {
            fault(path, "A parameter is named in lowerCamelCase", "Tham số được đặt tên theo lowerCamelCase");
        }
        node.propertyNames().stream()
                .filter(member -> !MEMBERS.contains(member))
                .forEach(member -> fault(
                        path + "." + member, "A parameter has no such member", "Tham số không có thành phần này"));
        var label = label(node.path("label"), path + ".label");
        var source = source(node.path("source"), path + ".source");
        var type = Optional.ofNullable(TYPES.get(node.path("type").asString("")));
        if (type.isEmpty()) {
            fault(
                    path + ".type",
                    "A parameter is a number, money, a percent or a duration",
                    "Tham số là number, money, percent hoặc duration");
            return Optional.empty();
        }
        var aspirational = node.has("aspirational")
                ? value(type.get(), node.path("aspirational"), path + ".aspirational")
                : Optional.empty();
        var values = values(type.get(), node, path);
        return source.isEmpty() || values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Parameter(
                        name,
                        type.get(),
                        unit(node.path("unit"), path + ".unit"),
                        source.get(),
                        label,
                        text(node.path("clause")),
                        values,
                        aspirational));
    }

    private Text label(JsonNode node, String path) {
        return switch (TextReading.of(node)) {
            case TextReading.Read(var text) -> text;
            case TextReading.Faulty(var reason, var remedy) -> {
                faults.add(new Fault(path, reason, remedy));
                yield new Text("?", "?");
            }
        };
    }

    /** A unit is written once, or in both languages. */
    private Optional<Text> unit(JsonNode node, String path) {
        return node.isObject()
                ? Optional.of(label(node, path))
                : text(node).filter(unit -> !unit.isBlank()).map(unit -> new Text(unit, unit));
    }

    private Optional<Parameter.Source> source(JsonNode node, String path) {
        var source = Arrays.stream(Parameter.Source.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(node.asString("")))
                .findFirst();
        if (source.isEmpty()) {
            fault(path, "The source is statute, published or ours", "Nguồn là statute, published hoặc ours");
        }
        return source;
    }

    private List<Dated> values(Simple type, JsonNode node, String path) {
        if (node.has("value") == node.has("values")) {
            fault(path, "A parameter has either value or values", "Tham số có value hoặc values, không phải cả hai");
            return List.of();
        }
        if (node.has("value")) {
            return value(type, node.path("value"), path + ".value").stream()
                    .map(value -> new Dated(Optional.empty(), value))
                    .toList();
        }
        var list = node.path("values");
        if (!list.isArray() || list.isEmpty() || list.size() > MAX_VALUES) {
            fault(path + ".values", "This needs 1 to 100 values", "Chỗ này cần từ 1 đến 100 giá trị");
        }
        var values = new ArrayList<Dated>();
        for (int i = 0; i < list.size(); i++) {
            dated(type, list.path(i), i == 0, path + ".values." + i).ifPresent(values::add);
        }
        refuseDisorder(values, path + ".values");
        return values;
    }

    private Optional<Dated> dated(Simple type, JsonNode node, boolean isFirst, String path) {
        var from = day(node.path("from"));
        if (from.isEmpty() && (node.has("from") || !isFirst)) {
            fault(
                    path + ".from",
                    "A later value is from a day on: 2027-01-31",
                    "Giá trị sau cần ngày bắt đầu: 2027-01-31");
        }
        return value(type, node.path("value"), path + ".value").map(value -> new Dated(from, value));
    }

    private void refuseDisorder(List<Dated> values, String path) {
        for (int i = 1; i < values.size(); i++) {
            var day = values.get(i).from();
            if (day.isPresent()
                    && values.get(i - 1)
                            .from()
                            .filter(before -> !before.isBefore(day.get()))
                            .isPresent()) {
                fault(
                        path + "." + i + ".from",
                        "Values stand in the order of their days",
                        "Các giá trị phải xếp theo thứ tự ngày");
            }
        }
    }

    private static Optional<LocalDate> day(JsonNode node) {
        try {
            return node.isString() ? Optional.of(LocalDate.parse(node.stringValue())) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<Object> value(Simple type, JsonNode node, String path) {
        var found = new FoundFaults();
        var value = new ValueReader(Attribute.unnamed(type), path, found).read(type, node);
        found.sorted().forEach(fault -> faults.add(new Fault(fault.path(), fault.reason(), fault.remedy())));
        return value.map(Object.class::cast);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    private void fault(String path, String en, String vi) {
        faults.add(new Fault(path, new Text(en, vi), REMEDY));
    }
}
