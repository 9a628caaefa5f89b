package dev.makegood.server.trial;

import java.time.Instant;
import java.util.UUID;

/** What the candidate of a shadow said otherwise than a decision. */
public record FoundDifference(UUID decision, Instant at, OutcomeDifference difference) {}
