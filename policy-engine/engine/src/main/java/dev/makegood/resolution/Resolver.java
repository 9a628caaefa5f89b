package dev.makegood.resolution;

import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.SelectionMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Resolves proposals, always in these steps: gestures of nothing are left out; actions permitted and refused; exclusion groups, in which the law comes
 * before salience and salience before the selection mode; goodwill beside what is statutory; budgets; rank. The same
 * proposals give the same effects, in whatever order they come.
 */
public final class Resolver {
    private static final Comparator<Proposal> RANK = Comparator.comparing(Proposal::isStatutory)
            .reversed()
            .thenComparingInt(proposal -> -proposal.rule().salience())
            .thenComparing(Proposal::kind)
            .thenComparing(Resolver::byAmount)
            .thenComparing(proposal -> proposal.rule().name())
            .thenComparing(proposal -> String.join(",", proposal.facts()))
            .thenComparing(proposal -> List.of(proposal.values(), proposal.reason(), proposal.group(), proposal.terms())
                    .toString());

    private final SelectionMode selection;
    private final Set<String> forbidden;
    private final List<Budget> budgets;

    /**
     * A resolver for one case.
     *
     * @param forbidden the types of gestures and care that only the law may demand
     * @param budgets in the order in which they are tried
     */
    public Resolver(SelectionMode selection, Set<String> forbidden, List<Budget> budgets) {
        this.selection = selection;
        this.forbidden = Set.copyOf(forbidden);
        this.budgets = List.copyOf(budgets);
    }

    public Resolution resolve(List<Proposal> proposals) {
        var conflicts = new ArrayList<Conflict>();
        var given =
                proposals.stream().filter(Resolver::givesSomething).sorted(RANK).toList();
        var remaining =
                given.stream().filter(proposal -> !isForbidden(proposal)).toList();
        remaining = Actions.resolve(remaining, conflicts);
        remaining = new ExclusionGroups(selection, conflicts).resolve(remaining);
        remaining = Caps.apply(remaining, budgets);
        return new Resolution(
                ranked(remaining),
                conflicts,
                given.stream().filter(this::isForbidden).map(Veto::ofBrand).toList());
    }

    /** What became of one of the proposals of which that was made. */
    public Fate fate(Proposal proposal, Resolution resolution) {
        return new Fates(selection, resolution).of(proposal);
    }

    private boolean isForbidden(Proposal proposal) {
        return !proposal.isStatutory() && forbidden.contains(proposal.values().getOrDefault(EffectKind.TYPE, ""));
    }

    /** A gesture of nothing, or of less, is none. */
    static boolean givesSomething(Proposal proposal) {
        return proposal.amount().map(Money::isPositive).orElse(true);
    }

    private static List<Effect> ranked(List<Proposal> proposals) {
        var effects = new ArrayList<Effect>();
        proposals.stream().sorted(RANK).forEach(proposal -> effects.add(new Effect(effects.size() + 1, proposal)));
        return effects;
    }

    /** The larger amount first; amounts in different currencies in the order of their codes. */
    private static int byAmount(Proposal one, Proposal other) {
        var first = one.amount();
        var second = other.amount();
        if (first.isEmpty() || second.isEmpty()) {
            return Boolean.compare(first.isEmpty(), second.isEmpty());
        }
        Money a = first.get();
        Money b = second.get();
        return a.currency().equals(b.currency())
                ? b.compareTo(a)
                : a.currency().getCurrencyCode().compareTo(b.currency().getCurrencyCode());
    }

    static boolean isGoodwillMoney(Proposal proposal) {
        return proposal.kind() == EffectKind.GESTURE
                && !proposal.isStatutory()
                && proposal.amount().isPresent();
    }
}
