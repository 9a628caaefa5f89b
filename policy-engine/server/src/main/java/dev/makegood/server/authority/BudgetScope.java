package dev.makegood.server.authority;

import java.util.Arrays;
import java.util.Optional;

/** What a budget is for. */
public enum BudgetScope {
    /** A case, and all cases of one customer about one thing. */
    CASE,
    /** What one person gives on a day. */
    AGENT_DAY,
    /** What one customer is given in a calendar year. */
    CUSTOMER_YEAR,
    /** What is given at a branch in a month. */
    BRANCH_MONTH;

    static Optional<BudgetScope> of(String name) {
        return Arrays.stream(values())
                .filter(scope -> scope.name().equals(name))
                .findFirst();
    }
}
