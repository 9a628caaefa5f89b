package dev.makegood.server.authority;

import dev.makegood.server.identity.Grade;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What comes of the wish to give something. */
public sealed interface Reserving {
    /** Nobody else can give it. */
    record Reserved(UUID entry) implements Reserving {}

    /**
     * It is more than is left. Nothing is reserved.
     *
     * @param over the budgets that do not hold it, as they were at that moment; never empty
     */
    record OverLimit(List<Budget> over) implements Reserving {
        public OverLimit {
            over = List.copyOf(over);
        }

        /** The lowest grade that may go beyond all of them. */
        public Grade approver() {
            return over.stream()
                    .map(Budget::approver)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}
