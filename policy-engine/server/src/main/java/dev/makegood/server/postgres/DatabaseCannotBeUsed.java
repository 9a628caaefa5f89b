package dev.makegood.server.postgres;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The server does not start, because its database cannot be used; says what to do. */
final class DatabaseCannotBeUsed extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String remedy;

    DatabaseCannotBeUsed(String reason, String remedy) {
        this(reason, remedy, null);
    }

    DatabaseCannotBeUsed(String reason, String remedy, @Nullable Throwable cause) {
        super(reason + " " + remedy, cause);
        this.reason = reason;
        this.remedy = remedy;
    }

    String reason() {
        return reason;
    }

    String remedy() {
        return remedy;
    }
}
