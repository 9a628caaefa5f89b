package dev.makegood.server.request;

import java.util.Optional;
import java.util.UUID;

/** Ids as paths of requests name them. */
public final class Ids {
    private Ids() {}

    /** Nothing, if that is none. */
    public static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
