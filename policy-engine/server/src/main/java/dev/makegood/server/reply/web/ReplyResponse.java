package dev.makegood.server.reply.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.reply.Reply;
import dev.makegood.server.reply.ReplyKind;
import dev.makegood.server.request.Amount;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Reply", description = "What somebody answered to what was recommended.")
record ReplyResponse(
        UUID id,

        @Schema(example = "C-10482") String caseRef,

        @Schema(description = "To which it replies") UUID decision,

        @Schema(example = "recovery") String ruleSet,

        @Schema(description = "That recommended it, and by which a promise is kept", example = "3")
        int release,

        @Schema(description = "The rank of the effect in the decision", example = "1")
        int effect,

        ReplyKind kind,

        @Schema(description = "Of a correction: the reply that was a mistake") @Nullable
        UUID corrects,

        @Schema(description = "What was given; absent where nothing was") @Nullable
        GivenResponse given,

        @Schema(description = "Key of the usual reason that was chosen", example = "goods-kept") @Nullable
        String reason,

        @Schema(description = "That reason as it was then") @Nullable
        Text reasonText,

        @Schema(description = "In their own words") @Nullable
        String note,

        @Schema(description = "Who replied", example = "Lan")
        String by,

        @Schema(description = "By the clock of the database")
        Instant at,

        @Schema(description = "Until when it can be corrected")
        Instant correctableUntil,

        @Schema(description = "Whether it is what holds for the effect")
        boolean standing,

        @Schema(description = "Whether it was corrected") boolean corrected,

        @Schema(
                description = "The last day of the promise it makes; absent where it makes none",
                example = "2027-02-01")
        @Nullable
        LocalDate promisedUntil,

        @Schema(description = "Whether it did what policy says, within authority")
        boolean followedPolicy) {
    static ReplyResponse of(Reply reply, Duration window) {
        return new ReplyResponse(
                reply.id(),
                reply.to().caseRef(),
                reply.to().decision(),
                reply.to().ruleSet(),
                reply.to().release(),
                reply.to().effect(),
                reply.kind(),
                reply.corrects().orElse(null),
                reply.given().map(GivenResponse::of).orElse(null),
                reply.why().key().orElse(null),
                reply.why().text().orElse(null),
                reply.why().note().orElse(null),
                reply.by().name(),
                reply.at(),
                reply.at().plus(window),
                reply.isStanding(),
                reply.isCorrected(),
                reply.promisedUntil().orElse(null),
                reply.followedPolicy());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Given", description = "Something that was given.")
    record GivenResponse(
            @Schema(description = "As rules name it", example = "VOUCHER")
            String type,

            @Schema(allowableValues = {"STATUTORY", "GOODWILL"})
            String basis,

            @Nullable Amount amount,

            @Schema(description = "Points, minutes or pieces") @Nullable
            BigDecimal quantity) {
        static GivenResponse of(Reply.Given given) {
            return new GivenResponse(
                    given.type(),
                    given.basis(),
                    given.amount().map(Amount::of).orElse(null),
                    given.quantity().orElse(null));
        }
    }
}
