package dev.makegood.server.decision;

import java.io.Serial;
import java.util.UUID;

/** What the database holds of a decision is not what was put on record. */
public final class RecordAltered extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    RecordAltered(UUID decision) {
        super("Decision %s was altered in the database: it is not what its leaf was made of".formatted(decision));
    }
}
