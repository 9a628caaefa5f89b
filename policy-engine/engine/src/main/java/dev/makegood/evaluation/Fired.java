package dev.makegood.evaluation;

import dev.makegood.language.Rule;
import dev.makegood.meaning.MatchKey;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.Fact;
import java.util.List;

/**
 * A part of a rule that fired on certain facts, and what it proposed.
 *
 * @param key of its {@linkplain dev.makegood.meaning.Match match}
 */
record Fired(Rule rule, MatchKey key, List<Fact> facts, List<Proposal> proposals) {
    Fired {
        facts = List.copyOf(facts);
        proposals = List.copyOf(proposals);
    }
}
