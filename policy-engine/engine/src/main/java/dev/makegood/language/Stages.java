package dev.makegood.language;

import dev.makegood.vocabulary.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of deriving: a fact is read in the stage that derives it or later, and said to be absent only later, so
 * that the order in which rules fire never matters.
 */
final class Stages {
    /** The last rule, by its stage, that derives facts of a type. */
    private final Map<FactType, Rule> last = new HashMap<>();

    private Stages(List<Rule> rules) {
        for (var rule : rules) {
            for (var type : rule.derives()) {
                last.merge(type, rule, (one, other) -> other.stage() > one.stage() ? other : one);
            }
        }
    }

    static List<Diagnostic> check(List<Rule> rules) {
        var stages = new Stages(rules);
        var found = new ArrayList<Diagnostic>();
        for (var rule : rules) {
            var findings = new Findings(rule.file());
            rule.when().forEach(element -> stages.check(element, rule.stage(), findings));
            found.addAll(findings.sorted());
        }
        return found;
    }

    private void check(Element element, int latest, Findings findings) {
        switch (element) {
            case Element.Matches(var pattern) -> check(pattern, latest, findings);
            case Element.Exists(var group) -> group.forEach(inner -> check(inner, latest, findings));
            case Element.AnyOf(var branches, var _) ->
                branches.stream().flatMap(List::stream).forEach(inner -> check(inner, latest, findings));
            case Element.NotAny _, Element.ForAll _, Element.Accumulate _ ->
                element.patterns().forEach(pattern -> check(pattern, latest - 1, findings));
        }
    }

    private void check(Pattern pattern, int latest, Findings findings) {
        var deriving = last.get(pattern.type());
        if (deriving != null && deriving.stage() > latest) {
            findings.add(pattern.span(), Messages.derivedTooLate(pattern.type().name(), deriving.name()));
        }
    }
}
