package dev.makegood.server.authority;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may agree to what is beyond somebody's authority, the lowest first. */
public enum Approver {
    SENIOR,
    SUPERVISOR,
    MANAGER,
    /** Who knows the field, whatever the money. */
    SPECIALIST,
    /** Whoever may see all decisions. */
    COMPLIANCE;

    /** In which one stands for the one before. */
    private static final List<Approver> LADDER = List.of(SENIOR, SUPERVISOR, MANAGER);

    /** As rules name it. */
    public static Optional<Approver> of(String name) {
        return Arrays.stream(values())
                .filter(approver -> approver.name().equals(name))
                .findFirst();
    }

    /** Nothing for the frontline, which nobody asks. */
    public static Optional<Approver> of(Grade grade) {
        return of(grade.name());
    }

    /** Those above that grade in the order in which they are asked. */
    public static List<Approver> above(Grade grade) {
        return grade == Grade.SPECIALIST
                ? LADDER
                : LADDER.stream()
                        .filter(approver -> approver.grade().orElseThrow().compareTo(grade) > 0)
                        .toList();
    }

    /** Who is asked if this one does not answer. */
    public Optional<Approver> next() {
        return LADDER.stream().dropWhile(other -> other != this).skip(1).findFirst();
    }

    /** Nothing where it takes a role. */
    public Optional<Grade> grade() {
        return Grade.of(name());
    }

    /** Whether that person may agree in its stead. */
    public boolean isReachedBy(Caller person) {
        return person.kind() == Caller.Kind.PERSON
                && grade().map(needed -> Grade.reaches(Optional.ofNullable(person.grade()), needed))
                        .orElseGet(() -> person.may(Scope.DECISIONS_ALL));
    }
}
