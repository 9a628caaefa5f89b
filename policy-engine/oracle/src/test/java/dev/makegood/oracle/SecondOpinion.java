package dev.makegood.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.Outcome;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.export.DrlExport;
import dev.makegood.language.Conclusion;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Assumptions;
import dev.makegood.meaning.Fuel;
import dev.makegood.meaning.Interpreter;
import dev.makegood.meaning.Match;
import dev.makegood.resolution.Proposal;
import dev.makegood.resolution.Resolver;
import dev.makegood.vocabulary.Facts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule set evaluated by the product and by plain Drools, which must agree on what fires and what is proposed. */
final class SecondOpinion implements AutoCloseable {
    /** Many rules are tried at once, so more may fire than in any case of the product. */
    private static final Limits LIMITS = new Limits(1_000_000, 1_000_000_000, Duration.ofMinutes(5), 1_000_000);

    private final RuleSet ruleSet;
    private final PlainDrools drools;
    private final RuleSetEvaluator ours;

    SecondOpinion(RuleSet ruleSet) {
        this(ruleSet, DrlExport.of(ruleSet));
    }

    SecondOpinion(RuleSet ruleSet, String drl) {
        this.ruleSet = ruleSet;
        this.drools = new PlainDrools(ruleSet, drl);
        this.ours = RuleSetEvaluator.of(ruleSet, LIMITS);
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * Compares both on a case.
     *
     * @return how often a rule fired; nothing where what is derived is not certain, of which plain Drools knows nothing
     */
    Optional<Integer> compare(Facts facts) {
        var doubtful = doubtful(facts);
        if (doubtful.stream().anyMatch(SecondOpinion::derives)) {
            return Optional.empty();
        }
        var certain = doubtful.stream().map(Rule::name).collect(Collectors.toSet());
        var outcome = (Outcome) ours.evaluate(facts);
        var firings = drools.firings(facts);
        var expected = outcome.trace().stream()
                .map(firing -> firing.rule() + " " + firing.facts())
                .filter(firing -> isAsked(firing, certain))
                .sorted()
                .toList();
        assertThat(firings.stream()
                        .map(Taken.Firing::toString)
                        .filter(firing -> isAsked(firing, certain))
                        .distinct()
                        .sorted())
                .as(() -> "what fires in plain Drools on%n%s%n%s%nbeside our%n%s"
                        .formatted(FactsText.of(facts), rulesOf(firings, outcome), expected))
                .containsExactlyElementsOf(expected);
        if (doubtful.isEmpty()) {
            compareEffects(facts, outcome, firings);
        }
        return Optional.of(expected.size());
    }

    private static boolean isAsked(String firing, Set<String> doubtful) {
        return doubtful.stream().noneMatch(rule -> firing.startsWith(rule + " ["));
    }

    private void compareEffects(Facts facts, Outcome outcome, List<Taken.Firing> firings) {
        var proposals = firings.stream().flatMap(this::proposals).toList();
        var resolution = new Resolver(ruleSet.selection(), ruleSet.charter().forbidden(), List.of()).resolve(proposals);
        assertThat(resolution.effects())
                .as(() -> "effects of what plain Drools proposes on%n%s%n%s"
                        .formatted(FactsText.of(facts), rulesOf(firings, outcome)))
                .isEqualTo(outcome.effects());
    }

    private java.util.stream.Stream<Proposal> proposals(Taken.Firing firing) {
        var rule = ruleSet.rules().stream()
                .filter(one -> one.name().equals(firing.rule()))
                .findFirst()
                .orElseThrow();
        return firing.effects().stream().map(effect -> effect.proposal(rule, firing.facts()));
    }

    /** The rules of which it is not known whether they hold, although all facts are: a figure of nothing, two currencies. */
    private Set<Rule> doubtful(Facts facts) {
        var fuel = new Fuel(LIMITS.evaluations(), LIMITS.time());
        return new Interpreter(ruleSet)
                .interpret(facts, Assumptions.MADE, fuel).matches().stream()
                        .filter(match -> !match.isCertain())
                        .map(Match::rule)
                        .collect(Collectors.toSet());
    }

    private static boolean derives(Rule rule) {
        return rule.parts().stream()
                .flatMap(part -> part.conclusions().stream())
                .anyMatch(Conclusion.Derive.class::isInstance);
    }

    /** The exported rules on which both differ. */
    private String rulesOf(List<Taken.Firing> firings, Outcome outcome) {
        var drl = DrlExport.of(ruleSet);
        var theirs = firings.stream().map(Taken.Firing::toString).collect(Collectors.toSet());
        var our = outcome.trace().stream()
                .map(firing -> firing.rule() + " " + firing.facts())
                .collect(Collectors.toSet());
        var text = new StringBuilder();
        for (int i = 0; i < ruleSet.rules().size(); i++) {
            var name = ruleSet.rules().get(i).name() + " [";
            var one = theirs.stream().filter(firing -> firing.startsWith(name)).collect(Collectors.toSet());
            var other = our.stream().filter(firing -> firing.startsWith(name)).collect(Collectors.toSet());
            if (!one.equals(other)) {
                int at = drl.indexOf("rule \"r" + (i + 1) + "\"");
                text.append(drl, at, drl.indexOf("\nend", at) + 5)
                        .append("plain Drools: ")
                        .append(one)
                        .append("\nours: ")
                        .append(other)
                        .append('\n');
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        drools.close();
    }
}
