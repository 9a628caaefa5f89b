package dev.makegood.resolution;

/**
 * What is left of a proposal after resolution.
 *
 * @param rank 1 for what comes first
 */
public record Effect(int rank, Proposal proposal) {}
