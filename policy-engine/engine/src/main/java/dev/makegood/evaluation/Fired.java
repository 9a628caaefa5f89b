package dev.makegood.evaluation;

import dev.makegood.language.Rule;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.Fact;
import java.util.List;

/**
 * A part of a rule that fired on certain facts, and what it proposed.
 *
 * @param key of its {@link dev.makegood.meaning.Match}
 */
record Fired(Rule rule, String key, List<Fact> facts, List<Proposal> proposals) {
    Fired {
        facts = List.copyOf(facts);
        proposals = List.copyOf(proposals);
    }
}
