package dev.makegood.server.ruleset;

import dev.makegood.server.release.Canary;
import dev.makegood.vocabulary.Facts;
import java.util.Optional;

/** What decides cases of a rule set at one moment: the live release, and for a share of customers perhaps another. */
public record Deciders(CompiledRuleSet live, Optional<Share> share) {
    /**
     * A candidate that decides for a share of customers.
     *
     * @param slots how many
     */
    public record Share(Canary canary, int slots, CompiledRuleSet candidate) {
        private boolean includes(String customer) {
            return canary.slot(customer) < slots;
        }
    }

    /** The share that the customer is in whom a case is about; nothing where the case does not say who that is. */
    public Optional<Share> shareOf(Facts facts) {
        return share.filter(share -> live.ruleSet()
                .canaryKey()
                .flatMap(key -> key.value(facts))
                .filter(share::includes)
                .isPresent());
    }
}
