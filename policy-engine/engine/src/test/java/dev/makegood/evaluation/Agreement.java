package dev.makegood.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.RuleSet;
import dev.makegood.testing.RuleSets;
import java.time.Duration;

/** A rule set evaluated by Drools, lowered and plain, and by the interpreter, which must agree. */
record Agreement(
        String rules, RuleSet ruleSet, RuleSetEvaluator lowered, RuleSetEvaluator plain, RuleSetEvaluator reference) {
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
                rules,
                ruleSet,
                RuleSetEvaluator.of(ruleSet, LIMITS),
                RuleSetEvaluator.plain(ruleSet, LIMITS),
                RuleSetEvaluator.reference(ruleSet, LIMITS));
    }

    /** The outcome all give. */
    Outcome outcome(String facts) {
        var given = RuleSets.facts(ruleSet, facts);
        var decided = lowered.evaluate(given);
        assertThat(decided).as("lowered and read%n%s%n%s", rules, facts).isEqualTo(reference.evaluate(given));
        assertThat(decided).as("lowered and plain%n%s%n%s", rules, facts).isEqualTo(plain.evaluate(given));
        return (Outcome) decided;
    }
}
