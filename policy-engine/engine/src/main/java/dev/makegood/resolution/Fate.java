package dev.makegood.resolution;

import dev.makegood.resolution.Proposal.RuleRef;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** What became of a proposal. */
public sealed interface Fate {
    /** It is an effect. */
    record Kept(int rank) implements Fate {}

    /** It is an effect, but of another amount: what is owed stands beside it, or others were added to it. */
    record Adjusted(int rank, Optional<Money> amount) implements Fate {}

    /**
     * A budget leaves less than was proposed; somebody is asked for the rest.
     *
     * @param budget its name
     * @param rank of what remains; empty where nothing does
     * @param approval the rank of what asks for the rest
     */
    record Capped(String budget, Optional<Integer> rank, int approval) implements Fate {}

    /**
     * Another proposal holds in its place.
     *
     * @param group of which only one remains; empty where that is not why
     * @param to the rules behind what holds
     */
    record Lost(Optional<String> group, List<RuleRef> to) implements Fate {
        public Lost {
            to = List.copyOf(to);
        }
    }

    /** It is forbidden. */
    record Vetoed(Text reason) implements Fate {}

    /** It contradicts others, and none is to be preferred. */
    record Undecided(Text reason) implements Fate {}

    /** It gives nothing: an amount of zero or less. */
    record Empty() implements Fate {}
}
