package dev.makegood.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.RuleSet;
import dev.makegood.testing.RuleSets;

/** A rule set evaluated by Drools and by the interpreter, which must agree. */
record Agreement(RuleSet ruleSet, RuleSetEvaluator drools, RuleSetEvaluator reference) {
    static Agreement on(String rules) {
        var ruleSet = RuleSets.shop(rules);
        return new Agreement(
                ruleSet,
                RuleSetEvaluator.of(ruleSet, Limits.DEFAULT),
                RuleSetEvaluator.reference(ruleSet, Limits.DEFAULT));
    }

    /** The outcome both give. */
    Outcome outcome(String facts) {
        var decided = drools.evaluate(RuleSets.facts(ruleSet, facts));
        assertThat(decided).as(facts).isEqualTo(reference.evaluate(RuleSets.facts(ruleSet, facts)));
        return (Outcome) decided;
    }
}
