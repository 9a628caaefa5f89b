package dev.makegood.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.testing.GeneratedFacts;
import dev.makegood.testing.GeneratedRules;
import dev.makegood.testing.RuleSets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plain Drools on rules nobody thought of, each combination of the language's constructs among them. */
class GeneratedRulesTest {
    private static final int UNITS = Integer.getInteger("oracle.units", 1);
    private static final int TRIPLES_A_UNIT = 60;
    private static final int CASES = 60;

    private final Random random = new Random(20261125);

    @Test
    void agreesOnGeneratedRules() {
        int compared = 0;
        int fired = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            var rules = new GeneratedRules(random);
            var text = Stream.generate(rules::next)
                    .filter(GeneratedRulesTest::isForPlainDrools)
                    .limit(TRIPLES_A_UNIT)
                    .collect(Collectors.joining());
            try (var opinion = new SecondOpinion(RuleSets.shop(text))) {
                for (int i = 0; i < CASES; i++) {
                    var facts = RuleSets.facts(opinion.ruleSet(), GeneratedFacts.known(random));
                    var firings = opinion.compare(facts);
                    compared += firings.isPresent() ? 1 : 0;
                    fired += firings.orElse(0);
                }
            }
        }
        assertThat(compared).isGreaterThan(UNITS * CASES / 4);
        assertThat(fired).isGreaterThan(compared * TRIPLES_A_UNIT / 4);
    }

    private static boolean isForPlainDrools(String triple) {
        return !DroolsFault.isInOne(RuleSets.shop(triple).rules());
    }
}
