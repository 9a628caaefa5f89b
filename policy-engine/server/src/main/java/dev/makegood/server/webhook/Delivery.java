package dev.makegood.server.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that a webhook is told.
 *
 * @param id the same at every attempt, so that the receiver knows what it had before
 * @param seq the place of what happened in the audit stream
 * @param type what happened
 * @param attempts of its schedule, so far
 * @param nextAt when it is tried again; nothing once that is over
 * @param last what came of the last attempt; nothing before the first
 */
public record Delivery(
        UUID id,
        long seq,
        String type,
        int attempts,
        @Nullable Instant nextAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant givenUpAt,
        @Nullable Attempt last) {}
