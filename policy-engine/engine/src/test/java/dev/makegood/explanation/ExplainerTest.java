package dev.makegood.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.editing.Stopping;
import dev.makegood.explanation.Check.Kind;
import dev.makegood.explanation.Check.Truth;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.meaning.Fuel;
import dev.makegood.resolution.Fate;
import dev.makegood.testing.RuleSets;
import dev.makegood.vocabulary.EffectKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final String OLD = """
        rule "The old may close" @title(vi = "Người cao tuổi được đóng") @clause("returns")
        when Customer( age >= param.largeAge, vip == false ) then outcome.permit(CLOSE).reason("WHY"); end
        """;

    @Test
    void saysWhyWithTheValuesSeenAndWhatWasAssumed() {
        var why = only(explain(RuleSets.shop(OLD), "customer: { age: 60 }").why());
        assertThat(why.rule().name()).isEqualTo("The old may close");
        assertThat(why.facts()).containsExactly("customer");
        assertThat(why.checks()).extracting(Check::kind).containsExactly(Kind.FACT, Kind.CONDITION, Kind.CONDITION);
        assertThat(why.checks()).extracting(Check::truth).containsOnly(Truth.TRUE);
        assertThat(why.checks().get(1).text().en()).contains("60 years (large age)");
        assertThat(why.checks().get(1).text().vi()).contains("60 năm (tuổi cao)");
        assertThat(why.checks().get(1).seen().getFirst()).isInstanceOfSatisfying(Seen.OfFact.class, seen -> {
            assertThat(seen.fact()).isEqualTo("customer");
            assertThat(seen.attribute().name()).isEqualTo("age");
            assertThat(seen.value()).contains(new BigDecimal(60));
            assertThat(seen.assumed()).isFalse();
        });
        assertThat(why.checks().get(2).seen().getFirst()).isInstanceOfSatisfying(Seen.OfFact.class, seen -> {
            assertThat(seen.value()).contains(false);
            assertThat(seen.assumed()).isTrue();
        });
        assertThat(why.proposed().getFirst().fate()).isEqualTo(new Fate.Kept(1));
    }

    @Test
    void saysWhyNotByTheOneConditionThatFailedAndTheValueItSaw() {
        var whyNot = only(explain(RuleSets.shop(OLD), "customer: { age: 59 }").whyNot());
        assertThat(whyNot.distance()).isEqualTo(1);
        assertThat(whyNot.failed().truth()).isEqualTo(Truth.FALSE);
        assertThat(whyNot.failed().span().line()).isEqualTo(2);
        assertThat(only(whyNot.needs())).satisfies(need -> {
            assertThat(need.fact()).isEqualTo("customer");
            assertThat(need.attribute().name()).isEqualTo("age");
            assertThat(need.relation()).isEqualTo(Need.Relation.AT_LEAST);
            assertThat(need.values()).containsExactly(new BigDecimal(60));
        });
        assertThat(whyNot.asks()).isEmpty();
    }

    @Test
    void saysWhyByTheBranchThatMatchedHoweverManyFactsItBinds() {
        var rules = """
            rule "r" when ( Customer( vip ) or not Customer( age > 60 ) or exists Order() )
            then outcome.permit(CLOSE); end
            """;
        assertThat(only(explain(RuleSets.shop(rules), "customer: { vip: false, age: 20 }")
                                .why())
                        .facts())
                .isEmpty();
        assertThat(only(explain(RuleSets.shop(rules), "customer: { vip: true, age: 70 }")
                                .why())
                        .facts())
                .containsExactly("customer");
    }

    @Test
    void asksForWhatIsNotKnown() {
        var whyNot = only(explain(RuleSets.shop(OLD), "customer: {}").whyNot());
        assertThat(whyNot.failed().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(only(whyNot.asks()).attribute().name()).isEqualTo("age");
    }

    @Test
    void takesOfManyFactsThoseThatCameNearest() {
        var shop = RuleSets.shop("""
            rule "Large" when $o : Order( deposit == null && total > money("50 EUR"), id != "A" ) Item( orders == $o, broken )
            then outcome.permit(CLOSE); end
            """);
        var whyNot = only(explain(shop, """
            orders:
              - { id: A, total: 1 EUR, items: [ { broken: false } ] }
              - { id: B, total: 50 EUR, items: [ { broken: false }, { broken: true } ] }
            """).whyNot());
        assertThat(whyNot.facts()).containsExactly("orders[1]", "orders[1].items[1]");
        assertThat(whyNot.distance()).isEqualTo(1);
        assertThat(only(whyNot.needs()).relation()).isEqualTo(Need.Relation.MORE);
        assertThat(whyNot.failed().span().column()).isGreaterThan(46);
    }

    @Test
    void saysThatThereIsNoSuchFact() {
        var shop = RuleSets.shop(
                "rule \"Any order\" when $o : Order() Item( orders == $o ) then outcome.permit(CLOSE); end");
        var whyNot = only(explain(shop, "orders: []").whyNot());
        assertThat(whyNot.failed().kind()).isEqualTo(Kind.FACT);
        assertThat(whyNot.failed().type()).contains("Order");
        assertThat(whyNot.failed().fact()).isEmpty();
        assertThat(whyNot.distance()).isEqualTo(2);
    }

    @Test
    void leadsOverDerivedFactsToTheRulesThatWouldEstablishThem() {
        var shop = RuleSets.shop("""
            rule "far" agenda-group "derive" when Customer( age > 90, tier == "GOLD", vip ) then insertLogical(new Loyal("far", 1)); end
            rule "near" agenda-group "derive" when Customer( age > 20, tier == "GOLD" ) then insertLogical(new Loyal("near", 1)); end
            rule "loyal" when Loyal( years >= 1 ) then outcome.permit(CLOSE); end
            """);
        var explanation = explain(shop, "customer: { age: 20, tier: GOLD, vip: false }");
        assertThat(explanation.whyNot()).extracting(one -> one.rule().name()).containsExactly("near", "loyal", "far");
        var loyal = explanation.whyNot().get(1);
        assertThat(loyal.through()).containsExactly("near", "far");
        assertThat(explain(shop, "customer: { age: 21, tier: GOLD }").why())
                .extracting(Why::derived)
                .containsExactly(List.of("Loyal(\"near\", 1)"), List.of());
    }

    @Test
    void namesWhatStandsInTheWayOfANotAndWhatCounted() {
        var shop = RuleSets.shop("""
            rule "none" when not Order( total > money("50 EUR") ) then outcome.permit(CLOSE); end
            rule "sum" when accumulate( Order( $t : total ); $s : sum($t); $s > money("100 EUR") ) then outcome.permit(REOPEN); end
            rule "every" when forall( Order( total > money("10 EUR") ) ) then outcome.permit(CLOSE); end
            rule "some" when exists Order( total > money("70 EUR") ) then outcome.permit(CLOSE); end
            """);
        var explanation = explain(shop, "orders: [ { id: A, total: 60 EUR }, { id: B, total: 5 EUR } ]");
        assertThat(explanation.why()).isEmpty();
        assertThat(failed(explanation, "none").found()).containsExactly("orders[0]");
        assertThat(failed(explanation, "every").found()).containsExactly("orders[1]");
        assertThat(failed(explanation, "some").found()).isEmpty();
        assertThat(failed(explanation, "sum")).satisfies(check -> {
            assertThat(check.kind()).isEqualTo(Kind.FIGURES);
            assertThat(check.found()).containsExactly("orders[0]", "orders[1]");
            assertThat(check.seen())
                    .anySatisfy(seen ->
                            assertThat(seen.value().map(Object::toString)).contains("65.00 EUR"));
        });
    }

    @Test
    void saysWhatBecameOfEachProposal() {
        var shop = RuleSets.shop("""
            rule "ten" when Customer() then outcome.gesture(CREDIT, GOODWILL, money("10 EUR")); end
            rule "twenty" when Customer() then outcome.gesture(CREDIT, GOODWILL, money("20 EUR")); end
            rule "nothing" when Customer() then outcome.gesture(CREDIT, GOODWILL, money("0 EUR")).group("G"); end
            rule "yes" salience 5 when Customer() then outcome.permit(CLOSE); end
            rule "no" when Customer() then outcome.refuse(CLOSE); end
            """);
        var explanation = explain(
                shop,
                "{ customer: { age: 1 }, budgets: [ { scope: DAY, limit: 15 EUR, used: 0 EUR, approver: SENIOR } ] }");
        assertThat(fate(explanation, "ten"))
                .isInstanceOfSatisfying(
                        Fate.Lost.class,
                        lost -> assertThat(lost.to())
                                .extracting(rule -> rule.name())
                                .contains("twenty"));
        assertThat(fate(explanation, "twenty"))
                .isInstanceOfSatisfying(
                        Fate.Capped.class, capped -> assertThat(capped.budget()).isEqualTo("DAY"));
        assertThat(fate(explanation, "nothing")).isInstanceOf(Fate.Empty.class);
        assertThat(fate(explanation, "yes")).isInstanceOf(Fate.Kept.class);
        assertThat(fate(explanation, "no"))
                .isInstanceOfSatisfying(
                        Fate.Lost.class,
                        lost -> assertThat(lost.to())
                                .extracting(rule -> rule.name())
                                .containsExactly("yes"));
    }

    @Test
    void namesTheCellOfARowThatDidNotHold() {
        var shop = RuleSets.compiled(RuleSets.withTable("""
            collect
            rule,Customer.tier,Customer.age,outcome.permit(?)
            gold,GOLD,18..65,CLOSE
            """));
        var whyNot = only(explain(shop, "customer: { tier: GOLD, age: 66 }").whyNot());
        assertThat(whyNot.rule().file()).isEqualTo("tables/table.csv");
        assertThat(whyNot.distance()).isEqualTo(1);
        assertThat(whyNot.failed().span().line()).isEqualTo(3);
        assertThat(whyNot.failed().span().column()).isEqualTo("gold,GOLD,".length() + 1);
        assertThat(only(whyNot.needs()).relation()).isEqualTo(Need.Relation.AT_MOST);
    }

    @Test
    void suggestsToAgentsOnlyWhatIsNotKnown() {
        var shop = RuleSets.shop(OLD);
        var goal = new Goal.Fires("The old may close");
        assertThat(away(shop, "customer: { age: 59 }", goal, OneFactAway.Openness.UNKNOWN)
                        .suggestions())
                .isEmpty();
        assertThat(changes(away(shop, "customer: { age: 59 }", goal, OneFactAway.Openness.ANYTHING)))
                .containsExactly("customer.age=60");
        assertThat(changes(away(shop, "customer: {}", goal, OneFactAway.Openness.UNKNOWN)))
                .containsExactly("customer.age=60");
        assertThat(away(shop, "customer: { age: 70 }", goal, OneFactAway.Openness.UNKNOWN)
                        .reached())
                .isTrue();
    }

    @Test
    void suggestsTwoValuesOnlyWhereNoneIsEnoughAlone() {
        var shop = RuleSets.shop(OLD);
        var goal = new Goal.Gives(EffectKind.PERMIT, Optional.of("CLOSE"));
        assertThat(changes(away(shop, "customer: { age: 59, vip: true }", goal, OneFactAway.Openness.ANYTHING)))
                .containsExactly("customer.age=60 customer.vip=false");
    }

    @Test
    void suggestsNothingWhoseEffectAnotherRuleWouldTakeAway() {
        var shop = RuleSets.shop("""
            rule "yes" when Customer( age > 10 ) then outcome.permit(CLOSE); end
            rule "no" salience 5 when Customer( age > 5 ) then outcome.refuse(CLOSE); end
            """);
        assertThat(away(shop, "customer: {}", new Goal.Fires("yes"), OneFactAway.Openness.UNKNOWN)
                        .suggestions())
                .isEmpty();
    }

    @Test
    void suggestsAValueOfAFactThatIsNotGivenYet() {
        var shop =
                RuleSets.shop("rule \"city\" when Customer( address.city == \"Hue\" ) then outcome.permit(CLOSE); end");
        assertThat(changes(away(shop, "customer: {}", new Goal.Fires("city"), OneFactAway.Openness.UNKNOWN)))
                .containsExactly("customer.address.city=Hue");
    }

    @Test
    void saysThatARuleIsStoppedInPlaceOfWhyItDidNotFire() {
        var files = RuleSets.shopFiles(OLD + "rule \"other\" when Customer( vip ) then outcome.permit(REOPEN); end");
        var shop = RuleSets.compiled(RuleSetCompiler.compile(Stopping.of(files, "The old may close")));
        var explanation = explain(shop, "customer: { age: 60 }");
        assertThat(explanation.why()).isEmpty();
        assertThat(explanation.whyNot()).extracting(one -> one.rule().name()).containsExactly("other");
        assertThat(only(explanation.stopped())).satisfies(stopped -> {
            assertThat(stopped.rule().title().vi()).isEqualTo("Người cao tuổi được đóng");
            assertThat(stopped.sentence().en()).contains("60");
        });
    }

    private static Explanation explain(RuleSet ruleSet, String facts) {
        return new Explainer(ruleSet).explain(RuleSets.facts(ruleSet, facts), fuel());
    }

    private static OneFactAway.Answer away(RuleSet ruleSet, String facts, Goal goal, OneFactAway.Openness openness) {
        return new OneFactAway(ruleSet, 4).of(RuleSets.facts(ruleSet, facts), goal, openness, fuel());
    }

    private static Fuel fuel() {
        return new Fuel(10_000_000, Duration.ofMinutes(1));
    }

    private static List<String> changes(OneFactAway.Answer answer) {
        return answer.suggestions().stream()
                .map(suggestion -> String.join(
                        " ",
                        suggestion.changes().stream()
                                .map(change ->
                                        change.fact() + "." + change.attribute().name() + "=" + change.value())
                                .toList()))
                .toList();
    }

    private static Check failed(Explanation explanation, String rule) {
        return only(explanation.whyNot().stream()
                        .filter(one -> one.rule().name().equals(rule))
                        .toList())
                .failed();
    }

    private static Fate fate(Explanation explanation, String rule) {
        return only(explanation.why().stream()
                        .filter(one -> one.rule().name().equals(rule))
                        .toList())
                .proposed()
                .getFirst()
                .fate();
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.getFirst();
    }
}
