package dev.makegood.golden;

import dev.makegood.language.Element;
import dev.makegood.language.Pattern;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Assumptions;
import dev.makegood.meaning.Fuel;
import dev.makegood.meaning.Interpretation;
import dev.makegood.meaning.Interpreter;
import dev.makegood.meaning.Match;
import dev.makegood.vocabulary.Facts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which rules the golden cases prove: those some case fires, and those some case just misses, by one condition alone.
 */
public final class Coverage {
    private static final Duration TIME = Duration.ofMinutes(1);

    private final RuleSet ruleSet;
    private final Interpreter interpreter;
    private final Set<String> fired = new LinkedHashSet<>();
    private final Set<String> justMissed = new LinkedHashSet<>();

    public Coverage(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.interpreter = new Interpreter(ruleSet);
    }

    /** Counts one case more. */
    public void add(Facts facts) {
        var interpretation = interpreter.interpret(facts, Assumptions.MADE, new Fuel(Long.MAX_VALUE, TIME));
        for (var rule : ruleSet.rules()) {
            if (fires(rule, interpretation)) {
                fired.add(rule.name());
            } else if (justMisses(rule, interpretation)) {
                justMissed.add(rule.name());
            }
        }
    }

    /** Rules that no case fires. */
    public List<String> neverFired() {
        return without(fired);
    }

    /** Rules that no case just misses. */
    public List<String> neverJustMissed() {
        return without(justMissed);
    }

    private List<String> without(Set<String> names) {
        return ruleSet.rules().stream()
                .map(Rule::name)
                .filter(name -> !names.contains(name))
                .toList();
    }

    private static boolean fires(Rule rule, Interpretation interpretation) {
        return interpretation.matchesOf(rule).stream().anyMatch(Match::isCertain);
    }

    private static boolean justMisses(Rule rule, Interpretation interpretation) {
        return relaxed(rule).stream().anyMatch(easier -> fires(easier, interpretation));
    }

    /** The rule without one of its conditions, or without one pattern that has none, in every way. */
    private static List<Rule> relaxed(Rule rule) {
        var easier = new ArrayList<Rule>();
        for (int i = 0; i < rule.when().size(); i++) {
            var element = rule.when().get(i);
            var pattern = element.pattern();
            for (int j = 0; j < pattern.conditions().size(); j++) {
                easier.add(with(rule, i, List.of(with(element, without(pattern, j)))));
            }
            if (pattern.conditions().isEmpty() && pattern.variable().isEmpty()) {
                easier.add(with(rule, i, List.of()));
            }
        }
        return easier;
    }

    private static Rule with(Rule rule, int place, List<Element> replacement) {
        var when = new ArrayList<>(rule.when());
        when.remove(place);
        when.addAll(place, replacement);
        return new Rule(
                rule.name(),
                rule.title(),
                rule.clause(),
                rule.stage(),
                rule.salience(),
                when,
                rule.then(),
                rule.file(),
                rule.span());
    }

    private static Element with(Element element, Pattern pattern) {
        return switch (element) {
            case Element.Matches _ -> new Element.Matches(pattern);
            case Element.NotAny _ -> new Element.NotAny(pattern);
            case Element.Exists _ -> new Element.Exists(pattern);
        };
    }

    private static Pattern without(Pattern pattern, int condition) {
        var conditions = new ArrayList<>(pattern.conditions());
        conditions.remove(condition);
        return new Pattern(pattern.variable(), pattern.type(), pattern.bindings(), conditions, pattern.span());
    }
}
