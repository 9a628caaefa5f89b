package dev.makegood.handbook;

import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What of a case belongs to one rule: what it reads itself, and what those read that establish what it builds upon. */
final class Relevance {
    private final Map<FactType, List<Rule>> providers = new HashMap<>();
    private final Map<FactType, List<Rule>> consumers = new HashMap<>();

    Relevance(RuleSet ruleSet) {
        for (var rule : ruleSet.rules()) {
            rule.derives()
                    .forEach(type -> providers
                            .computeIfAbsent(type, _ -> new ArrayList<>())
                            .add(rule));
            buildsUpon(rule)
                    .forEach(type -> consumers
                            .computeIfAbsent(type, _ -> new ArrayList<>())
                            .add(rule));
        }
    }

    /** That rule and all it builds upon; of a rule that only establishes, those too that build upon it. */
    List<Rule> around(Rule rule) {
        var found = new LinkedHashMap<String, Rule>();
        addWithProviders(rule, found);
        if (Subject.of(rule) == Subject.ESTABLISHED) {
            rule.derives().stream()
                    .flatMap(type -> consumers.getOrDefault(type, List.of()).stream())
                    .forEach(other -> addWithProviders(other, found));
        }
        return List.copyOf(found.values());
    }

    private void addWithProviders(Rule rule, Map<String, Rule> found) {
        if (found.putIfAbsent(rule.name(), rule) == null) {
            buildsUpon(rule)
                    .flatMap(type -> providers.getOrDefault(type, List.of()).stream())
                    .forEach(other -> addWithProviders(other, found));
        }
    }

    private static Stream<FactType> buildsUpon(Rule rule) {
        return Element.patterns(rule.when()).stream()
                .map(pattern -> pattern.type())
                .filter(FactType::isDerived)
                .distinct();
    }

    /** What is read by those of the rules that fired in that case. */
    static Read readBy(List<Rule> rules, SolvedCase solved) {
        return read(rules.stream().filter(rule -> solved.proves(rule.name())));
    }

    /** What is read by those rules. */
    static Read read(Stream<Rule> rules) {
        var names = new HashSet<String>();
        rules.flatMap(Rule::expressions).flatMap(Figures::within).forEach(expression -> {
            if (expression instanceof Expression.Read(var _, var path, var _)) {
                path.forEach(step -> names.add(name(step.holder(), step.attribute())));
            }
        });
        return new Read(names);
    }

    /** Attributes that are read, by their names. */
    record Read(Set<String> names) {
        boolean contains(FactType type, Attribute attribute) {
            return names.contains(name(type, attribute));
        }
    }

    private static String name(FactType type, Attribute attribute) {
        return type.name() + "." + attribute.name();
    }
}
