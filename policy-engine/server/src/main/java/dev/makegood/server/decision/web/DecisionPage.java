package dev.makegood.server.decision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.decision.log.RecordedDecision;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

@Schema(name = "DecisionPage", description = "Decisions, newest first.")
record DecisionPage(
        List<Item> decisions,

        @Schema(description = "Give it as before to see older ones; null where there are none") @Nullable
        String next) {

    /** @param found one more than fits the page, if there are more */
    static DecisionPage of(List<RecordedDecision> found, int most) {
        var shown = found.subList(0, Math.min(found.size(), most));
        return new DecisionPage(
                shown.stream().map(Item::of).toList(),
                found.size() > most ? shown.getLast().id().toString() : null);
    }

    @Schema(name = "DecisionItem", description = "A decision in short.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String ruleSet,

            @Schema(description = "0 where the record was altered", example = "3")
            int release,

            @Nullable String caseRef,
            String decidedAt,

            @Schema(description = "Who had it decided", example = "person:agent")
            String decidedBy,

            List<Gist> effects,

            @Schema(description = "How many facts were missing")
            int missingFacts,

            @Schema(description = "How many conflicts there were")
            int conflicts,

            boolean gap,

            @Schema(description = "Whether it is what was put on record", example = "true")
            boolean intact) {
        static Item of(RecordedDecision decision) {
            var body = decision.body();
            return new Item(
                    decision.id().toString(),
                    decision.ruleSet(),
                    body.path("release").asInt(0),
                    decision.caseRef(),
                    decision.at().toString(),
                    decision.actor(),
                    body.path("effects").valueStream().map(Gist::of).toList(),
                    body.path("missingFacts").size(),
                    body.path("conflicts").size(),
                    body.path("gap").asBoolean(false),
                    decision.intact());
        }
    }

    @Schema(name = "EffectGist", description = "What an effect comes to.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Gist(
            @Schema(example = "gesture") String kind,

            @Schema(description = "Of a gesture or care", example = "COMPENSATION") @Nullable
            String type,

            @Schema(description = "Of permit and refuse") @Nullable
            String action,

            @Schema(description = "Of a gesture that is no money") @Nullable
            BigDecimal quantity,

            @Schema(description = "Of an approval") @Nullable
            String role,

            @Schema(description = "Of an escalation") @Nullable
            BigDecimal tier,

            @Schema(description = "Of a deadline") @Nullable String due,

            @Schema(description = "Of a deadline") @Nullable BigDecimal length,

            @Schema(description = "Of a deadline") @Nullable String unit,

            @Schema(description = "Of a deadline") @Nullable String time,

            @Schema(description = "Of a follow-up") @Nullable
            String by,

            @Schema(description = "Of a follow-up or feedback") @Nullable
            String question,

            @Schema(description = "Of a task") @Nullable String topic,

            @Schema(description = "Of a task") @Nullable String what,

            @Schema(description = "Of an opportunity") @Nullable
            String product,

            @Schema(description = "Of a rating") @Nullable BigDecimal level,

            @Schema(description = "Of a breach") @Nullable String standard,

            @Schema(description = "Of a breach") @Nullable BigDecimal measured,

            @Schema(description = "Of a breach") @Nullable BigDecimal threshold,

            @Schema(description = "Of a gesture, if it has one", example = "250.00") @Nullable
            String amount,

            @Schema(description = "ISO 4217 code", example = "EUR") @Nullable
            String currency) {
        static Gist of(JsonNode effect) {
            return new Gist(
                    effect.path("kind").asString(""),
                    text(effect.path("type")),
                    text(effect.path("action")),
                    figure(effect.path("quantity")),
                    text(effect.path("role")),
                    figure(effect.path("tier")),
                    text(effect.path("due")),
                    figure(effect.path("length")),
                    text(effect.path("unit")),
                    text(effect.path("time")),
                    text(effect.path("by")),
                    text(effect.path("question")),
                    text(effect.path("topic")),
                    text(effect.path("what")),
                    text(effect.path("product")),
                    figure(effect.path("level")),
                    text(effect.path("standard")),
                    figure(effect.path("measured")),
                    figure(effect.path("threshold")),
                    text(effect.path("amount").path("amount")),
                    text(effect.path("amount").path("currency")));
        }

        private static @Nullable BigDecimal figure(JsonNode node) {
            return node.isNumber() ? node.decimalValue() : null;
        }

        private static @Nullable String text(JsonNode node) {
            return node.stringValueOpt().orElse(null);
        }
    }
}
