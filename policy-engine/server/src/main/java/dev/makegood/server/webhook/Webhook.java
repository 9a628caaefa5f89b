package dev.makegood.server.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A receiver of events. It is told what is done from its making until it is ended.
 *
 * @param pausedAt since when it is told nothing for a while; nothing while it is
 */
public record Webhook(
        UUID id,
        URI address,
        Set<Topic> topics,
        Instant createdAt,
        String createdBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable Instant pausedAt) {
    public Webhook {
        topics = Set.copyOf(topics);
    }

    boolean isEnded() {
        return endedAt != null;
    }

    /** Whether it is told what happens, now. */
    boolean isActive() {
        return endedAt == null && pausedAt == null;
    }

    boolean wants(String action) {
        return topics.stream().anyMatch(topic -> topic.covers(action));
    }
}
