package dev.makegood.server.identity.session;

import java.time.Instant;

/**
 * A session that goes on, as its person may see it.
 *
 * @param lastSeen to the minute
 * @param current whether it is the one in which it was asked
 */
public record OngoingSession(Instant since, Instant lastSeen, boolean current) {}
