package dev.makegood.resolution;

import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts goodwill down to what the budgets leave, and asks for approval of the rest. What is statutory is never cut.
 */
final class Caps {
    private final List<Budget> budgets;

    private Caps(List<Budget> budgets) {
        this.budgets = new ArrayList<>(budgets);
    }

    static List<Proposal> apply(List<Proposal> proposals, List<Budget> budgets) {
        var caps = new Caps(budgets);
        var remaining = new ArrayList<Proposal>();
        for (var proposal : proposals) {
            if (Resolver.isGoodwillMoney(proposal)) {
                caps.cap(proposal, remaining);
            } else {
                remaining.add(proposal);
            }
        }
        return remaining;
    }

    private void cap(Proposal proposal, List<Proposal> remaining) {
        var asked = proposal.amount().orElseThrow();
        var tightest = tightest(asked);
        var given = tightest.map(Budget::remaining).orElse(asked);
        draw(given);
        tightest.ifPresentOrElse(
                budget -> {
                    if (given.isPositive()) {
                        remaining.add(proposal.withAmount(given).withTerm("cappedBy", budget.name()));
                    }
                    remaining.add(approval(proposal, budget, asked.minus(given)));
                },
                () -> remaining.add(proposal));
    }

    /** The first budget that leaves the least, if that is less than asked. */
    private Optional<Budget> tightest(Money asked) {
        Optional<Budget> tightest = Optional.empty();
        for (var budget : budgets) {
            var limit = tightest.map(Budget::remaining).orElse(asked);
            if (budget.remaining().currency().equals(asked.currency())
                    && budget.remaining().compareTo(limit) < 0) {
                tightest = Optional.of(budget);
            }
        }
        return tightest;
    }

    private void draw(Money given) {
        budgets.replaceAll(budget -> budget.remaining().currency().equals(given.currency())
                ? new Budget(budget.name(), budget.remaining().minus(given), budget.approver())
                : budget);
    }

    private static Proposal approval(Proposal proposal, Budget budget, Money rest) {
        return new Proposal(
                        EffectKind.APPROVAL,
                        Map.of("role", budget.approver()),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        proposal.rule(),
                        proposal.facts())
                .withTerm("amount", rest)
                .withTerm("cappedBy", budget.name());
    }
}
