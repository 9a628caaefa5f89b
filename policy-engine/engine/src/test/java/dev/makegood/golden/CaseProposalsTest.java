package dev.makegood.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.testing.RuleSets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CaseProposalsTest {
    private static final String RULES = """
        rule "The old may close"
        when
          Customer( age >= 60, tier == "GOLD" )
        then
          outcome.permit(CLOSE);
        end
        rule "The large may reopen"
        when
          Customer( address.city == "Huế" )
          Order( total > money("100 EUR") )
        then
          outcome.permit(REOPEN);
        end
        """;
    private static final String OLD = """
        - title: an old customer
          facts: { customer: { age: 70, tier: GOLD, address: { city: Huế } }, orders: [ { id: A, total: 50 EUR } ] }
          expect: { effects: [ { kind: permit, action: CLOSE } ] }
        """;

    @Test
    void areOfRulesThatNoCaseFires() {
        assertThat(found(OLD, List.of()))
                .filteredOn(one -> one.why().equals(ProposalTexts.NEVER_FIRED))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.title().en()).isEqualTo("The large may reopen");
                    assertThat(one.golden().facts().at("/orders/0/total").asString())
                            .isEqualTo("100.01 EUR");
                    assertThat(actions(one)).containsExactlyInAnyOrder("CLOSE", "REOPEN");
                });
    }

    @Test
    void lieOnBothSidesOfABound() {
        var proposed = found(OLD, List.of());
        assertThat(ages(proposed)).containsExactly("60", "59", "61");
        assertThat(proposed)
                .filteredOn(one -> one.golden().facts().at("/customer/age").asInt() == 59)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.golden().gap()).isTrue();
                    assertThat(one.why().vi()).contains("ngay dưới");
                });
        assertThat(proposed)
                .anyMatch(one ->
                        one.golden().facts().at("/customer/tier").asString().equals("BASIC"));
    }

    @Test
    void areNotOfWhatACaseHas() {
        var sixty = OLD + OLD.replace("70", "60").replace("an old", "a sixty year old");
        assertThat(ages(found(sixty, List.of()))).containsExactly("59", "61");
    }

    @Test
    void noticeMutantsThatNoCaseDoes() {
        var files = files(OLD);
        var mutant = Mutants.of(files).stream()
                .filter(one -> one.toString().equals("rules/shop.drl:3 >= -> >"))
                .toList();
        assertThat(mutant).hasSize(1);
        assertThat(found(OLD, mutant))
                .filteredOn(one -> !one.kills().isEmpty())
                .singleElement()
                .satisfies(one -> assertThat(
                                one.golden().facts().at("/customer/age").asInt())
                        .isEqualTo(60));
    }

    @Test
    void goOnFromWhereTheTimeWasUp() {
        var atOnce = inTime(OLD, 0, List.of(), Duration.ofMinutes(1));
        var found = new ArrayList<ProposedCase>();
        var next = 0;
        var searches = 0;
        var complete = false;
        while (!complete) {
            var part = inTime(OLD, next, List.of(), Duration.ZERO);
            assertThat(part.next()).isEqualTo(next + 1);
            found.addAll(part.proposals());
            next = part.next();
            complete = part.complete();
            searches++;
        }

        assertThat(searches).isEqualTo(atOnce.places()).isEqualTo(6);
        assertThat(facts(found)).containsExactlyElementsOf(facts(atOnce.proposals()));
    }

    @Test
    void sayWhichMutantsThereWasNoTimeFor() {
        var mutants = Mutants.of(files(OLD)).subList(0, 2);

        var part = inTime(OLD, 0, mutants, Duration.ZERO);

        assertThat(part.untried()).containsExactly(mutants.get(1));
        assertThat(part.complete()).isFalse();
        assertThat(inTime(OLD, part.places(), part.untried(), Duration.ZERO).complete())
                .isTrue();
    }

    private static List<JsonNode> facts(List<ProposedCase> proposed) {
        return proposed.stream().map(one -> one.golden().facts()).toList();
    }

    private static List<String> ages(List<ProposedCase> proposed) {
        return proposed.stream()
                .filter(one -> one.title().en().contains("Age"))
                .map(one -> one.golden().facts().at("/customer/age").asString())
                .toList();
    }

    private static List<String> actions(ProposedCase one) {
        return one.golden().effects().stream()
                .map(effect -> effect.getOrDefault("action", "-"))
                .toList();
    }

    private static List<ProposedCase> found(String cases, List<Mutant> mutants) {
        var found = inTime(cases, 0, mutants, Duration.ofMinutes(1));
        assertThat(found.complete()).isTrue();
        return found.proposals();
    }

    private static CaseProposals.Found inTime(String cases, int from, List<Mutant> mutants, Duration time) {
        var files = files(cases);
        var ruleSet = RuleSets.compiled(RuleSetCompiler.compile(files));
        return new CaseProposals(RuleSetEvaluator.of(ruleSet, Limits.DEFAULT), GoldenCases.in(files))
                .find(from, time, mutants, time);
    }

    private static RuleSetFiles files(String cases) {
        var files = new TreeMap<>(RuleSets.shopFiles(RULES).texts());
        files.put("cases/shop.yaml", cases);
        return new RuleSetFiles(files);
    }
}
