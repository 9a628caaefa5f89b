package dev.makegood.server.release;

import dev.makegood.server.identity.Barred;
import dev.makegood.server.organisation.Freeze;
import dev.makegood.server.problem.Fault;
import java.time.ZoneId;
import java.util.List;

/** What comes of the wish to have a release go live, or not to. */
public sealed interface Going {
    record Done(StagedGoLive goLive) implements Going {}

    /** Never empty. */
    record NotValid(List<Fault> faults) implements Going {
        public NotValid {
            faults = List.copyOf(faults);
        }
    }

    /** There is no such rule set, release or go-live. */
    record NotThere() implements Going {}

    /** Groups are named for it, and the caller is in none of them. */
    record NotInGroup(Barred barred) implements Going {}

    /** It decides already. */
    record LiveAlready() implements Going {}

    /** The rule that is to be stopped takes no part already. */
    record StoppedAlready() implements Going {}

    /** Another release is to go live at a moment of its own; that has to be withdrawn first. */
    record InTheWay(StagedGoLive other) implements Going {}

    /** It was made to replace a release that does not decide any more. */
    record BaseMoved(ReleaseId live) implements Going {}

    /** A freeze is on at that moment, whose days are those of a time zone; it has to be said why it cannot wait. */
    record Frozen(Freeze freeze, ZoneId zone) implements Going {}

    /** Not every node has it compiled; none is empty. */
    record NotReady(List<Nodes.Prepared> nodes) implements Going {
        public NotReady {
            nodes = List.copyOf(nodes);
        }
    }

    /** It is over, withdrawn, or only a moment away. */
    record TooLate() implements Going {}
}
