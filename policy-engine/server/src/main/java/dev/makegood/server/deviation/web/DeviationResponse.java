package dev.makegood.server.deviation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.deviation.Deviation;
import dev.makegood.server.reply.ReplyKind;
import dev.makegood.server.request.Amount;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Deviation", description = "The same that people did instead of what one rule recommends.")
record DeviationResponse(
        @Schema(example = "recovery") String ruleSet,

        @Schema(description = "The name of the rule") String rule,

        @Schema(description = "What was recommended", example = "gesture")
        String effect,

        @Schema(description = "Of a gesture", example = "CREDIT") @Nullable
        String type,

        @Schema(allowableValues = {"ADAPTED", "DECLINED", "ESCALATED"})
        ReplyKind kind,

        @Schema(description = "Key of the usual reason; absent where there was none", example = "goods-kept") @Nullable
        String reason,

        @Schema(description = "That reason as it was then") @Nullable
        Text reasonText,

        @Schema(description = "What was given instead, where that is money") @Nullable
        Amount amount,

        @Schema(description = "Points, minutes or pieces that were given instead") @Nullable
        BigDecimal quantity,

        @Schema(description = "How often", example = "5") int times,

        @Schema(description = "How often that effect of the rule was replied to at all", example = "8")
        int of,

        @Schema(description = "The newest decisions it was done to, at most 20")
        List<UUID> decisions) {
    static DeviationResponse of(Deviation deviation) {
        var from = deviation.from();
        return new DeviationResponse(
                from.ruleSet(),
                from.rule(),
                from.effect(),
                from.type().orElse(null),
                deviation.kind(),
                deviation.reason().map(Deviation.Reason::key).orElse(null),
                deviation.reason().map(Deviation.Reason::text).orElse(null),
                deviation.amount().map(Amount::of).orElse(null),
                deviation.quantity().orElse(null),
                deviation.times(),
                deviation.of(),
                deviation.decisions());
    }
}
