package dev.makegood.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.Compilation;
import dev.makegood.language.Diagnostic;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.FactsReader;
import dev.makegood.vocabulary.FactsReading;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ListSumTest {
    @Test
    void addsUpTheNumbersOfAList() {
        assertThat(terms("{\"parcel\": {\"weights\": [1.5, 2, 0.25]}}")).containsEntry("kg", new BigDecimal("3.75"));
        assertThat(terms("{\"parcel\": {\"weights\": []}}").get("kg")).isEqualTo(BigDecimal.ZERO);
        assertThat(terms("{\"parcel\": {}}")).isEmpty();
    }

    @Test
    void addsUpNothingButNumbers() {
        assertThat(compile("names"))
                .isInstanceOfSatisfying(Compilation.Rejected.class, rejected -> assertThat(rejected.diagnostics())
                        .extracting(Diagnostic::code)
                        .containsExactly(Diagnostic.Code.METHOD));
    }

    private static Map<String, Object> terms(String facts) {
        var ruleSet = ((Compilation.Compiled) compile("weights")).ruleSet();
        var stated = new JsonMapper().readTree(facts);
        var nothing = new JsonMapper().createObjectNode();
        var reading = new FactsReader(ruleSet.vocabulary()).read(stated, EnumSet.of(FactType.Owner.CALLER), nothing);
        var read = ((FactsReading.Read) reading).facts();
        var outcome = RuleSetEvaluator.of(ruleSet, Limits.DEFAULT).evaluate(read);
        assertThat(RuleSetEvaluator.reference(ruleSet, Limits.DEFAULT).evaluate(read))
                .isEqualTo(outcome);
        return ((Outcome) outcome).effects().getFirst().proposal().terms();
    }

    private static Compilation compile(String list) {
        var texts = new TreeMap<String, String>();
        texts.put("rule-set.yaml", """
            id: small
            title: { en: Small, vi: Nhỏ }
            purpose: { en: Tests, vi: Kiểm thử }
            """);
        texts.put("vocabulary.yaml", """
            types:
              Parcel:
                label: { en: Parcel, vi: Bưu kiện }
                attributes:
                  weights: { type: list of decimal, label: { en: Weights, vi: Khối lượng } }
                  names: { type: list of text, label: { en: Names, vi: Tên } }
            actions: { SEND: { en: Send, vi: Gửi } }
            """);
        texts.put("rules/small.drl", """
            rule "Send" when $p : Parcel() then outcome.permit(SEND).term("kg", $p.%s.sum()); end
            """.formatted(list));
        return RuleSetCompiler.compile(new RuleSetFiles(texts));
    }
}
