package dev.makegood.evaluation;

import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Assumptions;
import dev.makegood.meaning.Fuel;
import dev.makegood.meaning.Interpretation;
import dev.makegood.meaning.Interpreter;
import dev.makegood.meaning.Match;
import dev.makegood.resolution.Fate;
import dev.makegood.resolution.Proposal;
import dev.makegood.resolution.Resolution;
import dev.makegood.resolution.Resolver;
import dev.makegood.vocabulary.Facts;
import java.util.List;

/** How the outcome of a case comes about, by the reference meaning of the rules. */
public final class Workings {
    private final Interpretation interpretation;
    private final List<Match> fired;
    private final Resolver resolver;
    private final Resolution resolution;

    private Workings(Interpretation interpretation, Resolver resolver) {
        this.interpretation = interpretation;
        this.fired = interpretation.matches().stream().filter(Match::isCertain).toList();
        this.resolver = resolver;
        this.resolution = resolver.resolve(
                fired.stream().flatMap(match -> proposals(match).stream()).toList());
    }

    /**
     * The workings of that case.
     *
     * @throws Fuel.Exhausted where that takes more than {@code fuel} allows
     */
    public static Workings of(RuleSet ruleSet, Facts facts, Fuel fuel) {
        return of(ruleSet, ruleSet.rules(), facts, fuel);
    }

    /**
     * As far as these rules of the set go.
     *
     * @throws Fuel.Exhausted where that takes more than {@code fuel} allows
     */
    public static Workings of(RuleSet ruleSet, List<Rule> rules, Facts facts, Fuel fuel) {
        var interpretation = new Interpreter(ruleSet).interpret(rules, facts, Assumptions.MADE, fuel);
        var resolver = new Resolver(ruleSet.selection(), ruleSet.charter().forbidden(), Budgets.in(facts));
        return new Workings(interpretation, resolver);
    }

    public Interpretation interpretation() {
        return interpretation;
    }

    /** What certainly holds, part by part of the rules. */
    public List<Match> fired() {
        return fired;
    }

    public Resolution resolution() {
        return resolution;
    }

    /** What a match that fired proposes. */
    public List<Proposal> proposals(Match match) {
        return InterpretedFirings.proposals(match, interpretation);
    }

    /** What became of a proposal of such a match. */
    public Fate fate(Proposal proposal) {
        return resolver.fate(proposal, resolution);
    }
}
