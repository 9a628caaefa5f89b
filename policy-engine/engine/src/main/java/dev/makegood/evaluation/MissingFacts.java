package dev.makegood.evaluation;

import dev.makegood.evaluation.Outcome.AssumedFact;
import dev.makegood.evaluation.Outcome.MissingFact;
import dev.makegood.language.Conclusion;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Assumptions;
import dev.makegood.meaning.Fuel;
import dev.makegood.meaning.Interpretation;
import dev.makegood.meaning.Interpreter;
import dev.makegood.meaning.Match;
import dev.makegood.meaning.MatchKey;
import dev.makegood.meaning.Missing;
import dev.makegood.meaning.Unknown;
import dev.makegood.resolution.Proposal;
import dev.makegood.resolution.Resolution;
import dev.makegood.resolution.Resolver;
import dev.makegood.vocabulary.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what is worth asking: unknown attributes on which a match depends that could change the resolved effects, by
 * coming or by going.
 */
final class MissingFacts {
    private static final Open NOTHING = new Open(List.of(), List.of());

    private final Interpreter interpreter;
    private final ReadAttributes read;
    private final PossibleRules possible;

    MissingFacts(RuleSet ruleSet, Placement lowered) {
        this.interpreter = new Interpreter(ruleSet);
        this.read = new ReadAttributes(ruleSet);
        this.possible = new PossibleRules(ruleSet, lowered);
    }

    /** What is missing, and which of it was assumed. */
    record Open(List<MissingFact> missing, List<AssumedFact> assumed) {}

    Open of(Facts facts, List<Fired> fired, Resolver resolver, Fuel fuel) {
        if (read.areKnown(facts)) {
            return NOTHING;
        }
        var interpretation = interpreter.interpret(possible.of(facts, fuel), facts, Assumptions.WITHHELD, fuel);
        var sure = interpretation.matches().stream()
                .filter(Match::isCertain)
                .map(Match::key)
                .collect(Collectors.toSet());
        var firing = fired.stream().map(Fired::key).collect(Collectors.toSet());
        var effects = new EffectsOf(resolver, fired, sure);
        var worthAsking = new LinkedHashSet<Missing>();
        for (var match : interpretation.matches()) {
            fuel.watch();
            match.doubt()
                    .map(Unknown::because)
                    .filter(because -> !worthAsking.containsAll(because))
                    .filter(_ -> effects.change(match.key(), InterpretedFirings.proposals(match, interpretation)))
                    .ifPresent(worthAsking::addAll);
            if (firing.contains(match.key())) {
                worthAsking.addAll(unknownIn(match, interpretation));
            }
        }
        return open(worthAsking);
    }

    private static Open open(Set<Missing> worthAsking) {
        var missing = new ArrayList<MissingFact>();
        var assumed = new ArrayList<AssumedFact>();
        worthAsking.stream()
                .sorted(Comparator.comparing((Missing one) -> one.fact().path())
                        .thenComparingInt(one ->
                                one.fact().type().position(one.attribute().name())))
                .forEach(one -> {
                    missing.add(new MissingFact(
                            one.fact().path(),
                            one.attribute().name(),
                            one.attribute().question()));
                    var value = one.attribute().assumed();
                    if (value != null) {
                        assumed.add(new AssumedFact(
                                one.fact().path(), one.attribute().name(), value));
                    }
                });
        return new Open(missing, assumed);
    }

    /** What the conclusions of a rule that fires could say but for unknowns. */
    private static Set<Missing> unknownIn(Match match, Interpretation interpretation) {
        var unknown = new LinkedHashSet<Missing>();
        for (var conclusion : match.part().conclusions()) {
            if (conclusion instanceof Conclusion.Propose propose) {
                for (var expression : propose.arguments().values()) {
                    if (interpretation.value(expression, match) instanceof Unknown(var because)) {
                        unknown.addAll(because);
                    }
                }
            }
        }
        return unknown;
    }

    /** What the effects are with one match more or less. */
    private static final class EffectsOf {
        private final Resolver resolver;
        private final List<Fired> fired;
        private final List<Fired> surelyFired;
        private final Resolution now;
        private final Resolution surely;
        private final Map<List<Proposal>, Boolean> coming = new HashMap<>();

        EffectsOf(Resolver resolver, List<Fired> fired, Set<MatchKey> sure) {
            this.resolver = resolver;
            this.fired = fired;
            this.surelyFired =
                    fired.stream().filter(one -> sure.contains(one.key())).toList();
            this.now = resolved(fired, List.of());
            this.surely = resolved(surelyFired, List.of());
        }

        boolean change(MatchKey key, List<Proposal> proposals) {
            if (proposals.isEmpty()) {
                return false;
            }
            var without = fired.stream().filter(one -> !one.key().equals(key)).toList();
            return without.size() < fired.size()
                    ? !resolved(without, List.of()).equals(now)
                    : coming.computeIfAbsent(proposals, this::wouldChange);
        }

        private boolean wouldChange(List<Proposal> proposals) {
            return !resolved(fired, proposals).equals(now)
                    || !resolved(surelyFired, proposals).equals(surely);
        }

        private Resolution resolved(List<Fired> matches, List<Proposal> more) {
            var proposals = new ArrayList<Proposal>();
            matches.forEach(one -> proposals.addAll(one.proposals()));
            proposals.addAll(more);
            return resolver.resolve(proposals);
        }
    }
}
