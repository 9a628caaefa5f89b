package dev.makegood.explanation;

import dev.makegood.explanation.Check.Kind;
import dev.makegood.explanation.Check.Truth;
import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Pattern;
import dev.makegood.language.Rule;
import dev.makegood.meaning.Interpretation;
import dev.makegood.meaning.Way;
import dev.makegood.sentence.ConditionTexts;
import dev.makegood.vocabulary.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells the steps of attempts at one rule. */
final class Checks {
    private final Interpretation interpretation;
    private final ConditionTexts texts;
    private final Reading reading;

    Checks(Interpretation interpretation, Rule rule) {
        this.interpretation = interpretation;
        this.texts = ConditionTexts.of(rule);
        this.reading = new Reading(interpretation, rule);
    }

    Reading reading() {
        return reading;
    }

    Check of(Step step) {
        return switch (step) {
            case Step.Given given -> given(given.pattern(), Optional.of(given.fact()), given.truth());
            case Step.Absent absent -> given(absent.pattern(), Optional.empty(), false);
            case Step.Tested tested -> tested(tested);
            case Step.Grouped grouped -> grouped(grouped);
            case Step.Figured figured -> figured(figured);
            case Step.Chosen chosen -> chosen(chosen);
            case Step.Untested untested -> untested(untested.element());
        };
    }

    private Check given(Pattern pattern, Optional<Fact> fact, Object truth) {
        var bare = new Pattern(pattern.variable(), pattern.type(), List.of(), List.of(), pattern.span());
        return new Check(
                Kind.FACT,
                Optional.of(pattern.type().name()),
                fact.map(Fact::path),
                texts.of(new Element.Matches(bare)),
                pattern.span(),
                Truth.of(truth),
                List.of(),
                List.of(),
                List.of());
    }

    private Check tested(Step.Tested step) {
        var condition = step.condition();
        var own = Optional.of(step.fact());
        return new Check(
                Kind.CONDITION,
                Optional.of(step.pattern().type().name()),
                own.map(Fact::path),
                texts.of(step.pattern(), condition.expression()),
                condition.span(),
                Truth.of(step.truth()),
                reading.seen(condition.expression(), step.variables(), own),
                List.of(),
                List.of());
    }

    private Check chosen(Step.Chosen step) {
        return new Check(
                Kind.CHOICE,
                Optional.empty(),
                Optional.empty(),
                texts.of(step.condition()),
                step.span(),
                Truth.of(step.truth()),
                reading.seen(step.condition(), step.variables(), Optional.empty()),
                List.of(),
                List.of());
    }

    private Check untested(Element element) {
        var pattern = element.patterns().getFirst();
        return new Check(
                Kind.FACT,
                Optional.of(pattern.type().name()),
                Optional.empty(),
                texts.of(element),
                pattern.span(),
                Truth.UNKNOWN,
                List.of(),
                List.of(),
                List.of());
    }

    private Check grouped(Step.Grouped step) {
        var kind = kind(step.element());
        var ways = interpretation.ways(looked(step.element()), step.variables());
        return group(step.element(), kind, Truth.of(step.truth()), seen(step, ways), ways);
    }

    private static Kind kind(Element element) {
        return switch (element) {
            case Element.NotAny _ -> Kind.NONE;
            case Element.Exists _ -> Kind.SOME;
            case Element.ForAll _ -> Kind.EVERY;
            case Element.Accumulate _ -> Kind.FIGURES;
            case Element.Matches _, Element.AnyOf _ -> Kind.FACT;
        };
    }

    /** What is looked for: of a {@code forall} what does not meet it. */
    private static List<Element> looked(Element element) {
        return switch (element) {
            case Element.NotAny(var group) -> group;
            case Element.Exists(var group) -> group;
            case Element.ForAll all -> all.asNegation().group();
            case Element.Matches _, Element.AnyOf _, Element.Accumulate _ -> List.of(element);
        };
    }

    /** The values of the facts that decide. */
    private List<Seen> seen(Step.Grouped step, List<Way> ways) {
        var seen = new LinkedHashSet<Seen>();
        var group = looked(step.element());
        ways.stream().filter(way -> !way.facts().isEmpty()).findFirst().ifPresent(way -> {
            var patterns = group.stream()
                    .flatMap(element -> element instanceof Element.Matches(var one) ? Stream.of(one) : Stream.empty())
                    .toList();
            for (int i = 0; i < Math.min(patterns.size(), way.facts().size()); i++) {
                for (var condition : patterns.get(i).conditions()) {
                    seen.addAll(reading.seen(
                            condition.expression(),
                            way.variables(),
                            Optional.of(way.facts().get(i))));
                }
            }
        });
        return List.copyOf(seen);
    }

    private Check figured(Step.Figured step) {
        var source = step.accumulate().source().stream()
                .<Element>map(Element.Matches::new)
                .toList();
        var seen = new LinkedHashSet<Seen>();
        for (var figure : step.accumulate().figures()) {
            var read = new Expression.Read(Optional.of(figure.variable()), List.of(), figure.type());
            seen.addAll(reading.seen(read, step.variables(), Optional.empty()));
        }
        seen.addAll(reading.seen(step.condition().expression(), step.variables(), Optional.empty()));
        var ways = interpretation.ways(source, step.before());
        var told = new Element.Accumulate(
                step.accumulate().source(), step.accumulate().figures(), List.of(step.condition()));
        var check = group(told, Kind.FIGURES, Truth.of(step.truth()), List.copyOf(seen), ways);
        return new Check(
                check.kind(),
                check.type(),
                check.fact(),
                check.text(),
                step.condition().span(),
                check.truth(),
                check.seen(),
                check.found(),
                check.perhaps());
    }

    private Check group(Element element, Kind kind, Truth truth, List<Seen> seen, List<Way> ways) {
        var pattern = element.patterns().getFirst();
        return new Check(
                kind,
                Optional.of(pattern.type().name()),
                Optional.empty(),
                texts.of(element),
                pattern.span(),
                truth,
                seen,
                paths(ways.stream().filter(way -> way.truth().equals(true))),
                paths(ways.stream().filter(way -> !way.truth().equals(true))));
    }

    private static List<String> paths(Stream<Way> ways) {
        return ways.flatMap(way -> way.facts().stream())
                .map(Fact::path)
                .distinct()
                .toList();
    }

    /** What the variables of a rule stand for. */
    List<Seen> bound(Map<String, Object> variables) {
        var bound = new ArrayList<Seen>();
        new TreeMap<>(variables).forEach((name, value) -> {
            if (!(value instanceof Fact)) {
                bound.add(new Seen.OfVariable(name, Reading.known(value), reading.isPersonal(name)));
            }
        });
        return bound;
    }
}
