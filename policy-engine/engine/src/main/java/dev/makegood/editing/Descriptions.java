package dev.makegood.editing;

import dev.makegood.language.Header;
import dev.makegood.language.Symbol;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectLabels;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what the names of one rule set mean. */
final class Descriptions {
    private final Header header;

    Descriptions(Header header) {
        this.header = header;
    }

    Optional<Description> of(Symbol symbol) {
        return switch (symbol) {
            case Symbol.Type(var name) -> header.vocabulary().type(name).map(Descriptions::type);
            case Symbol.Attribute(var type, var name) -> attribute(type, name).map(Descriptions::attribute);
            case Symbol.Value(var type, var attribute, var value) ->
                attribute(type, attribute).flatMap(holder -> value(holder, value));
            case Symbol.Parameter(var name) ->
                Optional.ofNullable(header.parameters().get(name)).map(this::parameter);
            case Symbol.Reason(var code) ->
                Optional.ofNullable(header.reasons().get(code)).map(Descriptions::plain);
            case Symbol.Clause(var key) ->
                Optional.ofNullable(header.clauses().get(key))
                        .map(clause -> new Description(
                                clause.text(),
                                clause.address().stream()
                                        .map(address -> new Text("Source: %s", "Nguồn: %s").filled(address))
                                        .toList()));
            case Symbol.Stage(var name) -> stage(name);
            case Symbol.Action(var name) ->
                Optional.ofNullable(header.vocabulary().actions().get(name)).map(Descriptions::plain);
            case Symbol.Variable _ ->
                Optional.of(plain(new Text("A name bound in this rule", "Tên gán trong quy tắc này")));
        };
    }

    private Optional<Attribute> attribute(String type, String name) {
        return header.vocabulary().type(type).flatMap(holder -> holder.attribute(name));
    }

    private static Description plain(Text title) {
        return new Description(title, List.of());
    }

    private static Description type(FactType type) {
        var lines = new ArrayList<Text>();
        lines.add(
                switch (type.owner()) {
                    case CALLER -> new Text("Stated by the case", "Do hồ sơ nêu");
                    case SERVER -> new Text("Stated by the server", "Do máy chủ nêu");
                    case RULES -> new Text("Derived by rules", "Do quy tắc suy ra");
                });
        if (type.cardinality() == FactType.Cardinality.MANY) {
            lines.add(new Text("A case may have many", "Một hồ sơ có thể có nhiều"));
        }
        var names = type.attributes().stream().map(Attribute::name).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            lines.add(new Text("Attributes: %s", "Thuộc tính: %s").filled(names));
        }
        return new Description(type.label(), lines);
    }

    static Description attribute(Attribute attribute) {
        var lines = new ArrayList<Text>();
        lines.add(measured(attribute));
        if (!attribute.question().equals(attribute.label())) {
            lines.add(attribute.question());
        }
        var assumed = attribute.assumed();
        if (assumed != null) {
            lines.add(new Text("While unknown, %s is assumed", "Khi chưa biết thì giả định là %s").filled(assumed));
        }
        return new Description(attribute.label(), lines);
    }

    /** Type, unit and bounds. */
    private static Text measured(Attribute attribute) {
        var type = type(attribute.type());
        var unit = Objects.requireNonNullElse(attribute.unit(), "");
        var min = attribute.min();
        var max = attribute.max();
        var en = new StringBuilder(type.en());
        var vi = new StringBuilder(type.vi());
        if (!unit.isEmpty()) {
            en.append(", in ").append(unit);
            vi.append(", đơn vị ").append(unit);
        }
        if (min != null) {
            en.append(", from ").append(min.toPlainString());
            vi.append(", từ ").append(min.toPlainString());
        }
        if (max != null) {
            en.append(", up to ").append(max.toPlainString());
            vi.append(", đến ").append(max.toPlainString());
        }
        return new Text(en.toString(), vi.toString());
    }

    private static Text type(AttributeType type) {
        return switch (type) {
            case AttributeType.Simple simple ->
                switch (simple) {
                    case BOOLEAN -> new Text("True or false", "Đúng hoặc sai");
                    case INTEGER -> new Text("Whole number", "Số nguyên");
                    case DECIMAL -> new Text("Number", "Số");
                    case MONEY -> new Text("Amount of money", "Số tiền");
                    case PERCENT -> new Text("Percentage", "Tỷ lệ phần trăm");
                    case TEXT -> new Text("Text", "Văn bản");
                    case DATE -> new Text("Date", "Ngày");
                    case INSTANT -> new Text("Moment", "Thời điểm");
                    case DURATION -> new Text("Duration", "Khoảng thời gian");
                };
            case AttributeType.Enumeration(var values) ->
                new Text("One of %s", "Một trong %s").filled(String.join(", ", values.keySet()));
            case AttributeType.ListOf(var element) -> {
                var inner = type(element);
                yield new Text("List: " + inner.en(), "Danh sách: " + inner.vi());
            }
            case AttributeType.Nested(var name) -> new Text("Nested %s", "%s lồng bên trong").filled(name);
            case AttributeType.NestedList(var name) -> new Text("List of %s", "Danh sách %s").filled(name);
            case AttributeType.Parent(var name) -> new Text("The %s it belongs to", "%s chứa nó").filled(name);
        };
    }

    static Optional<Description> value(Attribute attribute, String value) {
        return attribute.type() instanceof AttributeType.Enumeration(var values)
                ? Optional.ofNullable(values.get(value)).map(Descriptions::plain)
                : Optional.empty();
    }

    private Description parameter(Parameter parameter) {
        var lines = new ArrayList<Text>();
        for (var dated : parameter.values()) {
            var value = measured(dated.value(), parameter);
            lines.add(dated.from()
                    .map(day -> new Text(value.en() + " from " + day, value.vi() + " từ " + day))
                    .orElse(value));
        }
        parameter
                .aspirational()
                .map(goal -> measured(goal, parameter))
                .ifPresent(goal -> lines.add(new Text("Aspired to: " + goal.en(), "Mục tiêu: " + goal.vi())));
        lines.add(
                switch (parameter.source()) {
                    case STATUTE -> new Text("By statute", "Theo luật");
                    case PUBLISHED -> new Text("As published", "Theo công bố");
                    case OURS -> new Text("Our own choice", "Do chúng tôi chọn");
                });
        parameter.clause().map(header.clauses()::get).ifPresent(clause -> lines.add(clause.text()));
        return new Description(parameter.label(), lines);
    }

    private static Text measured(Object value, Parameter parameter) {
        return parameter
                .unit()
                .map(unit -> new Text(value + " " + unit.en(), value + " " + unit.vi()))
                .orElseGet(() -> new Text(value.toString(), value.toString()));
    }

    private Optional<Description> stage(String name) {
        int place = header.stages().indexOf(name);
        return place < 0
                ? Optional.empty()
                : Optional.of(plain(new Text("Stage %d of %d", "Giai đoạn %d trên %d")
                        .filled(place + 1, header.stages().size())));
    }

    static Description effect(EffectKind kind) {
        var parameters = kind.parameters().stream()
                .map(one -> one.isRequired() ? one.name() : "[" + one.name() + "]")
                .collect(Collectors.joining(", ", kind.key() + "(", ")"));
        return new Description(EffectLabels.of(kind), List.of(new Text(parameters, parameters)));
    }
}
