package dev.makegood.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.editing.Stopping;
import dev.makegood.golden.Coverage;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.testing.RuleSets;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that is stopped decides nothing, and no other rule is changed by it. */
class StoppedRulesTest {
    private static final String CHAIN = """
        rule "gold is loyal" agenda-group "derive" when Customer( tier == "GOLD" ) then insertLogical(new Loyal("gold", 1)); end
        rule "the loyal may close" when Loyal() then outcome.permit(CLOSE); end
        rule "others may not" when not Loyal() Customer( age < 30 ) then outcome.refuse(CLOSE); end
        """;
    private static final String TABLE = """
        POLICY
        rule,Customer.tier,Customer.age,"outcome.gesture(POINTS, GOODWILL, ?)"
        old,-,>= 65,10
        gold,GOLD,-,20
        rest,-,-,5
        """;

    @ParameterizedTest
    @CsvSource({"gold is loyal, [others may not]", "the loyal may close, []", "others may not, [the loyal may close]"})
    void takesNoPart(String stopped, String proposing) {
        var ruleSet = stopped(RuleSets.shopFiles(CHAIN), stopped);
        assertThat(ruleSet.rules()).hasSize(2).extracting(Rule::name).doesNotContain(stopped);
        assertThat(ruleSet.stopped()).singleElement().hasToString(stopped);
        assertThat(effects(ruleSet, "customer: { tier: GOLD, age: 20 }")).hasToString(proposing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "collect|gold|[old, rest]",
                "first|old|[]",
                "first|gold|[old]",
                "unique|table: more than one row holds|[]",
                "collect sum|table|[]",
            })
    void takesARowOutOfEffectAndLeavesTheOthersAsTheyAre(String policy, String stopped, String proposing) {
        var texts = new TreeMap<>(RuleSets.shopFiles("").texts());
        texts.put("tables/table.csv", TABLE.replace("POLICY", policy));
        assertThat(effects(stopped(new RuleSetFiles(texts), stopped), "customer: { tier: GOLD, age: 65 }"))
                .hasToString(proposing);
    }

    @Test
    void asksForNoCasesOfIt() {
        var ruleSet = stopped(RuleSets.shopFiles(CHAIN), "the loyal may close");
        assertThat(new Coverage(ruleSet).neverFired()).containsExactly("gold is loyal", "others may not");
    }

    private static RuleSet stopped(RuleSetFiles files, String rule) {
        return RuleSets.compiled(RuleSetCompiler.compile(Stopping.of(files, rule)));
    }

    private static Object effects(RuleSet ruleSet, String facts) {
        var outcome = (Outcome) RuleSetEvaluator.of(ruleSet, Limits.DEFAULT).evaluate(RuleSets.facts(ruleSet, facts));
        assertThat(RuleSetEvaluator.reference(ruleSet, Limits.DEFAULT).evaluate(RuleSets.facts(ruleSet, facts)))
                .isEqualTo(outcome);
        return outcome.effects().stream()
                .map(effect -> effect.proposal().rule().name())
                .sorted()
                .toList();
    }
}
