package dev.makegood.meaning;

import dev.makegood.language.Element;
import dev.makegood.language.Pattern;
import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The facts known so far, and what a rule matches among them. */
final class Matcher {
    private final Assumptions assumptions;
    private final Fuel fuel;
    private final Map<FactType, List<Fact>> facts = new HashMap<>();
    private final Map<Fact, Unknown> doubts = new HashMap<>();
    private final Map<String, Fact> derived = new HashMap<>();

    Matcher(Assumptions assumptions, Fuel fuel) {
        this.assumptions = assumptions;
        this.fuel = fuel;
    }

    void add(Fact fact) {
        facts.computeIfAbsent(fact.type(), _ -> new ArrayList<>()).add(fact);
    }

    /**
     * Adds a derived fact. One that is certain takes the place of the same one that was only possible.
     *
     * @param doubt why it is only possible, or not wholly known
     * @return whether anything is new
     */
    boolean derive(Fact fact, Optional<Unknown> doubt) {
        var known = derived.get(fact.path());
        if (known == null || (fact.isCertain() && !known.isCertain())) {
            Optional.ofNullable(known).ifPresent(this::remove);
            derived.put(fact.path(), fact);
            doubt.ifPresent(unknown -> doubts.put(fact, unknown));
            add(fact);
            return true;
        }
        return fact.isCertain() == known.isCertain()
                && doubt.filter(unknown -> addDoubt(known, unknown)).isPresent();
    }

    private void remove(Fact fact) {
        facts.getOrDefault(fact.type(), List.of()).remove(fact);
    }

    /** What may be derived in several ways is doubted for each of them. */
    private boolean addDoubt(Fact fact, Unknown doubt) {
        var before = doubtOf(fact);
        var after = before.and(doubt);
        doubts.put(fact, after);
        return !after.equals(before);
    }

    Reader reader(Map<String, Object> variables, Optional<Fact> own) {
        return new Reader(assumptions, doubts, variables, own);
    }

    List<Match> matches(Rule rule) {
        var matches = new ArrayList<Match>();
        extend(rule, 0, List.of(), Map.of(), true, matches);
        return matches;
    }

    private void extend(
            Rule rule, int at, List<Fact> matched, Map<String, Object> variables, Object truth, List<Match> into) {
        if (at == rule.when().size()) {
            var doubt = truth instanceof Unknown unknown ? Optional.of(unknown) : Optional.<Unknown>empty();
            into.add(new Match(rule, matched, variables, doubt));
            return;
        }
        switch (rule.when().get(at)) {
            case Element.Matches(var pattern) -> {
                for (var fact : candidates(pattern)) {
                    var inside = bound(pattern, fact, variables);
                    var both = Reader.and(truth, holds(pattern, fact, inside));
                    if (!both.equals(false)) {
                        var longer = new ArrayList<>(matched);
                        longer.add(fact);
                        extend(rule, at + 1, longer, inside, both, into);
                    }
                }
            }
            case Element.NotAny(var pattern) -> {
                var both = Reader.and(truth, Reader.negated(any(pattern, variables)));
                extendUnlessFalse(rule, at, matched, variables, both, into);
            }
            case Element.Exists(var pattern) -> {
                var both = Reader.and(truth, any(pattern, variables));
                extendUnlessFalse(rule, at, matched, variables, both, into);
            }
        }
    }

    private void extendUnlessFalse(
            Rule rule, int at, List<Fact> matched, Map<String, Object> variables, Object truth, List<Match> into) {
        if (!truth.equals(false)) {
            extend(rule, at + 1, matched, variables, truth, into);
        }
    }

    private List<Fact> candidates(Pattern pattern) {
        return facts.getOrDefault(pattern.type(), List.of());
    }

    private Map<String, Object> bound(Pattern pattern, Fact fact, Map<String, Object> variables) {
        if (pattern.variable().isEmpty() && pattern.bindings().isEmpty()) {
            return variables;
        }
        var inside = new LinkedHashMap<>(variables);
        pattern.variable().ifPresent(variable -> inside.put(variable, fact));
        for (var binding : pattern.bindings()) {
            inside.put(binding.variable(), reader(inside, Optional.of(fact)).value(binding.value()));
        }
        return inside;
    }

    private Object holds(Pattern pattern, Fact fact, Map<String, Object> variables) {
        fuel.tick();
        Object truth = fact.isCertain() ? true : doubtOf(fact);
        for (var condition : pattern.conditions()) {
            fuel.tick();
            truth = Reader.and(truth, reader(variables, Optional.of(fact)).value(condition.expression()));
            if (truth.equals(false)) {
                return false;
            }
        }
        return truth;
    }

    /** Whether there is such a fact: false only if each surely is not. */
    private Object any(Pattern pattern, Map<String, Object> variables) {
        Object any = false;
        for (var fact : candidates(pattern)) {
            any = Reader.or(any, holds(pattern, fact, bound(pattern, fact, variables)));
            if (any.equals(true)) {
                return true;
            }
        }
        return any;
    }

    private Unknown doubtOf(Fact fact) {
        return doubts.getOrDefault(fact, new Unknown(Set.of()));
    }
}
