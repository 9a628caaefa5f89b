package dev.makegood.explanation;

import dev.makegood.language.Rule;
import dev.makegood.resolution.Fate;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.Text;
import java.util.List;

/**
 * Why a rule fired.
 *
 * @param sentence the rule in words
 * @param facts the paths of the facts it matched
 * @param checks everything it tested, with what it saw
 * @param bound what its variables stand for
 * @param proposed what it proposed
 * @param derived the paths of the facts that follow
 */
public record Why(
        Rule rule,
        Text sentence,
        List<String> facts,
        List<Check> checks,
        List<Seen> bound,
        List<Proposed> proposed,
        List<String> derived) {
    public Why {
        facts = List.copyOf(facts);
        checks = List.copyOf(checks);
        bound = List.copyOf(bound);
        proposed = List.copyOf(proposed);
        derived = List.copyOf(derived);
    }

    /**
     * A proposal, and what became of it.
     *
     * @param text the proposal in words
     */
    public record Proposed(Proposal proposal, Text text, Fate fate) {}
}
