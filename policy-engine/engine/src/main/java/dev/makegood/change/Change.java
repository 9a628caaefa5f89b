package dev.makegood.change;

import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** One thing that is not the same in both versions. */
public sealed interface Change {
    /** As the later version calls it, or the earlier where the later has none. */
    Subject subject();

    /** Where it stood; empty where there was none. */
    default Optional<Place> before() {
        return switch (this) {
            case Added _ -> Optional.empty();
            case Removed removed -> Optional.of(removed.place());
            case Altered altered -> Optional.of(altered.from());
        };
    }

    /** Where it stands; empty where there is none any more. */
    default Optional<Place> after() {
        return switch (this) {
            case Added added -> Optional.of(added.place());
            case Removed _ -> Optional.empty();
            case Altered altered -> Optional.of(altered.to());
        };
    }

    /** The earlier version had none of that name. */
    record Added(Subject subject, Place place, Text said) implements Change {}

    /** The later version has none of that name. */
    record Removed(Subject subject, Place place, Text said) implements Change {}

    /**
     * Both versions have it, and something about it differs.
     *
     * @param differences at least one
     */
    record Altered(Subject subject, Place from, Place to, List<Difference> differences) implements Change {
        public Altered {
            differences = List.copyOf(differences);
        }

        /** Whether it is the same under another name. */
        public boolean isRenamed() {
            return differences.stream().anyMatch(one -> one.aspect() == Aspect.NAME);
        }
    }
}
