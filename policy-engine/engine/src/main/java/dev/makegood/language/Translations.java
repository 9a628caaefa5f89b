package dev.makegood.language;

import dev.makegood.vocabulary.Text;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What rules say in one language, in both.
 *
 * @param texts by what rules write; where a rule puts a text together, by its pieces with places between them:
 *     {@code Practise {standard}.}
 */
public record Translations(Map<String, Text> texts) {
    public Translations {
        texts = Map.copyOf(texts);
    }

    /** Both languages of what a rule said in a case. */
    public Optional<Text> of(String said) {
        return Optional.ofNullable(texts.get(said)).or(() -> put(said));
    }

    /** Both languages of that form of a text, its places filled. */
    public Optional<Text> filled(String form, Map<String, Text> parts) {
        return Optional.ofNullable(texts.get(form))
                .map(text -> new Text(filled(text.en(), parts, Text::en), filled(text.vi(), parts, Text::vi)));
    }

    private Optional<Text> put(String said) {
        return texts.keySet().stream()
                .filter(form -> Wording.PLACE.matcher(form).find())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .flatMap(form -> parts(form, said).flatMap(parts -> filled(form, parts)).stream())
                .findFirst();
    }

    /** What stands in the places of the form, if the text has it. */
    private Optional<Map<String, Text>> parts(String form, String said) {
        var names = Wording.PLACE
                .matcher(form)
                .results()
                .map(place -> place.group(1))
                .toList();
        var pieces = Wording.PLACE.splitAsStream(form).map(Pattern::quote).toList();
        var ends = Wording.PLACE
                        .matcher(form)
                        .results()
                        .reduce((_, last) -> last)
                        .orElseThrow()
                        .end()
                == form.length();
        var matcher = Pattern.compile(String.join("(.+?)", pieces) + (ends ? "(.+)" : ""))
                .matcher(said);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var parts = new HashMap<String, Text>();
        for (int i = 0; i < names.size(); i++) {
            var part = matcher.group(i + 1);
            parts.put(names.get(i), Optional.ofNullable(texts.get(part)).orElseGet(() -> new Text(part, part)));
        }
        return Optional.of(parts);
    }

    private static String filled(String form, Map<String, Text> parts, Function<Text, String> language) {
        return Wording.PLACE
                .matcher(form)
                .replaceAll(place -> Matcher.quoteReplacement(Optional.ofNullable(parts.get(place.group(1)))
                        .map(language)
                        .orElse("…")));
    }
}
