package dev.makegood.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.RuleSet;
import dev.makegood.testing.RuleSets;
import java.time.Duration;

/** A rule set evaluated by Drools and by the interpreter, which must agree. */
record Agreement(String rules, RuleSet ruleSet, RuleSetEvaluator drools, RuleSetEvaluator reference) {
    /** As those of the product, but for the time: how fast this machine is proves nothing. */
    private static final Limits LIMITS = new Limits(
            Limits.DEFAULT.firings(), Limits.DEFAULT.evaluations(), Duration.ofMinutes(1), Limits.DEFAULT.effects());

    static Agreement on(String rules) {
        return on(rules, RuleSets.shop(rules));
    }

    static Agreement onTable(String table) {
        return on(table, RuleSets.compiled(RuleSets.withTable(table)));
    }

    private static Agreement on(String rules, RuleSet ruleSet) {
        return new Agreement(
                rules, ruleSet, RuleSetEvaluator.of(ruleSet, LIMITS), RuleSetEvaluator.reference(ruleSet, LIMITS));
    }

    /** The outcome both give. */
    Outcome outcome(String facts) {
        var decided = drools.evaluate(RuleSets.facts(ruleSet, facts));
        assertThat(decided).as("%s%n%s", rules, facts).isEqualTo(reference.evaluate(RuleSets.facts(ruleSet, facts)));
        return (Outcome) decided;
    }
}
