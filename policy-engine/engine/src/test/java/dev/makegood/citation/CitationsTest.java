package dev.makegood.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.Compilation;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.vocabulary.Clause;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private static final String RULES = """
        rule "Late" @clause("late") when Parcel( daysLate > param.grace ) then outcome.permit(REFUND); end
        rule "Very late" @clause("late") when Parcel( daysLate > 9 ) then outcome.permit(REFUND); end
        """;

    @Test
    void namesClausesWithoutRulesAndRulesWithoutClauses() {
        var ruleSet = ruleSet("Late parcels are paid back.", RULES + """
            rule "Lost" when Parcel( daysLate == null ) then outcome.permit(REFUND); end
            """);
        var citations = Citations.of(ruleSet, Optional.empty());
        assertThat(citations.withoutRule()).extracting(Clause::key).containsExactly("kindness");
        assertThat(citations.withoutClause()).extracting(Rule::name).containsExactly("Lost");
        assertThat(citations.changed()).isEmpty();
    }

    @Test
    void namesClausesThatChangedWithoutTheirRules() {
        var approved = ruleSet("Late parcels are paid back.", RULES);
        var changed = ruleSet("Late parcels are half paid back.", "\n" + RULES.replace("> 9", "> 8"));
        assertThat(Citations.of(changed, Optional.of(approved)).changed())
                .singleElement()
                .satisfies(change -> assertThat(change.rules()).containsExactly("Late"))
                .satisfies(change -> assertThat(change.approved().text().en()).contains("are paid"))
                .satisfies(change -> assertThat(change.clause().text().en()).contains("half"));
        assertThat(Citations.of(approved, Optional.of(approved)).changed()).isEmpty();
    }

    private static RuleSet ruleSet(String clause, String rules) {
        var texts = new TreeMap<String, String>();
        texts.put("rule-set.yaml", """
            id: small
            title: { en: Small, vi: Nhỏ }
            purpose: { en: Tests, vi: Kiểm thử }
            sources:
              - own: true
                clauses:
                  late: { en: "%s", vi: Bưu kiện trễ }
                  grace: { en: Two days of grace., vi: Hai ngày ân hạn. }
                  kindness: { en: We are kind., vi: Chúng tôi tử tế. }
              - address: https://law.example
                clauses: { law: { en: The law., vi: Luật. } }
            parameters:
              grace: { type: number, value: 2, source: ours, clause: grace, label: { en: Grace, vi: Ân hạn } }
            """.formatted(clause));
        texts.put("vocabulary.yaml", """
            types:
              Parcel:
                label: { en: Parcel, vi: Bưu kiện }
                attributes: { daysLate: { type: integer, label: { en: Days late, vi: Số ngày trễ } } }
            actions: { REFUND: { en: Refund, vi: Hoàn tiền } }
            """);
        texts.put("rules/small.drl", rules);
        return switch (RuleSetCompiler.compile(new RuleSetFiles(texts))) {
            case Compilation.Compiled(var ruleSet) -> ruleSet;
            case Compilation.Rejected(var diagnostics) -> throw new AssertionError(diagnostics.toString());
        };
    }
}
