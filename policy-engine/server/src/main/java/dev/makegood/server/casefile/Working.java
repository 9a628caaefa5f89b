package dev.makegood.server.casefile;

import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.Text;
import java.util.List;

/** What comes of the wish to do something with a case. */
public sealed interface Working<T> {
    record Done<T>(T value) implements Working<T> {}

    /** Sorted by path, never empty. */
    record NotValid<T>(List<Fault> faults) implements Working<T> {
        public NotValid {
            faults = List.copyOf(faults);
        }
    }

    /** There is no such case among those the caller may see. */
    record NotThere<T>() implements Working<T> {}

    /** A case is called that already. */
    record AlreadyThere<T>() implements Working<T> {}

    /** Somebody else changed the same meanwhile. */
    record ChangedMeanwhile<T>(Text what) implements Working<T> {}

    /** Somebody else has it. */
    record Taken<T>(String by) implements Working<T> {}

    /** It cannot become that from what it is. */
    record NoSuchStep<T>(CaseStatus from, CaseStatus to) implements Working<T> {}

    /** The clock neither pauses nor goes on. */
    record ClockStays<T>(Text why) implements Working<T> {}

    /** The idempotency key stands for another request. */
    record KeyTaken<T>() implements Working<T> {}
}
