package dev.makegood.server.identity;

import java.util.Optional;

/** The session in which somebody asks. To ask it does not keep it from ending. */
@FunctionalInterface
public interface Presence {
    /** Who is there, with what may be done now; nothing once the session is over. */
    Optional<Caller> now();
}
