package dev.makegood.server.rating;

import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a decision says of a case that ended.
 *
 * @param decision nothing where the rule set could not be asked
 * @param rating the effect that rates it, if one does
 * @param missing facts that could still say more, as the decision names them
 * @param wishes what is to be done because of it
 */
record Verdict(Optional<UUID> decision, Optional<JsonNode> rating, JsonNode missing, List<Wish> wishes) {
    private static final String KIND = "kind";

    /**
     * Something that is to be done.
     *
     * @param ofCase whether for this case alone
     */
    record Wish(String topic, Text what, boolean ofCase) {}

    static Verdict none() {
        return new Verdict(Optional.empty(), Optional.empty(), JsonNodeFactory.instance.arrayNode(), List.of());
    }

    static Verdict of(JsonNode decision) {
        var effects = decision.path("effects").valueStream().toList();
        return new Verdict(
                Optional.of(UUID.fromString(decision.path("id").asString())),
                effects.stream().filter(effect -> kind(effect).equals("rating")).findFirst(),
                missing(decision.path("missingFacts")),
                effects.stream()
                        .flatMap(effect -> wish(effect).stream())
                        .distinct()
                        .toList());
    }

    Optional<Integer> level() {
        return rating.map(effect -> effect.path("level").asInt());
    }

    private static JsonNode missing(JsonNode facts) {
        var missing = JsonNodeFactory.instance.arrayNode();
        facts.forEach(fact -> missing.addObject()
                .put("fact", fact.path("fact").asString(""))
                .put("attribute", fact.path("attribute").asString("")));
        return missing;
    }

    private static Optional<Wish> wish(JsonNode effect) {
        return switch (kind(effect)) {
            case "task" ->
                Optional.of(new Wish(effect.path("topic").asString(""), said(effect, effect.path("what")), false));
            case "feedback" -> Optional.of(new Wish("FEEDBACK", said(effect, effect.path("question")), true));
            default -> Optional.empty();
        };
    }

    private static String kind(JsonNode effect) {
        return effect.path(KIND).asString("");
    }

    /** In both languages, where it has both. */
    private static Text said(JsonNode effect, JsonNode only) {
        var said = effect.path("said");
        var one = only.asString("");
        return new Text(said.path("en").asString(one), said.path("vi").asString(one));
    }
}
