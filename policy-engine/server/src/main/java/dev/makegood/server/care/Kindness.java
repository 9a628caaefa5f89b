package dev.makegood.server.care;

import dev.makegood.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Something that the rules say is to be done for a customer.
 *
 * @param occasion what it is for
 * @param dueOn by when: that day, or so many days later as the term {@code dueInDays} of the effect says
 * @param effect as the rules said it
 */
record Kindness(String type, String occasion, LocalDate dueOn, JsonNode effect) {
    private static final Set<String> COMMERCIAL = Set.of("gesture", "opportunity");
    private static final Pattern PRICE = Pattern.compile(
            "[$€£₫]\\s?\\d|\\d\\s?([$€£₫%]|đ\\b|VND\\b|USD\\b|EUR\\b|GBP\\b)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LATEST_DAYS = 366;

    /** That of the rule that says so. */
    Text title() {
        var title = effect.path("title");
        return new Text(title.path("en").asString(""), title.path("vi").asString(""));
    }

    /** What of an outcome is to be done; nothing beside something that sells, and nothing that names a price. */
    static List<Kindness> in(JsonNode outcome, JsonNode facts, LocalDate day) {
        var effects = outcome.path("effects").valueStream().toList();
        if (effects.stream().anyMatch(effect -> COMMERCIAL.contains(kind(effect)))) {
            return List.of();
        }
        return effects.stream()
                .filter(effect -> kind(effect).equals("care"))
                .filter(effect -> !namesPrice(effect.path("wording")))
                .map(effect -> of(effect, facts, day))
                .toList();
    }

    private static Kindness of(JsonNode effect, JsonNode facts, LocalDate day) {
        var type = effect.path("type").asString("");
        var days = Math.clamp(effect.path("terms").path("dueInDays").asInt(0), 0, LATEST_DAYS);
        return new Kindness(type, Occasion.of(type, facts, day), day.plusDays(days), effect);
    }

    private static String kind(JsonNode effect) {
        return effect.path("kind").asString("");
    }

    private static boolean namesPrice(JsonNode wording) {
        return wording.valueStream()
                .anyMatch(text -> PRICE.matcher(text.asString("")).find());
    }
}
