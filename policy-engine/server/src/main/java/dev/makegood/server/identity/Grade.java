package dev.makegood.server.identity;

import java.util.Arrays;
import java.util.Optional;

/** How far a person's own discretion reaches; rules see it. */
public enum Grade {
    FRONTLINE,
    SENIOR,
    SUPERVISOR,
    MANAGER,
    SPECIALIST;

    public static Optional<Grade> of(String name) {
        return Arrays.stream(values())
                .filter(grade -> grade.name().equals(name))
                .findFirst();
    }
}
