package dev.makegood.mining;

import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What an effect says, whichever rule concluded it. */
record Conclusion(EffectKind kind, Map<String, Object> values, Optional<String> reason) {
    static Conclusion of(Proposal proposal) {
        return new Conclusion(proposal.kind(), proposal.valuesInOneForm(), proposal.reason());
    }

    boolean gives(Optional<Money> amount, Optional<BigDecimal> quantity) {
        return holds(EffectKind.AMOUNT, amount.map(Money::rounded))
                && holds(EffectKind.QUANTITY, quantity.map(BigDecimal::stripTrailingZeros));
    }

    private boolean holds(String name, Optional<?> wanted) {
        return wanted.isEmpty() || wanted.get().equals(values.get(name));
    }
}
