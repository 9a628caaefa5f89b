package dev.makegood.meaning;

import java.util.List;

/**
 * What tells the matches of a rule set apart.
 *
 * @param part the number of the part of that rule
 * @param facts their paths, in the order of the patterns
 * @param values of variables bound in each branch of an {@code or}; {@code ?} where unknown
 */
public record MatchKey(String rule, int part, List<String> facts, List<String> values) {
    public MatchKey {
        facts = List.copyOf(facts);
        values = List.copyOf(values);
    }
}
