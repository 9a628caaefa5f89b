package dev.makegood.server.organisation;

import dev.makegood.server.problem.Fault;
import java.util.List;

/** What comes of the wish to set something for the organisation. */
public sealed interface Settling<T> {
    record Done<T>(T value) implements Settling<T> {}

    /** Sorted by path, never empty. */
    record NotValid<T>(List<Fault> faults) implements Settling<T> {
        public NotValid {
            faults = List.copyOf(faults);
        }
    }

    /** What is to be changed is not there. */
    record NotThere<T>() implements Settling<T> {}

    /** What is to be made is there already. */
    record AlreadyThere<T>() implements Settling<T> {}

    /** Somebody else changed it since it was read. */
    record ChangedMeanwhile<T>() implements Settling<T> {}
}
