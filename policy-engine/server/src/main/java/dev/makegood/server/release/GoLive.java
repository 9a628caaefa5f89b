package dev.makegood.server.release;

import java.time.Instant;

/**
 * That a release decides from a moment on.
 *
 * @param seq by which it is known; of two at one moment the greater counts
 * @param effectiveAt by the clock of the database; perhaps in the future
 */
public record GoLive(long seq, ReleaseId release, Instant effectiveAt) {}
