package dev.makegood.evaluation;

import java.time.Duration;

/**
 * What one evaluation may spend. Beyond it there is no half outcome.
 *
 * @param firings of rules
 * @param evaluations of conditions
 * @param effects proposed
 */
public record Limits(int firings, long evaluations, Duration time, int effects) {
    public static final Limits DEFAULT = new Limits(1_000, 500_000, Duration.ofSeconds(1), 200);
}
