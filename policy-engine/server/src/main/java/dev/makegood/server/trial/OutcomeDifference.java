package dev.makegood.server.trial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "OutcomeDifference", description = "What a candidate says otherwise than the release that decided.")
public record OutcomeDifference(
        List<EffectChange> effects,

        @Schema(description = "What the effects come to more, or less, in each currency where it differs")
        List<MoneyChange> money,

        @Schema(description = "Facts that only the candidate asks for", example = "[\"flight.extraordinary\"]")
        List<String> asksAlso,

        @Schema(description = "Facts that the candidate asks for no more")
        List<String> asksNoMore,

        @Schema(description = "How many conflicts only the candidate has", example = "0")
        int conflictsMore,

        @Schema(description = "How many conflicts the candidate has no more", example = "0")
        int conflictsFewer,

        @Schema(description = "Whether the candidate has nothing to say, where that differs") @Nullable
        Boolean gap) {

    @JsonIgnore
    public boolean isNone() {
        return effects.isEmpty()
                && money.isEmpty()
                && asksAlso.isEmpty()
                && asksNoMore.isEmpty()
                && conflictsMore == 0
                && conflictsFewer == 0
                && gap == null;
    }

    /** How an effect of the candidate stands to those of the release that decided. */
    public enum How {
        ADDED,
        REMOVED,
        CHANGED
    }

    @Schema(name = "EffectChange", description = "An effect that only one of them has, or that one has otherwise.")
    public record EffectChange(
            How how,

            @Schema(description = "As decided; null where it was ADDED") @Nullable
            Concluded before,

            @Schema(description = "As the candidate has it; null where it was REMOVED") @Nullable
            Concluded after,

            @Schema(description = "Where it was CHANGED: in which of its members", example = "[\"amount\"]")
            List<String> in) {}

    @Schema(name = "Concluded", description = "What an effect comes to, without any text that may tell of the case.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Concluded(
            @Schema(example = "gesture") String kind,

            @Schema(description = "Of a gesture or care", example = "COMPENSATION") @Nullable
            String type,

            @Schema(description = "Of a gesture", example = "GOODWILL") @Nullable
            String basis,

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

            @Schema(description = "Of a task") @Nullable String topic,

            @Schema(description = "Of a rating") @Nullable BigDecimal level,

            @Schema(description = "Of a gesture, if it has one", example = "250.00") @Nullable
            String amount,

            @Schema(description = "ISO 4217 code", example = "EUR") @Nullable
            String currency) {}

    @Schema(name = "MoneyChange", description = "How much more or less money.")
    public record MoneyChange(
            @Schema(description = "Less than zero where it is less", example = "-50.00")
            String amount,

            @Schema(description = "ISO 4217 code", example = "EUR")
            String currency) {}
}
