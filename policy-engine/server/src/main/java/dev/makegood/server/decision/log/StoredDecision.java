package dev.makegood.server.decision.log;

import dev.makegood.proof.CanonicalJson;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The row of a decision.
 *
 * @param body unless what is stored is none
 */
record StoredDecision(
        UUID id,
        Instant at,
        String ruleSet,
        @Nullable String caseRef,
        String actor,
        @Nullable String branch,
        String commitments,
        Optional<CanonicalJson> body,
        Receipt receipt) {}
