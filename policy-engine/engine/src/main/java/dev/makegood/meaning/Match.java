package dev.makegood.meaning;

import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Facts on which a rule certainly or possibly holds.
 *
 * @param facts one for each positive pattern, in their order
 * @param variables what its variables stand for: a fact, a value, or an {@link Unknown}
 * @param doubt empty where it is certain
 */
public record Match(Rule rule, List<Fact> facts, Map<String, Object> variables, Optional<Unknown> doubt) {
    public Match {
        facts = List.copyOf(facts);
        variables = Map.copyOf(variables);
    }

    public boolean isCertain() {
        return doubt.isEmpty();
    }
}
