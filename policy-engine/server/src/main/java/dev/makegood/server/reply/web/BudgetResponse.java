package dev.makegood.server.reply.web;

import dev.makegood.server.authority.Budget;
import dev.makegood.server.authority.BudgetScope;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.request.Amount;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Budget", description = "What may still be given without asking.")
record BudgetResponse(
        BudgetScope scope,

        Amount limit,

        @Schema(description = "Of the limit, what is reserved included")
        Amount used,

        Amount left,

        @Schema(
                description = "The lowest grade that may go beyond it",
                allowableValues = {"SENIOR", "SUPERVISOR", "MANAGER"})
        Grade approver) {
    static BudgetResponse of(Budget budget) {
        return new BudgetResponse(
                budget.scope(),
                Amount.of(budget.limit()),
                Amount.of(budget.used()),
                Amount.of(budget.left()),
                budget.approver());
    }
}
