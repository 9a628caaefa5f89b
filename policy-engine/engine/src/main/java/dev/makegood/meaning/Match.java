package dev.makegood.meaning;

import dev.makegood.language.Part;
import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Facts on which a rule certainly or possibly holds.
 *
 * @param part of the rule that is concluded
 * @param facts one for each positive pattern, in their order
 * @param variables what its variables stand for: a fact, a value, or an {@link Unknown}
 * @param doubt empty where it is certain
 */
public record Match(Rule rule, Part part, List<Fact> facts, Map<String, Object> variables, Optional<Unknown> doubt) {
    public Match {
        facts = List.copyOf(facts);
        variables = Map.copyOf(variables);
    }

    /** The same for the same part of a rule on the same facts, and on the same values where a rule has alternatives. */
    public MatchKey key() {
        return key(rule, part, facts, variables::get);
    }

    /** The key of a match. */
    public static MatchKey key(Rule rule, Part part, List<Fact> facts, Function<String, @Nullable Object> variables) {
        var paths = new ArrayList<String>(facts.size());
        facts.forEach(fact -> paths.add(fact.path()));
        var values = new ArrayList<String>();
        for (var variable : rule.alternativeVariables()) {
            var value = variables.apply(variable);
            values.add(value == null || value instanceof Unknown ? "?" : value.toString());
        }
        return new MatchKey(rule.name(), part.number(), paths, values);
    }

    public boolean isCertain() {
        return doubt.isEmpty();
    }
}
