package dev.makegood.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.export.DrlExport;
import dev.makegood.language.Conclusion;
import dev.makegood.language.Expression.Literal;
import dev.makegood.language.Rule;
import dev.makegood.language.ValueType;
import dev.makegood.testing.RuleSets;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts that plain Drools would run as code if they reached it as they are. */
class HostileTextsTest {
    private static final String CANARY = "System.setProperty(\"canary\", \"dead\")";
    private static final List<String> TEXTS = List.of(
            "x */ static { " + CANARY + "; } /*",
            "x\" + " + CANARY + " + \"",
            "a' || " + CANARY + " == null || name == 'b",
            ("\" + " + CANARY + " + \"").replace("\"", "\\u0022"),
            "// \\u000a " + CANARY + ";",
            "x\nend\nrule \"y\" when then " + CANARY + "; end",
            "\r\u2028\u0000\u202e\\",
            "${canary} @{canary} #{canary} %41%22 + *",
            "Khách hàng \"quý\" 😀");

    @Test
    void carriesThemAsTextsOnly() {
        var ruleSet = RuleSets.shop("rule \"r\" when Customer() then outcome.feedback(\"?\"); end");
        var hostile = ruleSet.with(TEXTS.stream()
                .map(text -> rule(ruleSet.rules().getFirst(), text))
                .toList());
        try (var drools = new PlainDrools(hostile)) {
            assertThat(drools.firings(RuleSets.facts(hostile, "{}")))
                    .extracting(Taken.Firing::rule)
                    .containsExactlyInAnyOrderElementsOf(TEXTS);
        }
        try (var opinion = new SecondOpinion(hostile)) {
            assertThat(opinion.compare(RuleSets.facts(hostile, "{}"))).contains(TEXTS.size());
        }
        assertThat(System.getProperty("canary")).isNull();
    }

    @Test
    void leavesNothingOfThemThatMeansAnything() {
        var ruleSet = RuleSets.shop("rule \"r\" when Customer() then outcome.feedback(\"?\"); end");
        for (var text : TEXTS) {
            assertThat(DrlExport.of(ruleSet.with(List.of(rule(ruleSet.rules().getFirst(), text)))))
                    .doesNotContain("setProperty(", "'", "\\", "/*", "*/", "$", "{", "\r", "\u202e");
        }
    }

    private static Rule rule(Rule rule, String text) {
        var literal = new Literal(text, ValueType.TEXT);
        var conclusion = new Conclusion.Propose(
                EffectKind.FEEDBACK,
                Map.of("question", literal),
                Optional.of(text),
                Optional.of(text),
                Map.of(text, literal));
        return new Rule(
                text,
                new Text(text, text),
                rule.clause(),
                rule.stage(),
                rule.salience(),
                rule.when(),
                List.of(conclusion),
                rule.file(),
                rule.span());
    }
}
