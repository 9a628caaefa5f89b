package dev.makegood.server.casefile;

import java.util.Arrays;
import java.util.Optional;

/** How urgent a case is, the most urgent first; what is stated of it as the fact {@code case.priority}. */
public enum Priority {
    URGENT,
    HIGH,
    NORMAL,
    LOW;

    static Priority at(int urgency) {
        return values()[urgency];
    }

    static Optional<Priority> of(String name) {
        return Arrays.stream(values())
                .filter(priority -> priority.name().equals(name))
                .findFirst();
    }

    int urgency() {
        return ordinal();
    }
}
