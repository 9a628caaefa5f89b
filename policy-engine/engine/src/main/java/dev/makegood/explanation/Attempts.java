package dev.makegood.explanation;

import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Pattern;
import dev.makegood.language.Rule;
import dev.makegood.language.ValueType;
import dev.makegood.meaning.Interpretation;
import dev.makegood.meaning.Match;
import dev.makegood.meaning.Unknown;
import dev.makegood.vocabulary.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries the facts of a case on one rule, and keeps the attempt that came nearest. */
final class Attempts {
    /** Steps taken for one rule. Where a rule joins many facts with many, the nearest of those tried is kept. */
    private static final int MOST_STEPS = 20_000;

    private final Interpretation interpretation;
    private final Rule rule;
    private final @Nullable Match match;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> unbound = new HashSet<>();
    private @Nullable Attempt nearest;
    private int misses;
    private int left = MOST_STEPS;

    private Attempts(Interpretation interpretation, Rule rule, @Nullable Match match) {
        this.interpretation = interpretation;
        this.rule = rule;
        this.match = match;
    }

    /** The nearest attempt at a rule. */
    static Attempt at(Rule rule, Interpretation interpretation) {
        return new Attempts(interpretation, rule, null).best();
    }

    /** The attempt that is that match. */
    static Attempt of(Match match, Interpretation interpretation) {
        return new Attempts(interpretation, match.rule(), match).best();
    }

    private Attempt best() {
        walk(rule.when(), Map.of());
        var found = nearest;
        return found == null ? new Attempt(List.of(), Map.of(), List.of()) : found;
    }

    private void walk(List<Element> elements, Map<String, Object> variables) {
        if (isHopeless()) {
            return;
        }
        if (elements.isEmpty()) {
            consider(variables);
            return;
        }
        var element = elements.getFirst();
        var rest = elements.subList(1, elements.size());
        switch (element) {
            case Element.AnyOf(var branches, var _) ->
                branches.forEach(branch ->
                        walk(Stream.concat(branch.stream(), rest.stream()).toList(), variables));
            case Element.Matches(var pattern) -> matching(pattern, rest, variables);
            case Element.NotAny _, Element.Exists _, Element.ForAll _ -> {
                var truth = isUntestable(element.expressions())
                        ? new Step.Untested(element)
                        : new Step.Grouped(element, variables, truth(element, variables));
                with(List.of(truth), () -> walk(rest, variables));
            }
            case Element.Accumulate accumulate -> figures(accumulate, rest, variables);
        }
    }

    private boolean isHopeless() {
        var best = nearest;
        return left <= 0 && best != null || best != null && misses > best.misses() || match != null && misses > 0;
    }

    private void consider(Map<String, Object> variables) {
        var attempt = new Attempt(facts, variables, steps);
        var best = nearest;
        if (isOfMatch(variables) && (best == null || Attempt.NEAREST.compare(attempt, best) < 0)) {
            nearest = attempt;
        }
    }

    private boolean isOfMatch(Map<String, Object> variables) {
        return match == null
                || facts.equals(match.facts())
                        && rule.alternativeVariables().stream()
                                .allMatch(name -> String.valueOf(variables.get(name))
                                        .equals(String.valueOf(match.variables().get(name))));
    }

    private void matching(Pattern pattern, List<Element> rest, Map<String, Object> variables) {
        var candidates = candidates(pattern);
        if (candidates.isEmpty()) {
            var names = Stream.concat(
                            pattern.variable().stream(),
                            pattern.bindings().stream().map(Pattern.Binding::variable))
                    .filter(unbound::add)
                    .toList();
            with(List.of(new Step.Absent(pattern)), () -> walk(rest, variables));
            names.forEach(unbound::remove);
        }
        for (var fact : candidates) {
            var inside = isUntestable(pattern.bindings().stream().map(Pattern.Binding::value))
                    ? variables
                    : interpretation.bound(pattern, fact, variables);
            facts.add(fact);
            with(tests(pattern, fact, inside), () -> walk(rest, inside));
            facts.removeLast();
        }
    }

    private List<Fact> candidates(Pattern pattern) {
        return match == null
                ? interpretation.facts(pattern.type())
                : match.facts().stream()
                        .skip(facts.size())
                        .limit(1)
                        .filter(fact -> fact.type().equals(pattern.type()))
                        .toList();
    }

    private List<Step> tests(Pattern pattern, Fact fact, Map<String, Object> inside) {
        var tests = new ArrayList<Step>();
        tests.add(new Step.Given(
                pattern,
                fact,
                interpretation.doubt(fact).<Object>map(doubt -> doubt).orElse(true)));
        for (var condition : pattern.conditions()) {
            for (var part : condition.parts()) {
                var isOpen = isUntestable(Stream.of(part.expression()));
                var truth = isOpen ? false : interpretation.value(part.expression(), inside, Optional.of(fact));
                tests.add(
                        isOpen
                                ? new Step.Untested(new Element.Matches(pattern))
                                : new Step.Tested(pattern, fact, part, inside, truth));
            }
        }
        return tests;
    }

    private boolean isUntestable(Stream<Expression> expressions) {
        return !unbound.isEmpty() && expressions.anyMatch(expression -> expression.reads(unbound));
    }

    private Object truth(Element element, Map<String, Object> variables) {
        return switch (element) {
            case Element.NotAny(var group) -> negated(any(group, variables));
            case Element.Exists(var group) -> any(group, variables);
            case Element.ForAll all -> negated(any(all.asNegation().group(), variables));
            case Element.Matches _, Element.AnyOf _, Element.Accumulate _ ->
                throw new IllegalArgumentException("no group: " + element);
        };
    }

    private static Object negated(Object truth) {
        return truth instanceof Boolean known ? !known : truth;
    }

    private Object any(List<Element> group, Map<String, Object> variables) {
        Object any = false;
        for (var way : interpretation.ways(group, variables)) {
            if (way.truth().equals(true)) {
                return true;
            }
            any = any instanceof Unknown(var because) && way.truth() instanceof Unknown(var more)
                    ? new Unknown(Stream.concat(because.stream(), more.stream())
                            .collect(Collectors.toCollection(LinkedHashSet::new)))
                    : way.truth();
        }
        return any;
    }

    private void figures(Element.Accumulate accumulate, List<Element> rest, Map<String, Object> variables) {
        if (isUntestable(accumulate.source().stream().flatMap(Attempts::read))) {
            with(List.of(new Step.Untested(accumulate)), () -> walk(rest, variables));
            return;
        }
        var bare = new Element.Accumulate(accumulate.source(), accumulate.figures(), List.of());
        var counted = new LinkedHashMap<>(
                interpretation.ways(List.of(bare), variables).getFirst().variables());
        var tests = new ArrayList<Step>();
        for (var condition : conditions(accumulate)) {
            for (var part : condition.parts()) {
                tests.add(new Step.Figured(
                        accumulate,
                        part,
                        variables,
                        counted,
                        interpretation.value(part.expression(), counted, Optional.empty())));
            }
        }
        with(tests, () -> walk(rest, counted));
    }

    /** Figures that meet no condition hold in any case, and are shown nevertheless. */
    private static List<Pattern.Condition> conditions(Element.Accumulate accumulate) {
        var span = accumulate.source().getFirst().span();
        return accumulate.conditions().isEmpty()
                ? List.of(new Pattern.Condition(new Expression.Literal(true, ValueType.BOOLEAN), span))
                : accumulate.conditions();
    }

    private static Stream<Expression> read(Pattern pattern) {
        return new Element.Matches(pattern).expressions();
    }

    private void with(List<Step> more, Runnable inside) {
        int before = misses;
        left -= more.size();
        steps.addAll(more);
        misses += (int) more.stream().filter(step -> !step.truth().equals(true)).count();
        inside.run();
        misses = before;
        steps.subList(steps.size() - more.size(), steps.size()).clear();
    }
}
