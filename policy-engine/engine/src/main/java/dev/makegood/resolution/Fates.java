package dev.makegood.resolution;

import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.SelectionMode;
import java.util.Objects;
import java.util.Optional;

/** Tells from a resolution what became of each proposal it was made of. */
final class Fates {
    private static final String CAPPED_BY = "cappedBy";

    private final SelectionMode selection;
    private final Resolution resolution;

    Fates(SelectionMode selection, Resolution resolution) {
        this.selection = selection;
        this.resolution = resolution;
    }

    Fate of(Proposal proposal) {
        if (!Resolver.givesSomething(proposal)) {
            return new Fate.Empty();
        }
        for (var veto : resolution.vetoes()) {
            if (veto.proposal().equals(proposal)) {
                return new Fate.Vetoed(veto.reason());
            }
        }
        for (var conflict : resolution.conflicts()) {
            if (conflict.proposals().contains(proposal)) {
                return new Fate.Undecided(conflict.reason());
            }
        }
        var approval = capOf(proposal);
        var effect = effectOf(proposal);
        return approval.map(ask -> capped(ask, effect))
                .or(() -> effect.or(() -> sumOf(proposal)).map(one -> kept(proposal, one)))
                .orElseGet(() -> lost(proposal));
    }

    /** What it is as an effect, be it of another amount. */
    private Optional<Effect> effectOf(Proposal proposal) {
        return resolution.effects().stream()
                .filter(effect -> effect.proposal().equals(proposal))
                .findFirst()
                .or(() -> resolution.effects().stream()
                        .filter(effect -> isOf(effect.proposal(), proposal))
                        .findFirst());
    }

    /** What asks for the rest of it where a budget is used up. */
    private Optional<Effect> capOf(Proposal proposal) {
        return Resolver.isGoodwillMoney(proposal)
                ? resolution.effects().stream()
                        .filter(effect -> effect.proposal().kind() == EffectKind.APPROVAL)
                        .filter(effect -> effect.proposal().terms().containsKey(CAPPED_BY))
                        .filter(effect -> isBySame(effect.proposal(), proposal))
                        .findFirst()
                : Optional.empty();
    }

    /** The effect to which it was added. */
    private Optional<Effect> sumOf(Proposal proposal) {
        return selection == SelectionMode.SUM && proposal.amount().isPresent()
                ? resolution.effects().stream()
                        .filter(effect -> effect.proposal().amount().isPresent()
                                && effect.proposal().group().equals(proposal.group())
                                && isLike(effect.proposal(), proposal, EffectKind.TYPE)
                                && isLike(effect.proposal(), proposal, EffectKind.BASIS))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isLike(Proposal one, Proposal other, String value) {
        return Objects.equals(one.values().get(value), other.values().get(value));
    }

    private static boolean isOf(Proposal effect, Proposal proposal) {
        return isBySame(effect, proposal)
                && effect.kind() == proposal.kind()
                && effect.reason().equals(proposal.reason())
                && effect.group().equals(proposal.group())
                && effect.values().keySet().equals(proposal.values().keySet())
                && effect.values().entrySet().stream()
                        .allMatch(value -> value.getKey().equals(EffectKind.AMOUNT)
                                || value.getValue().equals(proposal.values().get(value.getKey())));
    }

    private static boolean isBySame(Proposal one, Proposal other) {
        return one.rule().equals(other.rule()) && one.facts().equals(other.facts());
    }

    private static Fate capped(Effect approval, Optional<Effect> rest) {
        var budget = String.valueOf(approval.proposal().terms().get(CAPPED_BY));
        return new Fate.Capped(budget, rest.map(Effect::rank), approval.rank());
    }

    private static Fate kept(Proposal proposal, Effect effect) {
        return effect.proposal().amount().equals(proposal.amount())
                ? new Fate.Kept(effect.rank())
                : new Fate.Adjusted(effect.rank(), effect.proposal().amount());
    }

    private Fate lost(Proposal proposal) {
        var to = resolution.effects().stream()
                .map(Effect::proposal)
                .filter(one -> stoodInTheWay(one, proposal))
                .map(Proposal::rule)
                .distinct()
                .toList();
        return new Fate.Lost(proposal.group(), to);
    }

    private static boolean stoodInTheWay(Proposal effect, Proposal proposal) {
        if (proposal.kind() == EffectKind.PERMIT || proposal.kind() == EffectKind.REFUSE) {
            return (effect.kind() == EffectKind.PERMIT || effect.kind() == EffectKind.REFUSE)
                    && effect.values()
                            .getOrDefault(EffectKind.ACTION, "")
                            .equals(proposal.values().getOrDefault(EffectKind.ACTION, ""));
        }
        return proposal.group().isPresent()
                ? effect.group().equals(proposal.group())
                : Resolver.isGoodwillMoney(proposal)
                        && (Resolver.isGoodwillMoney(effect) && effect.group().isEmpty()
                                || effect.isStatutory() && effect.amount().isPresent());
    }
}
