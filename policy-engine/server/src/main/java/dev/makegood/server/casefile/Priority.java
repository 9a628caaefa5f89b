package dev.makegood.server.casefile;

import java.util.Arrays;
import java.util.Optional;

/** How urgent a case is, the most urgent first; what is stated of it as the fact {@code case.priority}. */
public enum Priority {
    URGENT(0),
    HIGH(1),
    NORMAL(2),
    LOW(3);

    private final int urgency;

    Priority(int urgency) {
        this.urgency = urgency;
    }

    static Priority at(int urgency) {
        return Arrays.stream(values())
                .filter(priority -> priority.urgency == urgency)
                .findFirst()
                .orElseThrow();
    }

    static Optional<Priority> of(String name) {
        return Arrays.stream(values())
                .filter(priority -> priority.name().equals(name))
                .findFirst();
    }

    /** As the database orders cases by it. */
    int urgency() {
        return urgency;
    }
}
