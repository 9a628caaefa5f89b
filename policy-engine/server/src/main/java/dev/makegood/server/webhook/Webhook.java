package dev.makegood.server.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A receiver of events. It is told what is done from its making until it is ended. */
public record Webhook(
        UUID id,
        URI address,
        Set<Topic> topics,
        Instant createdAt,
        String createdBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {
    public Webhook {
        topics = Set.copyOf(topics);
    }

    boolean isEnded() {
        return endedAt != null;
    }

    boolean wants(String action) {
        return topics.stream().anyMatch(topic -> topic.covers(action));
    }
}
