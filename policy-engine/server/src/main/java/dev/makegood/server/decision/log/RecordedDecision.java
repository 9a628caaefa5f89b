package dev.makegood.server.decision.log;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A decision as it is on record.
 *
 * @param body everything in it that is not personal
 * @param personal the facts that are; empty where there were none, where they were erased or were not asked for
 * @param erased whether there were some and they are gone
 * @param intact whether this is what was put on record; where it is not, nothing in it is to be relied on
 */
public record RecordedDecision(
        UUID id,
        Instant at,
        String ruleSet,
        @Nullable String caseRef,
        String actor,
        @Nullable String branch,
        JsonNode body,
        Optional<JsonNode> personal,
        boolean erased,
        boolean intact,
        Receipt receipt) {}
