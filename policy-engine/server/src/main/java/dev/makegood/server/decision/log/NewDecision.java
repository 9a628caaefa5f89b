package dev.makegood.server.decision.log;

import dev.makegood.proof.CanonicalJson;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision that is to be put on record.
 *
 * @param id of version 7; the time in it is {@code at}
 * @param actor who asked, as identity knows them
 * @param branch where they work
 * @param body everything in it that is not personal
 * @param personal the facts that are
 */
public record NewDecision(
        UUID id,
        Instant at,
        String ruleSet,
        @Nullable String caseRef,
        String actor,
        @Nullable String branch,
        CanonicalJson body,
        Optional<CanonicalJson> personal,
        Optional<Idempotency> idempotency) {}
