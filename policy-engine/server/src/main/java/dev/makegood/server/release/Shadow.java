package dev.makegood.server.release;

/**
 * That a candidate evaluates, without effect, what a live release decides.
 *
 * @param seq by which it is known
 */
public record Shadow(long seq, ReleaseId candidate, ReleaseId live) {}
