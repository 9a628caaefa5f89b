package dev.makegood.server.draft;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The ids of drafts: UUIDs of version 7, so that newer drafts have higher ones. */
final class Ids {
    private static final TimeBasedEpochRandomGenerator RANDOM = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    static UUID at(Instant time) {
        return RANDOM.construct(time.toEpochMilli());
    }

    /** Nothing, if that is none. */
    static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
