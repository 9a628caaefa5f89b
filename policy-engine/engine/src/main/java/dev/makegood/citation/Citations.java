package dev.makegood.citation;

import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.sentence.Sentences;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Source;
import dev.makegood.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the rules of a rule set and the texts they implement go together, and where they do not.
 *
 * @param withoutRule clauses of the organisation's own policy document that no rule and no parameter cites
 * @param withoutClause rules that cite no clause
 * @param changed clauses that say something else than when their rules were approved
 */
public record Citations(List<Clause> withoutRule, List<Rule> withoutClause, List<Changed> changed) {
    public Citations {
        withoutRule = List.copyOf(withoutRule);
        withoutClause = List.copyOf(withoutClause);
        changed = List.copyOf(changed);
    }

    /**
     * A clause whose text changed while rules that cite it did not.
     *
     * @param approved what it said when they were approved
     * @param rules the names of those rules
     */
    public record Changed(Clause clause, Clause approved, List<String> rules) {
        public Changed {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Those of a rule set.
     *
     * @param approved the version whose rules were approved last; empty for a first one
     */
    public static Citations of(RuleSet ruleSet, Optional<RuleSet> approved) {
        var cited = Stream.concat(
                        ruleSet.rules().stream()
                                .flatMap(rule -> rule.clause().stream())
                                .map(Clause::key),
                        ruleSet.parameters().values().stream()
                                .map(Parameter::clause)
                                .flatMap(Optional::stream))
                .collect(Collectors.toSet());
        return new Citations(
                ruleSet.charter().sources().stream()
                        .filter(Source::isOwn)
                        .flatMap(source -> source.clauses().stream())
                        .filter(clause -> !cited.contains(clause.key()))
                        .toList(),
                ruleSet.rules().stream().filter(rule -> rule.clause().isEmpty()).toList(),
                approved.map(before -> changed(ruleSet, before)).orElse(List.of()));
    }

    private static List<Changed> changed(RuleSet ruleSet, RuleSet approved) {
        return ruleSet.clauses().values().stream()
                .flatMap(clause -> Optional.ofNullable(approved.clauses().get(clause.key()))
                        .filter(before -> !before.text().equals(clause.text()))
                        .map(before -> new Changed(clause, before, unchanged(ruleSet, approved, clause.key())))
                        .stream())
                .filter(change -> !change.rules().isEmpty())
                .toList();
    }

    /** The rules that cite the clause in both, and say the same in both. */
    private static List<String> unchanged(RuleSet ruleSet, RuleSet approved, String clause) {
        var saidBefore = said(approved, clause);
        return said(ruleSet, clause).entrySet().stream()
                .filter(rule -> rule.getValue().equals(saidBefore.get(rule.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the rules that cite the clause say, by their names. */
    private static Map<String, Text> said(RuleSet ruleSet, String clause) {
        var sentences = Sentences.of(ruleSet);
        var said = new LinkedHashMap<String, Text>();
        ruleSet.rules().stream()
                .filter(rule -> rule.clause()
                        .filter(cited -> cited.key().equals(clause))
                        .isPresent())
                .forEach(rule -> said.put(rule.name(), sentences.of(rule)));
        return said;
    }
}
