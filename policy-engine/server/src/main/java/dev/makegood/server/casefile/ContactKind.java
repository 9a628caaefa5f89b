package dev.makegood.server.casefile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What happened between a customer and us. */
public enum ContactKind {
    ARRIVED,
    GREETED,
    HOLD_STARTED,
    HOLD_ENDED,
    CUSTOMER_WROTE,
    WE_REPLIED,
    CALL,
    NOTE,
    PAID,
    REFUNDED,
    FOLLOWED_UP;

    private static final Set<ContactKind> OF_CUSTOMER = EnumSet.of(ARRIVED, CUSTOMER_WROTE, CALL);

    static Optional<ContactKind> of(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Whether the customer had to do something for it. */
    boolean counts() {
        return OF_CUSTOMER.contains(this);
    }
}
