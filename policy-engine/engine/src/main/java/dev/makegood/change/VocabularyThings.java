package dev.makegood.change;

import dev.makegood.change.Subject.Kind;
import dev.makegood.sentence.ValueTexts;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.EffectLabels;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.ShortEffect;
import dev.makegood.vocabulary.Text;
import dev.makegood.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fact types, attributes and actions rules speak of. */
final class VocabularyThings {
    private final Vocabulary vocabulary;
    private final Places places;

    VocabularyThings(Vocabulary vocabulary, Places places) {
        this.vocabulary = vocabulary;
        this.places = places;
    }

    List<Thing> all() {
        var things = new ArrayList<Thing>();
        for (var type : vocabulary.types()) {
            things.add(type(type));
            for (var attribute : type.attributes()) {
                if (!(attribute.type() instanceof AttributeType.Parent)) {
                    things.add(attribute(type, attribute));
                }
            }
        }
        vocabulary.actions().forEach((name, label) -> things.add(action(name, label)));
        vocabulary.effects().values().forEach(effect -> things.add(effect(effect)));
        things.add(new Thing(
                new Subject(Kind.RULE_SET, "labels", new Text("Lines that may head rules", "Dòng đầu tệp quy tắc")),
                places.inVocabulary("labels"),
                List.of(Facet.same(
                        Aspect.TEXT,
                        new Text("Lines that may head rules", "Dòng đầu tệp quy tắc"),
                        String.join("\n", vocabulary.labels())))));
        return things;
    }

    private Thing type(FactType type) {
        var facets = new ArrayList<Facet>();
        facets.add(Facet.of(Aspect.TITLE, Labels.LABEL, type.label()));
        facets.add(Facet.same(Aspect.PROPERTY, new Text("Key in JSON", "Khóa trong JSON"), type.key()));
        facets.add(Facet.of(Aspect.PROPERTY, new Text("Who states it", "Ai nêu"), owner(type.owner())));
        facets.add(Facet.of(
                Aspect.PROPERTY,
                new Text("How many a case has", "Số lượng trong một hồ sơ"),
                cardinality(type.cardinality())));
        type.parent()
                .ifPresent(parent -> facets.add(Facet.same(Aspect.PROPERTY, new Text("Part of", "Thuộc về"), parent)));
        if (type.isDerived()) {
            facets.add(Facet.same(
                    Aspect.PROPERTY,
                    new Text("Order of attributes", "Thứ tự thuộc tính"),
                    type.attributes().stream().map(Attribute::name).collect(Collectors.joining(", "))));
        }
        return new Thing(
                new Subject(Kind.TYPE, type.name(), type.label()), places.inVocabulary("types", type.name()), facets);
    }

    private static Text owner(FactType.Owner owner) {
        return switch (owner) {
            case CALLER -> new Text("the one who asks", "bên gửi hồ sơ");
            case SERVER -> new Text("the server", "máy chủ");
            case RULES -> new Text("the rules", "các quy tắc");
        };
    }

    private static Text cardinality(FactType.Cardinality cardinality) {
        return switch (cardinality) {
            case ONE -> new Text("one", "một");
            case MANY -> new Text("any number", "bao nhiêu cũng được");
        };
    }

    private Thing attribute(FactType type, Attribute attribute) {
        var facets = new ArrayList<Facet>();
        facets.add(Facet.of(Aspect.TITLE, Labels.LABEL, attribute.label()));
        facets.add(Facet.same(Aspect.PROPERTY, Labels.TYPE, kind(attribute.type())));
        listed(attribute.type())
                .forEach((value, label) -> facets.add(
                        Facet.of(Aspect.LISTED, new Text("Value “%s”", "Giá trị “%s”").filled(value), label)));
        facets.add(Facet.of(Aspect.TEXT, new Text("Question", "Câu hỏi"), attribute.question()));
        add(facets, Labels.UNIT, attribute.unit(), attribute);
        add(facets, new Text("Lowest", "Thấp nhất"), attribute.min(), attribute);
        add(facets, new Text("Highest", "Cao nhất"), attribute.max(), attribute);
        facets.add(Facet.of(
                Aspect.PROPERTY, new Text("Must be given", "Bắt buộc"), DescriptionThings.yes(attribute.required())));
        add(facets, new Text("Assumed while unknown", "Giả định khi chưa biết"), attribute.assumed(), attribute);
        facets.add(Facet.of(
                Aspect.PROPERTY,
                new Text("Personal", "Thông tin cá nhân"),
                DescriptionThings.yes(attribute.personal())));
        return new Thing(
                new Subject(Kind.ATTRIBUTE, type.name() + "." + attribute.name(), attribute.label()),
                places.inVocabulary("types", type.name(), "attributes", attribute.name()),
                facets);
    }

    private static void add(List<Facet> facets, Text label, @Nullable Object value, Attribute attribute) {
        if (value != null) {
            facets.add(new Facet(Aspect.PROPERTY, label, value, ValueTexts.of(value, attribute)));
        }
    }

    /** The type without the values of its list. */
    private static String kind(AttributeType type) {
        return switch (type) {
            case AttributeType.Enumeration _ -> "one of a list";
            case AttributeType.ListOf(var element) -> "list of " + kind(element);
            case AttributeType.Simple _, AttributeType.Nested _, AttributeType.NestedList _, AttributeType.Parent _ ->
                type.describe();
        };
    }

    private static Map<String, Text> listed(AttributeType type) {
        return switch (type) {
            case AttributeType.Enumeration(var values) -> values;
            case AttributeType.ListOf(var element) -> listed(element);
            case AttributeType.Simple _, AttributeType.Nested _, AttributeType.NestedList _, AttributeType.Parent _ ->
                Map.of();
        };
    }

    private Thing action(String name, Text label) {
        return new Thing(
                new Subject(Kind.ACTION, name, label),
                places.inVocabulary("actions", name),
                List.of(Facet.of(Aspect.TITLE, Labels.LABEL, label)));
    }

    private Thing effect(ShortEffect effect) {
        var facets = new ArrayList<Facet>();
        facets.add(Facet.of(Aspect.PROPERTY, new Text("Effect", "Kết quả"), EffectLabels.of(effect.kind())));
        new TreeMap<>(effect.given())
                .forEach((name, value) -> facets.add(Facet.same(
                        Aspect.PROPERTY,
                        EffectLabels.ofParameter(name),
                        value.toString().toLowerCase(Locale.ROOT))));
        facets.add(Facet.same(
                Aspect.PROPERTY,
                new Text("What rules write", "Phần quy tắc ghi"),
                String.join(", ", effect.arguments())));
        return new Thing(
                new Subject(Kind.EFFECT, effect.name(), new Text(effect.name(), effect.name())),
                places.inVocabulary("effects", effect.name()),
                facets);
    }
}
