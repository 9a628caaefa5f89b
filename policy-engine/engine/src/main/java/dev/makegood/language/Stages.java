package dev.makegood.language;

import dev.makegood.vocabulary.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order of deriving: a fact is read in the stage that derives it or later, and said to be absent only later, so
 * that the order in which rules fire never matters.
 */
final class Stages {
    private Stages() {}

    static List<Diagnostic> check(List<Rule> rules) {
        var found = new ArrayList<Diagnostic>();
        for (var rule : rules) {
            var findings = new Findings(rule.file());
            for (var element : rule.when()) {
                check(element, rule.stage(), rules, findings);
            }
            found.addAll(findings.sorted());
        }
        return found;
    }

    private static void check(Element element, int latest, List<Rule> rules, Findings findings) {
        switch (element) {
            case Element.Matches(var pattern) -> check(pattern, latest, rules, findings);
            case Element.Exists(var group) -> group.forEach(inner -> check(inner, latest, rules, findings));
            case Element.AnyOf(var branches, var _) ->
                branches.stream().flatMap(List::stream).forEach(inner -> check(inner, latest, rules, findings));
            case Element.NotAny _, Element.ForAll _, Element.Accumulate _ ->
                element.patterns().forEach(pattern -> check(pattern, latest - 1, rules, findings));
        }
    }

    private static void check(Pattern pattern, int latest, List<Rule> rules, Findings findings) {
        derivedAfter(latest, pattern.type(), rules)
                .ifPresent(late -> findings.add(
                        pattern.span(), Messages.derivedTooLate(pattern.type().name(), late.name())));
    }

    private static Optional<Rule> derivedAfter(int stage, FactType type, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.stage() > stage && derives(rule, type))
                .findFirst();
    }

    private static boolean derives(Rule rule, FactType type) {
        return rule.parts().stream()
                .flatMap(part -> part.conclusions().stream())
                .anyMatch(conclusion -> conclusion instanceof Conclusion.Derive(var derived, var _) && derived == type);
    }
}
