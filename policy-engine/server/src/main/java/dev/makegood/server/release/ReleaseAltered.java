package dev.makegood.server.release;

import java.io.Serial;

/** What is stored of a release is not what was released; the server does not start with it. */
final class ReleaseAltered extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    ReleaseAltered(String ruleSet, int number, String recorded, String found) {
        super("Release %d of %s was altered in the database: it was released as %s, its content is %s."
                .formatted(number, ruleSet, recorded, found));
    }
}
