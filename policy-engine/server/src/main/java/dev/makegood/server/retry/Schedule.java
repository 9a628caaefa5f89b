package dev.makegood.server.retry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When something is tried again.
 *
 * @param waits after each attempt but the last
 */
public record Schedule(List<Duration> waits) {
    public Schedule {
        waits = List.copyOf(waits);
    }

    /**
     * Nothing after the last attempt.
     *
     * @param attempt which failed, from 1
     */
    public Optional<Instant> next(int attempt, Instant now) {
        return attempt > waits.size() ? Optional.empty() : Optional.of(now.plus(waits.get(attempt - 1)));
    }
}
