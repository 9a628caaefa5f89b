package dev.makegood.server.decision.log;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import com.fasterxml.uuid.impl.UUIDUtil;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The ids of decisions: UUIDs of version 7, so that an id alone leads to the day of its decision. */
public final class DecisionIds {
    private static final int VERSION = 7;
    private static final TimeBasedEpochRandomGenerator RANDOM = Generators.timeBasedEpochRandomGenerator();

    private DecisionIds() {}

    /** A new one. */
    public static UUID at(Instant time) {
        return RANDOM.construct(time.toEpochMilli());
    }

    /** The time in it, if it is one. */
    static Optional<Instant> timeOf(UUID id) {
        return id.version() == VERSION
                ? Optional.of(Instant.ofEpochMilli(UUIDUtil.extractTimestamp(id)))
                : Optional.empty();
    }
}
