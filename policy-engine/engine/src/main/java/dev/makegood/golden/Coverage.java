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
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which rules the golden cases prove: those some case fires, and those some case just misses, by one condition alone.
 */
public final class Coverage {
    private static final Duration TIME = Duration.ofMinutes(1);

    private final RuleSet ruleSet;
    private final Interpreter interpreter;
    private final Duration time;
    private final Set<String> fired = new LinkedHashSet<>();
    private final Set<String> justMissed = new LinkedHashSet<>();

    public Coverage(RuleSet ruleSet) {
        this(ruleSet, TIME);
    }

    /** @param time that one case may take */
    public Coverage(RuleSet ruleSet, Duration time) {
        this.ruleSet = ruleSet;
        this.time = time;
        this.interpreter = new Interpreter(ruleSet);
    }

    /** The names of the rules one case fires, and of those it just misses. */
    public record Met(Set<String> fired, Set<String> justMissed) {
        public Met {
            fired = Collections.unmodifiableSet(fired);
            justMissed = Collections.unmodifiableSet(justMissed);
        }
    }

    /** Counts one case more. */
    public void add(Facts facts) {
        var met = met(facts);
        fired.addAll(met.fired());
        justMissed.addAll(met.justMissed());
    }

    /**
     * What one case does, without counting it.
     *
     * @throws Fuel.Exhausted where that takes too long
     */
    public Met met(Facts facts) {
        var interpretation = interpreter.interpret(facts, Assumptions.MADE, new Fuel(Long.MAX_VALUE, time));
        var firing = new LinkedHashSet<String>();
        var missing = new LinkedHashSet<String>();
        for (var rule : ruleSet.rules()) {
            if (fires(rule, interpretation)) {
                firing.add(rule.name());
            } else if (justMisses(rule, interpretation)) {
                missing.add(rule.name());
            }
        }
        return new Met(firing, missing);
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
        return relaxed(rule.when()).stream().map(when -> with(rule, when)).toList();
    }

    private static List<List<Element>> relaxed(List<Element> elements) {
        var easier = new ArrayList<List<Element>>();
        for (int i = 0; i < elements.size(); i++) {
            for (var replacement : relaxed(elements.get(i))) {
                easier.add(replaced(elements, i, replacement));
            }
        }
        return easier;
    }

    /** What may stand in place of that element. */
    private static List<List<Element>> relaxed(Element element) {
        return switch (element) {
            case Element.Matches(var pattern) -> relaxed(pattern);
            case Element.NotAny(var group) -> inside(group, Element.NotAny::new);
            case Element.Exists(var group) -> inside(group, Element.Exists::new);
            case Element.ForAll all -> relaxed(all.asNegation());
            case Element.AnyOf(var branches, var variables) -> {
                var easier = new ArrayList<List<Element>>();
                for (int i = 0; i < branches.size(); i++) {
                    for (var branch : relaxed(branches.get(i))) {
                        easier.add(List.of(new Element.AnyOf(replaced(branches, i, List.of(branch)), variables)));
                    }
                }
                yield easier;
            }
            case Element.Accumulate(var source, var figures, var conditions) ->
                IntStream.range(0, conditions.size())
                        .mapToObj(i -> replaced(conditions, i, List.of()))
                        .map(fewer -> List.<Element>of(new Element.Accumulate(source, figures, fewer)))
                        .toList();
        };
    }

    /** The group of another element, relaxed; without a group the element goes. */
    private static List<List<Element>> inside(List<Element> group, Function<List<Element>, Element> element) {
        return relaxed(group).stream()
                .map(easier -> easier.isEmpty() ? List.<Element>of() : List.of(element.apply(easier)))
                .toList();
    }

    private static List<List<Element>> relaxed(Pattern pattern) {
        var easier = new ArrayList<List<Element>>();
        for (int i = 0; i < pattern.conditions().size(); i++) {
            var fewer = replaced(pattern.conditions(), i, List.of());
            easier.add(List.of(new Element.Matches(
                    new Pattern(pattern.variable(), pattern.type(), pattern.bindings(), fewer, pattern.span()))));
        }
        if (pattern.conditions().isEmpty()
                && pattern.variable().isEmpty()
                && pattern.bindings().isEmpty()) {
            easier.add(List.of());
        }
        return easier;
    }

    private static Rule with(Rule rule, List<Element> when) {
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

    private static <T> List<T> replaced(List<T> list, int place, List<T> replacement) {
        var changed = new ArrayList<>(list);
        changed.remove(place);
        changed.addAll(place, replacement);
        return changed;
    }
}
