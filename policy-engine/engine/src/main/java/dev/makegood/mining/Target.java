package dev.makegood.mining;

import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.EffectKind;
import java.util.Optional;

/**
 * What one rule recommends.
 *
 * @param type of a gesture: {@code VOUCHER}
 */
public record Target(String rule, EffectKind kind, Optional<String> type) {
    /** Whether it is recommended by that rule. */
    boolean isMet(Proposal proposal) {
        return isAlike(proposal) && proposal.rule().name().equals(rule);
    }

    /** Whether the same is recommended, by whichever rule. */
    boolean isAlike(Proposal proposal) {
        return proposal.kind() == kind
                && (type.isEmpty() || type.get().equals(proposal.values().get(EffectKind.TYPE)));
    }
}
