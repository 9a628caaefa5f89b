package dev.makegood.server.authority;

import dev.makegood.server.identity.Grade;
import dev.makegood.vocabulary.Money;

/**
 * What may still be given.
 *
 * @param limit in the only currency it speaks of
 * @param used within the limit, what is only reserved included
 * @param approver the lowest grade that may go beyond it
 */
public record Budget(BudgetScope scope, Money limit, Money used, Grade approver) {
    /** Nothing where more was given than the limit is now. */
    public Money left() {
        var left = limit.minus(used);
        return left.isPositive() ? left : limit.minus(limit);
    }
}
