package dev.makegood.server.canary;

import dev.makegood.server.identity.Barred;
import dev.makegood.server.organisation.Freeze;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.release.Nodes;
import dev.makegood.server.release.ReleaseId;
import java.time.ZoneId;
import java.util.List;

/** What comes of the wish to have a release decide for a share of customers, another share, or none any more. */
public sealed interface Shared {
    record Done(StandingCanary canary) implements Shared {}

    /** Never empty. */
    record NotValid(List<Fault> faults) implements Shared {
        public NotValid {
            faults = List.copyOf(faults);
        }
    }

    /** There is no such rule set, release or canary. */
    record NotThere() implements Shared {}

    /** Groups are named for it, and the caller is in none of them. */
    record NotInGroup(Barred barred) implements Shared {}

    /** It decides for everybody. */
    record LiveAlready() implements Shared {}

    /** The live release does not say whom a case is about. */
    record NoKey() implements Shared {}

    /** One decides for a share already. */
    record RunningAlready(int candidate) implements Shared {}

    /** It was made to replace a release that does not decide any more. */
    record BaseMoved(ReleaseId live) implements Shared {}

    /** Not every node has it compiled; none is empty. */
    record NotReady(List<Nodes.Prepared> nodes) implements Shared {
        public NotReady {
            nodes = List.copyOf(nodes);
        }
    }

    /** Nothing new begins on that day, in the organisation's time zone. */
    record Frozen(Freeze freeze, ZoneId zone) implements Shared {}

    /** It has ended. */
    record Over() implements Shared {}
}
