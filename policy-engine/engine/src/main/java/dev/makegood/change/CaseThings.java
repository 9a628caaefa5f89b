package dev.makegood.change;

import dev.makegood.golden.GoldenCase;
import dev.makegood.golden.GoldenCaseNotReadable;
import dev.makegood.golden.GoldenCases;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectLabels;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Text;
import dev.makegood.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Golden cases by their titles; as files where they cannot be read. */
final class CaseThings {
    private static final Text EFFECT = new Text("Expected", "Mong đợi");
    private static final Text VETO = new Text("Expected to be vetoed", "Mong đợi bị chặn");

    private final Vocabulary vocabulary;
    private final Places places;
    private final Map<String, Integer> numbers = new HashMap<>();

    private CaseThings(Vocabulary vocabulary, Places places) {
        this.vocabulary = vocabulary;
        this.places = places;
    }

    static List<Thing> of(RuleSetFiles files, Vocabulary vocabulary, Places places) {
        try {
            var things = new CaseThings(vocabulary, places);
            return GoldenCases.in(files).stream().map(things::of).toList();
        } catch (GoldenCaseNotReadable _) {
            return files.below(RuleSetFiles.CASES).entrySet().stream()
                    .map(file -> FileThings.of(file.getKey(), file.getValue()))
                    .toList();
        }
    }

    private Thing of(GoldenCase golden) {
        int number = numbers.merge(golden.file(), 1, Integer::sum) - 1;
        var facets = new ArrayList<Facet>();
        addFacts(facets, golden.facts(), "", new Text("Facts", "Dữ kiện"), Optional.empty());
        addEffects(facets, EFFECT, golden.effects());
        golden.vetoes().ifPresent(vetoes -> addEffects(facets, VETO, vetoes));
        golden.missing()
                .ifPresent(missing -> facets.add(
                        Facet.same(Aspect.PROPERTY, new Text("Asks for", "Hỏi thêm"), String.join(", ", missing))));
        facets.add(Facet.same(Aspect.PROPERTY, new Text("Conflicts", "Xung đột"), String.valueOf(golden.conflicts())));
        facets.add(Facet.of(
                Aspect.PROPERTY,
                new Text("No rule applies", "Không quy tắc nào áp dụng"),
                DescriptionThings.yes(golden.gap())));
        return new Thing(
                new Subject(Subject.Kind.CASE, golden.title(), new Text(golden.title(), golden.title())),
                places.of(golden.file(), String.valueOf(number), "title"),
                facets);
    }

    private void addFacts(List<Facet> facets, JsonNode node, String path, Text label, Optional<FactType> holder) {
        if (node.isObject() && !node.isEmpty()) {
            for (var member : node.properties()) {
                addMember(facets, member.getKey(), member.getValue(), path, label, holder);
            }
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                addFacts(facets, node.get(i), path, numbered(label, i + 1), holder);
            }
        } else {
            facets.add(Facet.same(Aspect.FACT, label, value(node)));
        }
    }

    static Text numbered(Text label, int number) {
        return new Text(label.en() + " " + number, label.vi() + " " + number);
    }

    private void addMember(
            List<Facet> facets, String key, JsonNode node, String path, Text label, Optional<FactType> holder) {
        if (path.isEmpty()) {
            var type = vocabulary.byKey(key);
            addFacts(facets, node, key, type.map(FactType::label).orElseGet(() -> new Text(key, key)), type);
            return;
        }
        var attribute = holder.flatMap(type -> type.attribute(key));
        var named = attribute.map(one -> one.label()).orElseGet(() -> new Text(key, key));
        var inner = attribute.flatMap(one -> held(one.type()));
        addFacts(
                facets,
                node,
                path + "." + key,
                new Text(label.en() + ", " + named.en(), label.vi() + ", " + named.vi()),
                inner);
    }

    private Optional<FactType> held(AttributeType type) {
        return type instanceof AttributeType.NestedList(var name) ? vocabulary.type(name) : vocabulary.held(type);
    }

    private static String value(JsonNode node) {
        return node.isNumber()
                ? node.decimalValue().stripTrailingZeros().toPlainString()
                : node.asString(node.toString());
    }

    /** Effects in any order mean the same. */
    private static void addEffects(List<Facet> facets, Text label, List<Map<String, String>> effects) {
        effects.stream()
                .map(CaseThings::said)
                .sorted(Comparator.comparing(Text::en))
                .forEach(said -> facets.add(new Facet(Aspect.EXPECTATION, label, said.en(), said)));
    }

    private static Text said(Map<String, String> effect) {
        var en = new StringBuilder();
        var vi = new StringBuilder();
        effect.forEach((member, value) -> {
            var label = member(member);
            var said = value(member, value);
            en.append(en.isEmpty() ? "" : "; ").append(label.en()).append(": ").append(said.en());
            vi.append(vi.isEmpty() ? "" : "; ").append(label.vi()).append(": ").append(said.vi());
        });
        return en.isEmpty() ? new Text("any", "bất kỳ") : new Text(en.toString(), vi.toString());
    }

    private static Text member(String name) {
        return switch (name) {
            case "kind" -> new Text("Effect", "Kết quả");
            case "reason" -> Labels.REASON;
            case "rule" -> new Text("Rule", "Quy tắc");
            default -> EffectLabels.ofParameter(name);
        };
    }

    private static Text value(String member, String value) {
        return Optional.of(value)
                .filter(_ -> member.equals("kind"))
                .flatMap(EffectKind::of)
                .map(EffectLabels::of)
                .or(() -> EffectLabels.ofChoice(member, value))
                .orElseGet(() -> value.isBlank() ? new Text("“”", "“”") : new Text(value, value));
    }
}
