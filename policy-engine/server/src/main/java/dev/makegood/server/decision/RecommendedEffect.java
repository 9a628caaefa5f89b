package dev.makegood.server.decision;

import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An effect as it stands in a decision. */
public record RecommendedEffect(JsonNode json) {
    private static final List<String> LIKE = List.of(
            "kind",
            "type",
            "basis",
            "action",
            "role",
            "tier",
            "due",
            "by",
            "question",
            "topic",
            "what",
            "product",
            "level",
            "standard",
            "reason",
            "rule",
            "facts");

    /** The effect of that rank in the document of a decision. */
    public static Optional<RecommendedEffect> ranked(JsonNode decision, int rank) {
        return decision.path("effects")
                .valueStream()
                .filter(effect -> effect.path("rank").asInt() == rank)
                .map(RecommendedEffect::new)
                .findFirst();
    }

    public boolean isGesture() {
        return text("kind").equals("gesture");
    }

    /** Whether it asks for what a budget withheld. */
    public boolean isCappedRest() {
        return text("kind").equals("approval") && json.path("terms").has("cappedBy");
    }

    public boolean isStatutory() {
        return text("basis").equals("STATUTORY");
    }

    /** Nothing where it is no money, or is not known yet. */
    public Optional<Money> amount() {
        var amount = json.path("amount");
        return Money.parse(amount.path("amount").asString("") + " "
                + amount.path("currency").asString(""));
    }

    public Optional<BigDecimal> quantity() {
        return json.path("quantity").isNumber()
                ? Optional.of(json.path("quantity").decimalValue())
                : Optional.empty();
    }

    /** Whether its amount needs what is not known. */
    public boolean isOpen() {
        return isGesture()
                && amount().isEmpty()
                && quantity().isEmpty()
                && !json.path("terms").isEmpty();
    }

    /** A member that is a text; empty where there is none. */
    public String text(String name) {
        return json.path(name).asString("");
    }

    /** A named figure that explains it. */
    public JsonNode term(String name) {
        return json.path("terms").path(name);
    }

    /** What makes it the same in another decision, whatever its amount. */
    public String likeness() {
        var like = JsonNodeFactory.instance.objectNode();
        LIKE.stream().filter(json::has).forEach(name -> like.set(name, json.path(name)));
        return like.toString();
    }

    boolean isSame(RecommendedEffect other) {
        return likeness().equals(other.likeness())
                && amount().equals(other.amount())
                && quantity()
                        .map(BigDecimal::stripTrailingZeros)
                        .equals(other.quantity().map(BigDecimal::stripTrailingZeros));
    }
}
