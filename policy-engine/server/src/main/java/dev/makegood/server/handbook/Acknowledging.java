package dev.makegood.server.handbook;

import dev.makegood.server.problem.Fault;
import java.time.Instant;
import java.util.List;

/** What comes of the wish to acknowledge a handbook. */
public sealed interface Acknowledging {
    /** It is on record since then, now or from before. */
    record Acknowledged(String ruleSet, int release, Instant at) implements Acknowledging {}

    record RuleSetUnknown() implements Acknowledging {}

    /** Another release decides than the one that was read. */
    record NotLive(int live) implements Acknowledging {}

    /** The request is faulty; never empty. */
    record NotValid(List<Fault> faults) implements Acknowledging {}
}
