package dev.makegood.server.approval;

import dev.makegood.server.authority.Approver;
import dev.makegood.server.authority.BudgetScope;
import dev.makegood.server.reply.Asked;
import dev.makegood.server.reply.Reply;
import dev.makegood.vocabulary.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something beyond the authority of whoever works on a case, that waits for somebody who may, or did.
 *
 * @param escalation the reply by which it was escalated; its id is that of the request
 * @param branch where it is dealt with
 * @param byRule who has to agree by the rules
 * @param exceeded the budgets that did not hold it when it was asked
 * @param approver who is asked now
 * @param deadline when the next is asked
 * @param isLate whether nobody is above, and nobody answered in time
 * @param answer the reply that answered it
 * @param standsInFor the user name of whom the answer was given for
 */
public record ApprovalRequest(
        Reply escalation,
        Asked asked,
        Optional<String> branch,
        Optional<Approver> byRule,
        List<Excess> exceeded,
        Approver approver,
        Instant deadline,
        boolean isLate,
        ApprovalState state,
        Optional<Reply> answer,
        Optional<String> standsInFor) {
    public ApprovalRequest {
        exceeded = List.copyOf(exceeded);
    }

    /** A budget that did not hold it. */
    public record Excess(BudgetScope scope, Money limit, Money used) {}
}
