package dev.makegood.resolution;

import dev.makegood.vocabulary.Money;

/**
 * A limit on goodwill: the ceiling of who asks, or what is left for a customer, a day, a branch.
 *
 * @param name of the limit, shown where it bites
 * @param remaining what may still be given, in the only currency it speaks of
 * @param approver the role that may go beyond it
 */
public record Budget(String name, Money remaining, String approver) {}
