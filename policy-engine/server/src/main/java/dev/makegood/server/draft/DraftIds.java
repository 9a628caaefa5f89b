package dev.makegood.server.draft;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.time.Instant;
import java.util.UUID;

/** The ids of drafts and of what comes of them: UUIDs of version 7, so that newer drafts have higher ones. */
public final class DraftIds {
    private static final TimeBasedEpochRandomGenerator RANDOM = Generators.timeBasedEpochRandomGenerator();

    private DraftIds() {}

    public static UUID at(Instant time) {
        return RANDOM.construct(time.toEpochMilli());
    }
}
