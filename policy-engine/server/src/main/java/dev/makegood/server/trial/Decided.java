package dev.makegood.server.trial;

import dev.makegood.evaluation.Outcome;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.vocabulary.FactsReading;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * A case whose decision is on record.
 *
 * @param id of the decision
 * @param facts the same case, with what the server knew of it then, as another release reads it
 */
public record Decided(
        UUID id, Instant at, ReleaseId by, Outcome outcome, Function<CompiledRuleSet, FactsReading> facts) {}
