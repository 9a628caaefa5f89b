package dev.makegood.language;

import dev.makegood.language.Wording.Toned;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Text;
import dev.makegood.vocabulary.TextReading;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Reads what may be said to the customer:
 *
 * <pre>{@code
 * gestures:
 *   CREDIT:
 *     formal: { en: "We have credited {amount}.", vi: … }
 *     informal: { en: "We've put {amount} back.", vi: … }
 * care: { BIRTHDAY_CARD: … }
 * reasons: { COOLDOWN: … }
 * }</pre>
 */
final class WordingReader {
    private static final Text UNKNOWN_NAME = new Text("Nothing here is called so", "Ở đây không có gì tên như vậy");
    private static final Text BOTH_TONES = new Text(
            "A wording needs both tones, formal and informal", "Lời nhắn cần đủ hai giọng, formal và informal");
    private static final Text WRITE_TONES = new Text(
            "Write formal: { en: …, vi: … } and informal: { en: …, vi: … }",
            "Hãy viết formal: { en: …, vi: … } và informal: { en: …, vi: … }");
    private static final Text UNKNOWN_PLACE =
            new Text("No rule gives a figure called '%s'", "Không quy tắc nào cho số liệu tên '%s'");

    private final YamlDocument document;
    private final List<Diagnostic> diagnostics;
    private final Map<String, Text> reasons;
    private final Set<String> figures;

    private WordingReader(YamlDocument document, List<Diagnostic> diagnostics, Header header, List<Rule> rules) {
        this.document = document;
        this.diagnostics = diagnostics;
        this.reasons = header.reasons();
        this.figures = figures(rules);
    }

    /** The words of that document for what these rules conclude; what is wrong with them is added to the diagnostics. */
    static Wording read(YamlDocument document, List<Diagnostic> diagnostics, Header header, List<Rule> rules) {
        return new WordingReader(document, diagnostics, header, rules).read();
    }

    private static Set<String> figures(List<Rule> rules) {
        var figures = new HashSet<>(Set.of(EffectKind.AMOUNT, EffectKind.QUANTITY));
        rules.stream()
                .flatMap(rule -> rule.parts().stream())
                .flatMap(part -> part.conclusions().stream())
                .forEach(conclusion -> {
                    if (conclusion instanceof Conclusion.Propose propose) {
                        figures.addAll(propose.terms().keySet());
                    }
                });
        return figures;
    }

    private Wording read() {
        var known = Set.of("gestures", "care", "reasons");
        document.root().propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> report(name, UNKNOWN_NAME, oneOf(known)));
        return new Wording(
                toned("gestures", EffectKind.GESTURE.types()),
                toned("care", EffectKind.CARE.types()),
                toned("reasons", reasons.keySet()));
    }

    private Map<String, Toned> toned(String member, Set<String> known) {
        var toned = new LinkedHashMap<String, Toned>();
        for (var entry : document.root().path(member).properties()) {
            var path = member + "." + entry.getKey();
            if (!known.contains(entry.getKey())) {
                report(path, UNKNOWN_NAME, oneOf(known));
            }
            toned(path, entry.getValue()).ifPresent(texts -> toned.put(entry.getKey(), texts));
        }
        return toned;
    }

    private Optional<Toned> toned(String path, JsonNode node) {
        if (!node.has("formal") || !node.has("informal")) {
            report(path, BOTH_TONES, WRITE_TONES);
            return Optional.empty();
        }
        var formal = text(path, node.path("formal"));
        var informal = text(path, node.path("informal"));
        if (formal.isEmpty() || informal.isEmpty()) {
            return Optional.empty();
        }
        var toned = new Toned(formal.get(), informal.get());
        toned.places().stream()
                .filter(place -> !figures.contains(place))
                .forEach(place -> report(path, UNKNOWN_PLACE.filled(place), oneOf(figures)));
        return Optional.of(toned);
    }

    private Optional<Text> text(String path, JsonNode node) {
        return switch (TextReading.of(node)) {
            case TextReading.Read(var text) -> Optional.of(text);
            case TextReading.Faulty(var reason, var remedy) -> {
                report(path, reason, remedy);
                yield Optional.empty();
            }
        };
    }

    private static Text oneOf(Set<String> known) {
        return new Text("Use one of: %s", "Hãy dùng một trong: %s")
                .filled(known.stream().sorted().collect(Collectors.joining(", ")));
    }

    private void report(String path, Text reason, Text remedy) {
        diagnostics.add(document.finding(path, reason, remedy));
    }
}
