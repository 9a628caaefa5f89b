package dev.makegood.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.RuleSetFiles;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MutantsTest {
    @Test
    void changesValuesByOneAndComparisonsToTheNextAndDropsRules() {
        assertThat(Mutants.of(files("rules/r.drl", """
            // 7 days
            rule "Old 5"
              salience 3
            when
              Customer( age >= 18 && fee < money("2.50 EUR"), since == date("2027-01-01") )
            then
              outcome.feedback("Still 1?");
            end
            """)))
                .extracting(Mutant::toString)
                .containsExactly(
                        "rules/r.drl:2 without the rule “Old 5”",
                        "rules/r.drl:5 >= -> >",
                        "rules/r.drl:5 18 -> 17",
                        "rules/r.drl:5 18 -> 19",
                        "rules/r.drl:5 && -> ||",
                        "rules/r.drl:5 < -> <=",
                        "rules/r.drl:5 \"2.50 EUR\" -> \"2.49 EUR\"",
                        "rules/r.drl:5 \"2.50 EUR\" -> \"2.51 EUR\"",
                        "rules/r.drl:5 == -> !=",
                        "rules/r.drl:5 \"2027-01-01\" -> \"2026-12-31\"",
                        "rules/r.drl:5 \"2027-01-01\" -> \"2027-01-02\"");
    }

    @Test
    void changesCellsAndDropsRows() {
        assertThat(Mutants.of(files("tables/t.csv", """
            first
            rule,Customer.age,Customer.tier,"outcome.gesture(POINTS, GOODWILL, ?)",clause
            # a comment of 5
            Over 60,>= 60,GOLD,param.points2,c1
            """)))
                .extracting(Mutant::toString)
                .containsExactly(
                        "tables/t.csv:4 without the row “Over 60, >= 60, GOLD, param.points2, c1”",
                        "tables/t.csv:4 >= 60 -> > 60",
                        "tables/t.csv:4 >= 60 -> >= 59",
                        "tables/t.csv:4 >= 60 -> >= 61");
    }

    @Test
    void changesParametersAndTheirDays() {
        var mutants = Mutants.of(files("rule-set.yaml", """
            id: r7
            parameters:
              cap:
                type: money
                values: [ { value: 675 USD }, { from: 2021-01-01, value: "775 USD" } ]
              hours: { type: number, value: 2.5, aspirational: 1 }
            reasons: { TEN: { en: 10, vi: 10 } }
            """));
        assertThat(mutants)
                .extracting(Mutant::toString)
                .containsExactly(
                        "rule-set.yaml:5 675 USD -> 674 USD",
                        "rule-set.yaml:5 675 USD -> 676 USD",
                        "rule-set.yaml:5 2021-01-01 -> 2020-12-31",
                        "rule-set.yaml:5 2021-01-01 -> 2021-01-02",
                        "rule-set.yaml:5 \"775 USD\" -> 774 USD",
                        "rule-set.yaml:5 \"775 USD\" -> 776 USD",
                        "rule-set.yaml:6 2.5 -> 2.4",
                        "rule-set.yaml:6 2.5 -> 2.6");
        assertThat(mutants.getLast().files().text("rule-set.yaml")).contains("value: 2.6, aspirational: 1");
    }

    private static RuleSetFiles files(String file, String text) {
        var texts = new TreeMap<String, String>();
        texts.put(file, text);
        return new RuleSetFiles(texts);
    }
}
