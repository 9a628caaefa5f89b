package dev.makegood.change;

import dev.makegood.language.Conclusion;
import dev.makegood.vocabulary.EffectKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One conclusion of a rule, and what it means.
 *
 * @param kind two of one kind are compared with one another
 * @param parts what the parts of it mean, by their names
 * @param then what follows where its condition holds
 * @param otherwise what follows where it does not
 */
record Told(Conclusion conclusion, String kind, Map<String, String> parts, List<Told> then, List<Told> otherwise) {
    static final String REASON = "reason";
    static final String GROUP = "group";
    static final String CONDITION = "condition";
    static final String TERM = "term ";

    String shape() {
        return kind + parts + shape(then) + shape(otherwise);
    }

    private static String shape(List<Told> all) {
        return all.stream().map(Told::shape).collect(Collectors.joining("; ", "{", "}"));
    }

    static Told of(Conclusion.Propose propose, Shapes shapes) {
        var parts = new LinkedHashMap<String, String>();
        for (var parameter : propose.kind().parameters()) {
            var argument = propose.arguments().get(parameter.name());
            if (argument != null) {
                parts.put(parameter.name(), shapes.of(argument));
            }
        }
        propose.reason().ifPresent(reason -> parts.put(REASON, reason));
        propose.group().ifPresent(group -> parts.put(GROUP, group));
        new TreeMap<>(propose.terms()).forEach((term, value) -> parts.put(TERM + term, shapes.of(value)));
        var type = parts.getOrDefault(EffectKind.TYPE, "");
        return new Told(propose, propose.kind().key() + " " + type, parts, List.of(), List.of());
    }

    static Told of(Conclusion.Derive derive, Shapes shapes) {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < derive.values().size(); i++) {
            parts.put(
                    derive.type().attributes().get(i).name(),
                    shapes.of(derive.values().get(i)));
        }
        return new Told(derive, "derive " + derive.type().name(), parts, List.of(), List.of());
    }

    static Told of(Conclusion.Let let, Shapes shapes) {
        return new Told(let, "let", Map.of("value", shapes.of(let.value())), List.of(), List.of());
    }

    static Told choice(Conclusion choice, String condition, List<Told> then, List<Told> otherwise) {
        return new Told(choice, "if", Map.of(CONDITION, condition), then, otherwise);
    }
}
