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
                int latest = element instanceof Element.NotAny ? rule.stage() - 1 : rule.stage();
                derivedAfter(latest, element.pattern().type(), rules)
                        .ifPresent(late -> findings.add(
                                element.pattern().span(),
                                Messages.derivedTooLate(element.pattern().type().name(), late.name())));
            }
            found.addAll(findings.sorted());
        }
        return found;
    }

    private static Optional<Rule> derivedAfter(int stage, FactType type, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.stage() > stage && derives(rule, type))
                .findFirst();
    }

    private static boolean derives(Rule rule, FactType type) {
        return rule.then().stream()
                .anyMatch(conclusion -> conclusion instanceof Conclusion.Derive(var derived, var _) && derived == type);
    }
}
