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

    /** Whether somebody of that grade may do what takes the other; what takes a specialist takes just that. */
    public static boolean reaches(Optional<Grade> own, Grade needed) {
        return own.filter(grade -> grade == needed || grade != SPECIALIST && grade.compareTo(needed) > 0)
                .isPresent();
    }
}
