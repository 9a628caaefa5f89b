package dev.makegood.server.decision;

import dev.makegood.server.ruleset.CompiledRuleSet;
import java.util.Optional;

/**
 * That a case is one of a canary.
 *
 * @param seq by which the canary is known
 * @param live the release that decides for everybody else
 * @param failure why the candidate could say nothing, so that the live release did; nothing where the candidate did
 */
record InCanary(long seq, CompiledRuleSet live, Optional<String> failure) {
    boolean isDecidedByCandidate() {
        return failure.isEmpty();
    }
}
