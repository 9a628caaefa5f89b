package dev.makegood.server.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * Time that does not count.
 *
 * @param to nothing while it lasts
 * @param cause a code of the rule set that allowed it
 */
public record Pause(Instant from, Optional<Instant> to, String cause) {
    static Pause begun(Instant from, String cause) {
        return new Pause(from, Optional.empty(), cause);
    }

    Pause ended(Instant at) {
        return new Pause(from, Optional.of(at), cause);
    }
}
