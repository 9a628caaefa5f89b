package dev.makegood.server.identity.start;

import java.io.Serial;

/** The server does not start, because the administrator it was given cannot be made. */
final class AdministratorNotValid extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    AdministratorNotValid(String reason) {
        super(reason);
    }
}
