package dev.makegood.evaluation;

import dev.makegood.language.Rule;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.Fact;
import java.util.List;

/** A rule that fired on certain facts, and what it proposed. */
record Fired(Rule rule, List<Fact> facts, List<Proposal> proposals) {
    Fired {
        facts = List.copyOf(facts);
        proposals = List.copyOf(proposals);
    }

    /** The same for the same rule on the same facts. */
    String key() {
        return rule.name() + " " + facts;
    }
}
