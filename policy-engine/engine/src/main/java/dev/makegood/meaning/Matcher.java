package dev.makegood.meaning;

import dev.makegood.language.Element;
import dev.makegood.language.Part;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        var matches = new LinkedHashMap<MatchKey, Match>();
        var parts = rule.parts();
        walk(rule.when(), Walk.START, end -> {
            for (var part : parts) {
                match(rule, part, end).ifPresent(match -> matches.merge(match.key(), match, Matcher::either));
            }
            return true;
        });
        return List.copyOf(matches.values());
    }

    /** The same facts match by two branches of an {@code or}: surely, if one of them does. */
    private static Match either(Match one, Match other) {
        if (one.doubt().isEmpty() || other.doubt().isEmpty()) {
            return one.doubt().isEmpty() ? one : other;
        }
        var doubt = one.doubt().get().and(other.doubt().get());
        return new Match(one.rule(), one.part(), one.facts(), one.variables(), Optional.of(doubt));
    }

    private Optional<Match> match(Rule rule, Part part, Walk end) {
        var variables = new LinkedHashMap<>(end.variables());
        for (var local : part.locals()) {
            variables.put(local.name(), reader(variables, Optional.empty()).value(local.value()));
        }
        var truth = part.condition()
                .map(condition -> Reader.and(
                        end.truth(), reader(variables, Optional.empty()).value(condition)))
                .orElse(end.truth());
        var doubt = truth instanceof Unknown unknown ? Optional.of(unknown) : Optional.<Unknown>empty();
        return truth.equals(false)
                ? Optional.empty()
                : Optional.of(new Match(rule, part, end.facts(), variables, doubt));
    }

    /** Facts tried so far, what they bind, and whether all of it holds. */
    private record Walk(List<Fact> facts, Map<String, Object> variables, Object truth) {
        static final Walk START = new Walk(List.of(), Map.of(), true);

        Walk and(Object more) {
            return new Walk(facts, variables, Reader.and(truth, more));
        }

        Walk with(Fact fact, Map<String, Object> inside, Object holds) {
            var longer = new ArrayList<>(facts);
            longer.add(fact);
            return new Walk(longer, inside, Reader.and(truth, holds));
        }

        Walk binding(Map<String, Object> more) {
            return new Walk(facts, more, truth);
        }
    }

    /**
     * Tries these elements in every way that is not surely false, and hands over what that comes to.
     *
     * @param end says whether to go on
     * @return whether to go on
     */
    private boolean walk(List<Element> elements, Walk so, Predicate<Walk> end) {
        if (so.truth().equals(false)) {
            return true;
        }
        if (elements.isEmpty()) {
            return end.test(so);
        }
        var rest = elements.subList(1, elements.size());
        return switch (elements.getFirst()) {
            case Element.Matches(var pattern) -> {
                for (var fact : facts(pattern.type())) {
                    var inside = bound(pattern, fact, so.variables());
                    if (!walk(rest, so.with(fact, inside, holds(pattern, fact, inside)), end)) {
                        yield false;
                    }
                }
                yield true;
            }
            case Element.NotAny(var group) -> walk(rest, so.and(Reader.negated(any(group, so))), end);
            case Element.Exists(var group) -> walk(rest, so.and(any(group, so)), end);
            case Element.ForAll all ->
                walk(rest, so.and(Reader.negated(any(all.asNegation().group(), so))), end);
            case Element.AnyOf(var branches, var _) ->
                branches.stream()
                        .allMatch(branch -> walk(
                                Stream.concat(branch.stream(), rest.stream()).toList(), so, end));
            case Element.Accumulate accumulate -> walk(rest, accumulated(accumulate, so), end);
        };
    }

    /** Whether there are facts that match all of the group: false only if surely none do. */
    private Object any(List<Element> group, Walk outside) {
        var any = new Object[] {false};
        walk(group, Walk.START.binding(outside.variables()), end -> {
            any[0] = Reader.or(any[0], end.truth());
            return !any[0].equals(true);
        });
        return any[0];
    }

    private Walk accumulated(Element.Accumulate accumulate, Walk outside) {
        List<Element> source =
                accumulate.source().stream().<Element>map(Element.Matches::new).toList();
        var matches = new ArrayList<Walk>();
        walk(source, Walk.START.binding(outside.variables()), matches::add);
        var variables = new LinkedHashMap<>(outside.variables());
        for (var figure : accumulate.figures()) {
            variables.put(figure.variable(), figure(figure, matches));
        }
        Object truth = true;
        for (var condition : accumulate.conditions()) {
            fuel.tick();
            truth = Reader.and(truth, reader(variables, Optional.empty()).value(condition.expression()));
        }
        return outside.binding(variables).and(truth);
    }

    /** Unknown where it is unknown of anything whether, or with what, it counts. */
    private Object figure(Element.Figure figure, List<Walk> matches) {
        Object doubt = true;
        var values = new ArrayList<Object>();
        for (var match : matches) {
            doubt = Reader.and(doubt, match.truth());
            var value = figure.argument()
                    .map(argument -> reader(match.variables(), Optional.empty()).value(argument))
                    .orElse(true);
            if (value instanceof Unknown) {
                doubt = Reader.and(doubt, value);
            } else {
                values.add(value);
            }
        }
        return doubt instanceof Unknown
                ? doubt
                : Aggregates.of(figure.aggregation(), figure.type(), values).orElse(Unknown.NOT_ASKED);
    }

    List<Way> ways(List<Element> elements, Map<String, Object> variables) {
        var ways = new ArrayList<Way>();
        walk(
                elements,
                Walk.START.binding(variables),
                end -> ways.add(new Way(end.facts(), end.variables(), end.truth())));
        return ways;
    }

    List<Fact> facts(FactType type) {
        return facts.getOrDefault(type, List.of());
    }

    Map<String, Object> bound(Pattern pattern, Fact fact, Map<String, Object> variables) {
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

    Unknown doubtOf(Fact fact) {
        return doubts.getOrDefault(fact, Unknown.NOT_ASKED);
    }
}
