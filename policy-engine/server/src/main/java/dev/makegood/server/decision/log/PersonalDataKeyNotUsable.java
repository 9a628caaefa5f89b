package dev.makegood.server.decision.log;

import java.io.Serial;

/** The key of personal data is not one, or not the one that is needed; the server does not start with it. */
final class PersonalDataKeyNotUsable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    PersonalDataKeyNotUsable(String reason) {
        super("The key of personal data cannot be used: %s.".formatted(reason));
    }
}
