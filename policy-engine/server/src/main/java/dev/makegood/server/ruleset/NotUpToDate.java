package dev.makegood.server.ruleset;

import java.io.Serial;

/** This node cannot tell which release decides now; it does not guess. */
public final class NotUpToDate extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    NotUpToDate(String reason) {
        super(reason, null, false, false);
    }
}
