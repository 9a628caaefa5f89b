package dev.makegood.server.suggestion;

import dev.makegood.server.problem.Fault;
import java.util.List;

/** What comes of the wish to suggest something, or to answer that. */
public sealed interface Suggesting {
    record Done(Suggestion suggestion) implements Suggesting {}

    /** Never empty. */
    record NotValid(List<Fault> faults) implements Suggesting {
        public NotValid {
            faults = List.copyOf(faults);
        }
    }

    /** There is no such suggestion among those the caller may answer. */
    record NotThere() implements Suggesting {}

    /** Somebody answered it already. */
    record Answered(Suggestion suggestion) implements Suggesting {}

    /** The rule set decides no more, so that there is nothing to begin a draft from. */
    record NothingLive() implements Suggesting {}
}
