package dev.makegood.server.decision.log;

import java.util.Optional;
import java.util.UUID;

/**
 * Which decisions are asked for.
 *
 * @param before only those older than that one
 * @param most how many at most
 */
public record DecisionQuery(
        Reach reach, Optional<String> ruleSet, Optional<String> caseRef, Optional<UUID> before, int most) {}
