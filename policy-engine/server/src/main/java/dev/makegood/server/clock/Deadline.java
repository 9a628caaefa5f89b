package dev.makegood.server.clock;

/**
 * What rules say is due.
 *
 * @param reason the code by which they do; empty without one
 */
public record Deadline(Due due, Term term, String reason) {}
