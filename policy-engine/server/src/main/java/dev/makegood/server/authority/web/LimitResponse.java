package dev.makegood.server.authority.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.authority.BudgetScope;
import dev.makegood.server.authority.Limit;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.request.Amount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Limit", description = "How much goodwill may be given without asking.")
record LimitResponse(
        UUID id,

        @Schema(
                description =
                        "What it limits: a case together with all others of the customer about the same thing, what a"
                            + " person gives on a day, what a customer is given in a year, a branch gives in a month")
        BudgetScope scope,

        @Schema(description = "Of whoever gives; absent where it holds for all grades without a limit of their own")
        @Nullable
        Grade grade,

        @Schema(
                description = "Whose month it is; absent where it holds for all branches without a limit of their own",
                example = "hue")
        @Nullable
        String branch,

        @Schema(description = "Nothing else is held to it than what is given in its currency")
        Amount amount,

        @Schema(
                description = "The lowest grade that may go beyond it",
                allowableValues = {"SENIOR", "SUPERVISOR", "MANAGER"})
        Grade approver,

        @Schema(description = "Give it back with a change", example = "1")
        int version) {
    static LimitResponse of(Limit limit) {
        return new LimitResponse(
                limit.id(),
                limit.scope(),
                limit.grade().orElse(null),
                limit.branch().orElse(null),
                Amount.of(limit.amount()),
                limit.approver(),
                limit.version());
    }
}
