package dev.makegood.server.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.approval.ApprovalRequest;
import dev.makegood.server.approval.ApprovalState;
import dev.makegood.server.authority.Approver;
import dev.makegood.server.authority.BudgetScope;
import dev.makegood.server.reply.Reply;
import dev.makegood.server.reply.ReplyKind;
import dev.makegood.server.request.Amount;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ApprovalRequest", description = "Something beyond somebody's authority, that waits for whoever may.")
record ApprovalResponse(
        @Schema(description = "Of the reply by which it was escalated, too")
        UUID id,

        @Schema(example = "C-10482") String caseRef,

        UUID decision,

        @Schema(example = "recovery") String ruleSet,

        int release,

        @Schema(description = "The rank of the effect in the decision", example = "1")
        int effect,

        @Schema(description = "Whether it is what the decision recommends")
        boolean asRecommended,

        @Schema(description = "What is to be given; absent where it is no gesture") @Nullable
        AskedGesture asked,

        @Schema(description = "The last day of what is to be promised") @Nullable
        LocalDate promisedUntil,

        @Schema(description = "Why, in the words of whoever asked") @Nullable
        String note,

        @Schema(description = "Who asked", example = "Lan") String by,

        @Schema(description = "Whether that is the caller") boolean own,

        Instant at,

        @Schema(description = "Where it is dealt with") @Nullable
        String branch,

        @Schema(description = "Who has to agree by the rules; absent where they do not say") @Nullable
        Approver byRule,

        @Schema(description = "The budgets that did not hold it when it was asked")
        List<ExceededResponse> exceeded,

        @Schema(description = "Who is asked now") Approver approver,

        @Schema(description = "When the next above is asked")
        Instant deadline,

        @Schema(description = "Whether nobody is above, and nobody answered in time")
        boolean late,

        ApprovalState state,

        @Schema(description = "Whether the caller may answer")
        boolean mayAnswer,

        @Schema(description = "Absent while nobody answered") @Nullable
        AnswerResponse answer) {
    static ApprovalResponse of(ApprovalRequest request, boolean isOwn, boolean mayAnswer) {
        var escalation = request.escalation();
        var to = escalation.to();
        return new ApprovalResponse(
                escalation.id(),
                to.caseRef(),
                to.decision(),
                to.ruleSet(),
                to.release(),
                to.effect(),
                request.asked().asRecommended(),
                request.asked().given().map(AskedGesture::of).orElse(null),
                request.asked().promisedUntil().orElse(null),
                escalation.why().note().orElse(null),
                escalation.by().name(),
                isOwn,
                escalation.at(),
                request.branch().orElse(null),
                request.byRule().orElse(null),
                request.exceeded().stream().map(ExceededResponse::of).toList(),
                request.approver(),
                request.deadline(),
                request.isLate(),
                request.state(),
                mayAnswer,
                request.answer()
                        .map(answer -> AnswerResponse.of(answer, request.standsInFor()))
                        .orElse(null));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AskedGesture", description = "Something that is asked for or given.")
    record AskedGesture(
            @Schema(description = "As rules name it", example = "VOUCHER")
            String type,

            @Schema(allowableValues = {"STATUTORY", "GOODWILL"})
            String basis,

            @Nullable Amount amount,

            @Schema(description = "Points, minutes or pieces") @Nullable
            BigDecimal quantity) {
        static AskedGesture of(Reply.Given given) {
            return new AskedGesture(
                    given.type(),
                    given.basis(),
                    given.amount().map(Amount::of).orElse(null),
                    given.quantity().orElse(null));
        }
    }

    @Schema(name = "ExceededBudget", description = "A budget that did not hold it.")
    record ExceededResponse(BudgetScope scope, Amount limit, Amount used) {
        static ExceededResponse of(ApprovalRequest.Excess excess) {
            return new ExceededResponse(excess.scope(), Amount.of(excess.limit()), Amount.of(excess.used()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ApprovalAnswer", description = "What was answered.")
    record AnswerResponse(
            @Schema(description = "Of the reply that it is") UUID reply,

            ReplyKind kind,

            @Schema(description = "What is given; absent where nothing is") @Nullable
            AskedGesture given,

            @Schema(description = "Key of the usual reason that was chosen") @Nullable
            String reason,

            @Nullable Text reasonText,

            @Nullable String note,

            @Schema(example = "Quang") String by,

            @Schema(description = "The user name of whom they stood in for") @Nullable
            String standsInFor,

            Instant at) {
        static AnswerResponse of(Reply answer, Optional<String> standsInFor) {
            return new AnswerResponse(
                    answer.id(),
                    answer.kind(),
                    answer.given().map(AskedGesture::of).orElse(null),
                    answer.why().key().orElse(null),
                    answer.why().text().orElse(null),
                    answer.why().note().orElse(null),
                    answer.by().name(),
                    standsInFor.orElse(null),
                    answer.at());
        }
    }
}
