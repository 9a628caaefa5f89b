package dev.makegood.server.authority;

import dev.makegood.server.identity.Grade;
import dev.makegood.vocabulary.Money;
import java.util.UUID;

/**
 * What may still be given.
 *
 * @param of the limit that says so
 * @param limit in the only currency it speaks of
 * @param used within the limit, what is only reserved included
 * @param approver the lowest grade that may go beyond it
 */
public record Budget(UUID of, BudgetScope scope, Money limit, Money used, Grade approver) {
    static Budget of(Limit limit, Money used) {
        return new Budget(limit.id(), limit.scope(), limit.amount(), used, limit.approver());
    }

    /** The same with nothing left. */
    public Budget usedUp() {
        return new Budget(of, scope, limit, limit, approver);
    }

    /** Whether it does not hold that much, in its currency. */
    public boolean isExceededBy(Money asked) {
        return limit.currency().equals(asked.currency()) && asked.compareTo(left()) > 0;
    }

    /** Nothing where more was given than the limit is now. */
    public Money left() {
        var left = limit.minus(used);
        return left.isPositive() ? left : limit.minus(limit);
    }
}
