package dev.makegood.server.rating;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A case behind a figure.
 *
 * @param id of its rating
 * @param decision by which it is or is not rated
 */
public record RatedCase(UUID id, String ref, Instant endedAt, Optional<Integer> level, Optional<UUID> decision) {}
