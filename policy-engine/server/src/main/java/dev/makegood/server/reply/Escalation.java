package dev.makegood.server.reply;

import dev.makegood.server.authority.Approver;
import dev.makegood.server.authority.Budget;
import dev.makegood.server.authority.Matter;
import dev.makegood.server.identity.Caller;
import dev.makegood.vocabulary.Money;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody else is to agree to.
 *
 * @param reply by which it was escalated
 * @param asked what is to be
 * @param goodwill how much of it is the organisation's own choice
 * @param byRule who has to agree by the rules; nothing where they do not say
 * @param byBudget who has to agree to what a budget withheld; nothing where it is something else
 * @param over the budgets that do not hold it
 */
public record Escalation(
        Reply reply,
        Asked asked,
        Optional<Money> goodwill,
        Matter matter,
        Optional<Approver> byRule,
        Optional<Approver> byBudget,
        List<Budget> over,
        Caller by) {
    public Escalation {
        over = List.copyOf(over);
    }
}
