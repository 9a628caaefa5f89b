package dev.makegood.explanation;

import dev.makegood.evaluation.Workings;
import dev.makegood.explanation.Why.Proposed;
import dev.makegood.language.Conclusion;
import dev.makegood.language.Part;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Fuel;
import dev.makegood.meaning.Match;
import dev.makegood.meaning.Unknown;
import dev.makegood.sentence.EffectTexts;
import dev.makegood.sentence.Sentences;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Explains outcomes of one rule set by the reference meaning of its rules. What it says of a case is computed when it
 * is asked, from the facts and the rules alone.
 */
public final class Explainer {
    private final RuleSet ruleSet;
    private final Map<String, Text> sentences = new HashMap<>();
    private final EffectTexts effects;

    public Explainer(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.effects = EffectTexts.of(ruleSet);
        var words = Sentences.forReaders(ruleSet);
        Stream.concat(ruleSet.rules().stream(), ruleSet.stopped().stream())
                .forEach(rule -> sentences.put(rule.name(), words.of(rule)));
    }

    /**
     * How the outcome of that case comes about.
     *
     * @throws Fuel.Exhausted where that takes more than {@code fuel} allows
     */
    public Explanation explain(Facts facts, Fuel fuel) {
        var workings = Workings.of(ruleSet, facts, fuel);
        return new Explanation(
                why(workings, fuel),
                new Misses(ruleSet, this::sentence, workings, fuel).all(),
                ruleSet.stopped().stream()
                        .map(rule -> new Explanation.Stopped(rule, sentence(rule)))
                        .toList());
    }

    private Text sentence(Rule rule) {
        return Objects.requireNonNull(sentences.get(rule.name()));
    }

    private List<Why> why(Workings workings, Fuel fuel) {
        var why = new ArrayList<Why>();
        var checks = new HashMap<String, Checks>();
        for (var match : workings.fired()) {
            if (match.part().number() == 0) {
                fuel.watch();
                why.add(why(
                        match,
                        workings,
                        checks.computeIfAbsent(
                                match.rule().name(), _ -> new Checks(workings.interpretation(), match.rule()))));
            }
        }
        return why;
    }

    private Why why(Match match, Workings workings, Checks checks) {
        var rule = match.rule();
        var attempt = Attempts.of(match, workings.interpretation());
        var steps = new ArrayList<Step>(attempt.steps());
        rule.parts().forEach(part -> choice(part, match, workings).ifPresent(steps::add));
        var parts =
                workings.fired().stream().filter(other -> isSame(match, other)).toList();
        return new Why(
                rule,
                sentence(rule),
                match.facts().stream().map(Fact::path).toList(),
                steps.stream().map(checks::of).toList(),
                checks.bound(match.variables()),
                parts.stream()
                        .flatMap(part -> workings.proposals(part).stream())
                        .map(proposal -> new Proposed(
                                proposal,
                                effects.of(proposal.kind(), proposal.values(), proposal.reason(), proposal.terms()),
                                workings.fate(proposal)))
                        .toList(),
                parts.stream()
                        .flatMap(part -> derived(part, workings).stream())
                        .distinct()
                        .toList());
    }

    /** Whether they are parts of one rule on the same facts. */
    private static boolean isSame(Match one, Match other) {
        return one.key().rule().equals(other.key().rule())
                && one.key().facts().equals(other.key().facts())
                && one.key().values().equals(other.key().values());
    }

    private static Optional<Step> choice(Part part, Match match, Workings workings) {
        Map<String, Object> variables = new LinkedHashMap<>(match.variables());
        var interpretation = workings.interpretation();
        part.locals()
                .forEach(local ->
                        variables.put(local.name(), interpretation.value(local.value(), variables, Optional.empty())));
        return part.condition()
                .map(condition -> new Step.Chosen(
                        condition,
                        match.rule().span(),
                        variables,
                        interpretation.value(condition, variables, Optional.empty())));
    }

    /** The paths of the facts that follow from it. */
    private static List<String> derived(Match match, Workings workings) {
        var derived = new ArrayList<String>();
        for (var conclusion : match.part().conclusions()) {
            if (conclusion instanceof Conclusion.Derive(var type, var expressions)) {
                var values = new LinkedHashMap<String, Object>();
                for (int i = 0; i < expressions.size(); i++) {
                    var attribute = type.attributes().get(i);
                    var value = workings.interpretation().value(expressions.get(i), match);
                    if (!(value instanceof Unknown) && attribute.accepts(value)) {
                        values.put(attribute.name(), value);
                    }
                }
                derived.add(path(type, values));
            }
        }
        return derived;
    }

    private static String path(FactType type, Map<String, Object> values) {
        return Fact.derived(type, values, true).path();
    }
}
