package dev.makegood.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.Rule;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.testing.RuleSets;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoppingTest {
    private static final String NAME = "Say \"no\": never, [at all] # twice";
    private static final String RULES = """
        rule "one" when Customer( age > 1 ) then outcome.permit(CLOSE); end
        rule "other" when Customer( age > 2 ) then outcome.permit(CLOSE); end
        rule "Say \\"no\\": never, [at all] # twice" when Customer( age > 3 ) then outcome.permit(REOPEN); end
        """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "stopped: [] # none\n",
                "stopped: [one]\n",
                "stopped: [ \"one\", other ]\n",
                "stopped: [\n  one\n]\n",
                "stopped:\n- one # since Monday\n- other\n",
                "stopped:\n    # by order\n    - \"one\"",
                "stopped: null\nstages: [derive, propose]\n",
            })
    void addsTheNameWhateverTheListLooksLike(String stopped) {
        var files = RuleSets.shopFiles(RULES);
        var texts = new TreeMap<>(files.texts());
        texts.put(RuleSetFiles.RULE_SET, files.text(RuleSetFiles.RULE_SET) + stopped);
        var before = new RuleSetFiles(texts);

        var after = Stopping.of(before, NAME);

        var ruleSet = RuleSets.compiled(RuleSetCompiler.compile(after));
        assertThat(ruleSet.stopped())
                .hasSize(1
                        + RuleSets.compiled(RuleSetCompiler.compile(before))
                                .stopped()
                                .size())
                .extracting(Rule::name)
                .contains(NAME);
        assertThat(after.text(RuleSetFiles.RULE_SET).lines().map(String::strip))
                .containsAll(stopped.lines()
                        .filter(line -> line.contains("since"))
                        .map(String::strip)
                        .toList());
    }
}
