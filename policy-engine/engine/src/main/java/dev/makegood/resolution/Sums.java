package dev.makegood.resolution;

import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Adds amounts of one type on one basis: what is owed stays owed, and goodwill stays goodwill. */
final class Sums {
    private Sums() {}

    /** One proposal for each type and basis; empty where something has no amount, or currencies differ. */
    static Optional<List<Proposal>> of(List<Proposal> contenders) {
        var sums = new LinkedHashMap<List<Object>, Proposal>();
        for (var one : contenders) {
            var amount = one.amount();
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            var kind = List.<Object>of(
                    one.values().getOrDefault("type", ""),
                    one.values().getOrDefault(EffectKind.BASIS, ""),
                    amount.get().currency());
            sums.merge(kind, one, (sum, more) -> sum.withAmount(amountOf(sum).plus(amountOf(more))));
        }
        boolean isOneCurrency = sums.values().stream()
                        .map(sum -> amountOf(sum).currency())
                        .distinct()
                        .count()
                == 1;
        return isOneCurrency ? Optional.of(new ArrayList<>(sums.values())) : Optional.empty();
    }

    private static Money amountOf(Proposal proposal) {
        return proposal.amount().orElseThrow();
    }
}
