package dev.makegood.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.testing.GeneratedFacts;
import dev.makegood.testing.GeneratedRules;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Drools and the interpreter on rules nobody thought of: patterns in groups of groups, figures, choices and locals. */
class GeneratedRulesTest {
    private static final int RULE_SETS = Integer.getInteger("generated.rule-sets", 100);
    private static final int CASES = 12;

    private final Random random = new Random(20261123);
    private final GeneratedRules generated = new GeneratedRules(random);

    @Test
    void agreesOnGeneratedRules() {
        int effects = 0;
        int asked = 0;
        for (int i = 0; i < RULE_SETS; i++) {
            var rules = generated.next();
            var agreement = Agreement.on(rules);
            for (int j = 0; j < CASES; j++) {
                var outcome = agreement.outcome(GeneratedFacts.of(random));
                effects += outcome.effects().size();
                asked += outcome.missingFacts().size();
            }
        }
        assertThat(effects).isGreaterThan(RULE_SETS);
        assertThat(asked).isGreaterThan(RULE_SETS);
    }
}
