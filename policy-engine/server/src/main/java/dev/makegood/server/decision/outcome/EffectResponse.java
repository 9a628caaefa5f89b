package dev.makegood.server.decision.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.request.Amount;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(name = "Effect", description = "What a rule concluded. Which members are there depends on the kind.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EffectResponse(
        @Schema(description = "1 for what comes first; absent in a conflict", example = "1") @Nullable
        Integer rank,

        @Schema(
                description = "What kind of effect it is",
                example = "gesture",
                allowableValues = {
                    "gesture",
                    "permit",
                    "refuse",
                    "approval",
                    "escalation",
                    "deadline",
                    "followUp",
                    "task",
                    "feedback",
                    "care",
                    "opportunity",
                    "rating",
                    "breach"
                })
        String kind,

        @Schema(description = "Of a gesture or care: what is given", example = "COMPENSATION") @Nullable
        String type,

        @Schema(
                description = "Of a gesture: STATUTORY if the law or a promise demands it, otherwise GOODWILL",
                example = "STATUTORY")
        @Nullable
        String basis,

        @Schema(description = "Of a gesture: how much money; absent while it needs an unknown fact") @Nullable
        Amount amount,

        @Schema(description = "Of a gesture: how many points, minutes or pieces") @Nullable
        BigDecimal quantity,

        @Schema(description = "Of permit and refuse: what the case asks for") @Nullable
        String action,

        @Schema(description = "Of an approval: who must agree") @Nullable
        String role,

        @Schema(description = "Of an escalation: 1, 2 or 3") @Nullable
        BigDecimal tier,

        @Schema(description = "Of a deadline: what is due") @Nullable
        String due,

        @Schema(description = "Of a deadline: within how many units") @Nullable
        BigDecimal length,

        @Schema(description = "Of a deadline: SECONDS, MINUTES, HOURS or DAYS") @Nullable
        String unit,

        @Schema(description = "Of a deadline: ELAPSED or BUSINESS time") @Nullable
        String time,

        @Schema(description = "Of a follow-up: CALL, LETTER or EMAIL") @Nullable
        String by,

        @Schema(description = "Of a follow-up or feedback: what to ask") @Nullable
        String question,

        @Schema(description = "Of a task: its field") @Nullable
        String topic,

        @Schema(description = "Of a task: what to do") @Nullable
        String what,

        @Schema(description = "Of an opportunity: what could be offered") @Nullable
        String product,

        @Schema(description = "The question, the task or the product in both languages; absent where it has but one")
        @Nullable
        Text said,

        @Schema(description = "Of a rating: 1 to 6") @Nullable
        BigDecimal level,

        @Schema(description = "Of a breach: what was not kept") @Nullable
        String standard,

        @Schema(description = "Of a breach: what was measured") @Nullable
        BigDecimal measured,

        @Schema(description = "Of a breach: what was allowed") @Nullable
        BigDecimal threshold,

        @Schema(description = "Code of the reason", example = "ART7_1") @Nullable
        String reason,

        @Schema(description = "What that code says") @Nullable
        Text reasonText,

        @Schema(description = "What the passage behind the rule says") @Nullable
        Text clause,

        @Schema(description = "Where that passage is published") @Nullable
        String clauseAddress,

        @Schema(description = "What may be said to the customer, in the tone of the brand") @Nullable
        Text wording,

        @Schema(description = "The rule that concluded it", example = "Delay of three hours or more, up to 1 500 km")
        String rule,

        @Schema(description = "The name of the rule in both languages")
        Text title,

        @Schema(description = "Group of which only one effect remains", example = "FLIGHT_REDRESS") @Nullable
        String group,

        @Schema(description = "Named figures that explain it: numbers, texts or amounts of money")
        Map<String, Object> terms,

        @Schema(description = "The facts the rule matched", example = "[\"flight\"]")
        List<String> facts) {}
