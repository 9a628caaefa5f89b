package dev.makegood.vocabulary;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What reading {@code { en: …, vi: … }} gives: the text, or what is wrong with it. */
public sealed interface TextReading {
    Set<String> LANGUAGES = Set.of("en", "vi");

    /** A text in both languages. */
    record Read(Text text) implements TextReading {}

    /** None, and what to do about it. */
    record Faulty(Text reason, Text remedy) implements TextReading {}

    static TextReading of(JsonNode node) {
        var en = node.path("en").asString("");
        var vi = node.path("vi").asString("");
        if (en.isBlank() || vi.isBlank()) {
            return new Faulty(
                    new Text("This text needs both languages, en and vi", "Văn bản này cần đủ hai ngôn ngữ, en và vi"),
                    new Text("Write { en: …, vi: … }", "Hãy viết { en: …, vi: … }"));
        }
        return node.properties().stream()
                .filter(member -> !LANGUAGES.contains(member.getKey()) && isEmpty(member.getValue()))
                .findFirst()
                .<TextReading>map(rest -> cutBefore(rest.getKey()))
                .orElseGet(() -> new Read(new Text(en, vi)));
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isNull() || value.isString() && value.stringValue().isEmpty();
    }

    /** Between braces a comma ends a text that stands in no quotes. */
    private static Faulty cutBefore(String rest) {
        return new Faulty(
                new Text(
                                "This text is cut at a comma: '%s' is no part of it",
                                "Văn bản bị cắt ở dấu phẩy, mất phần '%s'")
                        .filled(rest),
                new Text("Put the whole text in quotes: \"…, %s\"", "Hãy đặt cả văn bản trong ngoặc kép: \"…, %s\"")
                        .filled(rest));
    }
}
