package dev.makegood.server.deviation;

import dev.makegood.mining.Mined;
import dev.makegood.server.identity.Barred;
import dev.makegood.server.problem.Fault;
import java.util.List;
import java.util.UUID;

/** What comes of looking for a change of rules by which they would have said what people did. */
public sealed interface Search {
    /**
     * What was found.
     *
     * @param release that was looked through
     * @param replies how many were looked at
     */
    record Found(String ruleSet, int release, int replies, Mined mined) implements Search {}

    /**
     * A draft was made.
     *
     * @param draft with the change
     */
    record Drafted(UUID draft) implements Search {}

    /** Never empty. */
    record NotValid(List<Fault> faults) implements Search {
        public NotValid {
            faults = List.copyOf(faults);
        }
    }

    /** No such rule set is live. */
    record NotThere() implements Search {}

    /** Another release went live since. */
    record ChangedMeanwhile() implements Search {}

    /** Groups are named who write it, and the caller is in none of them. */
    record NotInGroup(Barred barred) implements Search {}
}
