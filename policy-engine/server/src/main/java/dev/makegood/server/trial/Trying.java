package dev.makegood.server.trial;

import dev.makegood.server.problem.Fault;
import dev.makegood.server.release.Nodes;
import java.util.List;

/** What comes of the wish to try a release beside the live one, or not to any more. */
public sealed interface Trying {
    record Done(StandingShadow shadow) implements Trying {}

    /** Never empty. */
    record NotValid(List<Fault> faults) implements Trying {
        public NotValid {
            faults = List.copyOf(faults);
        }
    }

    /** There is no such rule set, release or shadow. */
    record NotThere() implements Trying {}

    /** It is the live one. */
    record LiveAlready() implements Trying {}

    /** Another is tried, or this one. */
    record RunningAlready(int candidate) implements Trying {}

    /** Not every node has it compiled; none is empty. */
    record NotReady(List<Nodes.Prepared> nodes) implements Trying {
        public NotReady {
            nodes = List.copyOf(nodes);
        }
    }

    /** It has ended. */
    record Over() implements Trying {}
}
