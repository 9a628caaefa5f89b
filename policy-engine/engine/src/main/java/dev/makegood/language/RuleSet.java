package dev.makegood.language;

import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.SelectionMode;
import dev.makegood.vocabulary.Text;
import dev.makegood.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rules for one kind of case, authored and released together.
 *
 * @param stages in which its rules fire, one after the other
 * @param reasons the reason codes its effects may carry, and what they say
 * @param parameters the named values its rules read
 * @param canaryKey whom a case is about, where a release may decide for a share of them
 * @param rules those that take part in evaluation
 * @param stopped those that do not, until they are no longer stopped
 * @param digest {@code sha256:…} over everything that decides
 */
public record RuleSet(
        String id,
        Text title,
        Text purpose,
        Charter charter,
        SelectionMode selection,
        List<String> stages,
        Vocabulary vocabulary,
        Map<String, Clause> clauses,
        Map<String, Text> reasons,
        Map<String, Parameter> parameters,
        Optional<CanaryKey> canaryKey,
        List<Rule> rules,
        List<Rule> stopped,
        Wording wording,
        String digest) {
    /** The version of the policy language a digest speaks of. */
    public static final String LANGUAGE_VERSION = "1";

    public RuleSet {
        stages = List.copyOf(stages);
        rules = List.copyOf(rules);
        stopped = List.copyOf(stopped);
    }

    /** Those rules and the ones that establish what they build upon, in the order of the rule set. */
    public List<Rule> withFoundations(Collection<Rule> some) {
        var needed = new HashSet<String>();
        some.forEach(rule -> need(rule, needed));
        return rules.stream().filter(rule -> needed.contains(rule.name())).toList();
    }

    private void need(Rule rule, Set<String> needed) {
        if (needed.add(rule.name())) {
            for (var pattern : Element.patterns(rule.when())) {
                rules.stream()
                        .filter(other -> other.derives().contains(pattern.type()))
                        .forEach(other -> need(other, needed));
            }
        }
    }

    /** This rule set, with those rules in place of its own; the digest stays that of its files. */
    public RuleSet with(List<Rule> others) {
        return new RuleSet(
                id,
                title,
                purpose,
                charter,
                selection,
                stages,
                vocabulary,
                clauses,
                reasons,
                parameters,
                canaryKey,
                others,
                stopped,
                wording,
                digest);
    }
}
