package dev.makegood.evaluation;

import dev.makegood.resolution.Conflict;
import dev.makegood.resolution.Effect;
import dev.makegood.resolution.Veto;
import dev.makegood.vocabulary.Text;
import java.util.List;

/**
 * What policy says of one case; not yet recorded.
 *
 * @param effects in their rank
 * @param missingFacts unknown attributes that could still change the effects
 * @param assumed values that were assumed and mattered
 * @param vetoes what rules proposed and the brand forbids
 * @param gap whether no rule applies and nothing is missing
 * @param trace which rules fired on which facts
 */
public record Outcome(
        List<Effect> effects,
        List<MissingFact> missingFacts,
        List<AssumedFact> assumed,
        List<Conflict> conflicts,
        List<Veto> vetoes,
        boolean gap,
        List<Firing> trace)
        implements Evaluation {
    public Outcome {
        effects = List.copyOf(effects);
        missingFacts = List.copyOf(missingFacts);
        assumed = List.copyOf(assumed);
        conflicts = List.copyOf(conflicts);
        vetoes = List.copyOf(vetoes);
        trace = List.copyOf(trace);
    }

    /**
     * An unknown worth asking for.
     *
     * @param fact the path of the fact it belongs to: {@code flight}, {@code segments[1]}
     * @param attribute from there: {@code extraordinary}
     */
    public record MissingFact(String fact, String attribute, Text question) {}

    /** A value that rules read because the true one is unknown and the burden of proof lies with another. */
    public record AssumedFact(String fact, String attribute, Object value) {}

    /** A rule that fired, and the paths of the facts it matched. */
    public record Firing(String rule, List<String> facts) {
        public Firing {
            facts = List.copyOf(facts);
        }
    }
}
