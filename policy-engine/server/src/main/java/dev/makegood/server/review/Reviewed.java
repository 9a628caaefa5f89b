package dev.makegood.server.review;

import dev.makegood.server.identity.Barred;
import dev.makegood.server.problem.Fault;
import java.util.List;

/** What comes of the wish to submit something, or to say something of what is submitted. */
public sealed interface Reviewed {
    record Done(Submission submission) implements Reviewed {}

    /** Never empty. */
    record NotValid(List<Fault> faults) implements Reviewed {
        public NotValid {
            faults = List.copyOf(faults);
        }
    }

    /** There is no such draft, version or submission. */
    record NotThere() implements Reviewed {}

    /** The draft is discarded. */
    record Discarded() implements Reviewed {}

    /** Some gates are not passed and no reason says why not; never empty. */
    record Held(List<Gate.Standing> standings) implements Reviewed {
        public Held {
            standings = List.copyOf(standings);
        }
    }

    /** A version of this draft is submitted already. */
    record SubmittedAlready() implements Reviewed {}

    /** It was withdrawn, returned or approved. */
    record Over(Submission submission) implements Reviewed {}

    /** The caller wrote part of it. */
    record OwnWork() implements Reviewed {}

    /** Groups are named for it, and the caller is in none of them. */
    record NotInGroup(Barred barred) implements Reviewed {}

    /** Only people look at it with a second pair of eyes. */
    record NoPerson() implements Reviewed {}

    /** What it was to replace was replaced meanwhile. */
    record BaseMoved() implements Reviewed {}
}
