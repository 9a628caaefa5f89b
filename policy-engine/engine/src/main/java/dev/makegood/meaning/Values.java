package dev.makegood.meaning;

import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;

/** How values of one type are told apart and put in order. */
public final class Values {
    private Values() {}

    public static boolean areSame(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b) == 0 : one.equals(other);
    }

    /** Whether they have an order, which amounts in two currencies have not. */
    public static boolean areOrdered(Object one, Object other) {
        return !(one instanceof Money a && other instanceof Money b)
                || a.currency().equals(b.currency());
    }

    /** The sign of their order. */
    @SuppressWarnings("unchecked") // both have the type the compiler of rules gave them
    public static int order(Object one, Object other) {
        return Integer.signum(((Comparable<Object>) one).compareTo(other));
    }
}
