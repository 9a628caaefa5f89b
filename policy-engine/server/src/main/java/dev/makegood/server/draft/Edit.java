package dev.makegood.server.draft;

import dev.makegood.server.identity.Barred;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.problem.Overlap;
import java.util.List;

/** What comes of the wish to change a draft, or to make one. */
public sealed interface Edit<T> {
    record Made<T>(T value) implements Edit<T> {}

    /** Never empty. */
    record NotValid<T>(List<Fault> faults) implements Edit<T> {
        public NotValid {
            faults = List.copyOf(faults);
        }
    }

    /** There is no such draft, or no such version of it. */
    record NotThere<T>() implements Edit<T> {}

    /** Groups are named for it, and the caller is in none of them. */
    record NotInGroup<T>(Barred barred) implements Edit<T> {}

    record RuleSetUnknown<T>() implements Edit<T> {}

    /** The id of a new rule set is that of another one. */
    record AlreadyThere<T>() implements Edit<T> {}

    /** It has to be opened again first. */
    record Discarded<T>() implements Edit<T> {}

    /** Two people changed the same lines; never empty. */
    record Overlapping<T>(List<Overlap> overlaps) implements Edit<T> {
        public Overlapping {
            overlaps = List.copyOf(overlaps);
        }
    }

    /** Others saved so often meanwhile that this could not be. */
    record Outrun<T>() implements Edit<T> {}
}
