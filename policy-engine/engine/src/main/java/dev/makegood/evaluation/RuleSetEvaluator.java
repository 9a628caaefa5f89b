package dev.makegood.evaluation;

import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Fuel;
import dev.makegood.resolution.Proposal;
import dev.makegood.resolution.Resolver;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.Text;
import java.util.Comparator;
import java.util.List;

/**
 * Evaluates cases under one rule set. Any number of threads may use it at once; nothing of one case reaches another.
 */
public final class RuleSetEvaluator {
    /** Recorded with every decision: the same facts under the same release and engine give the same outcome. */
    public static final String ENGINE_VERSION = "0.1.0";

    private static final Comparator<Fired> ORDER = Comparator.<Fired>comparingInt(
                    fired -> fired.rule().stage())
            .thenComparing(fired -> fired.rule().name())
            .thenComparing(fired -> fired.facts().toString())
            .thenComparingInt(fired -> fired.key().part())
            .thenComparing(fired -> fired.key().values().toString());

    private final RuleSet ruleSet;
    private final Limits limits;
    private final Firings firings;
    private final MissingFacts missingFacts;

    private RuleSetEvaluator(RuleSet ruleSet, Limits limits, Firings firings, Placement lowered) {
        this.ruleSet = ruleSet;
        this.limits = limits;
        this.firings = firings;
        this.missingFacts = new MissingFacts(ruleSet, lowered);
    }

    /** The evaluator that decides: rules fire in Drools, which gets no more of the facts than it needs. */
    public static RuleSetEvaluator of(RuleSet ruleSet, Limits limits) {
        var lowered = Placement.lowered(ruleSet);
        return new RuleSetEvaluator(ruleSet, limits, new DroolsFirings(ruleSet, lowered), lowered);
    }

    /** As {@link #of}, but every fact is inserted. Slower, same outcomes. */
    public static RuleSetEvaluator plain(RuleSet ruleSet, Limits limits) {
        var firings = new DroolsFirings(ruleSet, Placement.plain(ruleSet));
        return new RuleSetEvaluator(ruleSet, limits, firings, Placement.lowered(ruleSet));
    }

    /** The evaluator it is held against: rules fire as the interpreter says. Much slower, same outcomes. */
    public static RuleSetEvaluator reference(RuleSet ruleSet, Limits limits) {
        return new RuleSetEvaluator(ruleSet, limits, new InterpretedFirings(ruleSet), Placement.lowered(ruleSet));
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** What the rule set says of that case. Reaching a limit is an answer; anything else that breaks is thrown. */
    public Evaluation evaluate(Facts facts) {
        try {
            return outcome(facts, new Fuel(limits.evaluations(), limits.time()));
        } catch (RuntimeException e) {
            if (isOverLimit(e)) {
                return new Evaluation.OverLimit(new Text(
                        "The rules used up what one evaluation may spend; a person has to look at the case",
                        "Các quy tắc đã dùng hết giới hạn của một lần đánh giá; cần một người xem xét hồ sơ"));
            }
            throw e;
        }
    }

    private Outcome outcome(Facts facts, Fuel fuel) {
        var fired =
                firings.of(facts, fuel, limits.firings()).stream().sorted(ORDER).toList();
        List<Proposal> proposals =
                fired.stream().flatMap(one -> one.proposals().stream()).toList();
        if (proposals.size() > limits.effects()) {
            throw new Firings.TooMuch();
        }
        var resolver = new Resolver(ruleSet.selection(), ruleSet.charter().forbidden(), Budgets.in(facts));
        var resolution = resolver.resolve(proposals);
        var open = missingFacts.of(facts, fired, resolver, fuel);
        boolean gap = proposals.isEmpty() && open.missing().isEmpty();
        var trace = fired.stream().map(RuleSetEvaluator::firing).distinct().toList();
        return new Outcome(
                resolution.effects(),
                open.missing(),
                open.assumed(),
                resolution.conflicts(),
                resolution.vetoes(),
                gap,
                trace);
    }

    private static Outcome.Firing firing(Fired fired) {
        return new Outcome.Firing(
                fired.rule().name(), fired.facts().stream().map(Fact::path).toList());
    }

    /** Drools wraps what is thrown inside conditions, so the cause may lie deep. */
    private static boolean isOverLimit(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Fuel.Exhausted || cause instanceof Firings.TooMuch) {
                return true;
            }
        }
        return false;
    }
}
