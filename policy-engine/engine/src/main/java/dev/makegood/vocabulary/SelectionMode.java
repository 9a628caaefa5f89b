package dev.makegood.vocabulary;

import java.util.Locale;

/** What becomes of several proposals in one exclusion group, where salience does not decide. */
public enum SelectionMode {
    /** The most valuable one remains. */
    BEST_FOR_CUSTOMER,
    /** None is preferred: different results are a conflict. */
    FIRST_BY_SALIENCE,
    /** Their amounts are added. */
    SUM;

    /** As rule-set.yaml writes it: {@code best-for-customer}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
