package dev.makegood.server.identity.request;

import dev.makegood.server.problem.Fault;
import java.util.List;

/** What comes of the wish to change something. */
public sealed interface Change<T> {
    record Made<T>(T value) implements Change<T> {}

    /** Sorted by path, never empty. */
    record NotValid<T>(List<Fault> faults) implements Change<T> {
        public NotValid {
            faults = List.copyOf(faults);
        }
    }

    /** What is to be changed is not there. */
    record NotThere<T>() implements Change<T> {}

    /** What is to be made is there already. */
    record AlreadyThere<T>() implements Change<T> {}

    /** Somebody else changed it since it was read. */
    record ChangedMeanwhile<T>() implements Change<T> {}

    /** Nobody would be left who manages people. */
    record LastAdministrator<T>() implements Change<T> {}
}
