package dev.makegood.server.rating;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * How well a case was served up to one of its ends.
 *
 * @param holds whether the case was not reopened since
 * @param awaited whether the rule set is to be asked yet, for the first time or anew
 * @param decision by which it is or is not rated; nothing before the first
 * @param level 1 to 6; nothing while it cannot be said
 * @param effect the rating as it was decided, with the level
 * @param missing facts that could still say more
 */
public record Rating(
        UUID id,
        String caseRef,
        String ruleSet,
        Instant endedAt,
        boolean holds,
        boolean awaited,
        Optional<UUID> decision,
        Optional<Integer> level,
        Optional<JsonNode> effect,
        List<Missing> missing) {
    public Rating {
        missing = List.copyOf(missing);
    }

    /** A fact that is not known. */
    public record Missing(String fact, String attribute) {}
}
