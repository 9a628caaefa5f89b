package dev.makegood.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.resolution.Effect;
import dev.makegood.testing.RuleSets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetEvaluatorTest {
    private static final String CLOSE = "then outcome.permit(CLOSE); end\n";

    /** Whether a rule with that condition fires on those facts. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " ; ",
            quoteCharacter = '`',
            value = {
                "Customer( age > 18 ) ; age: 19 ; true",
                "Customer( age > 18 ) ; age: 18 ; false",
                "Customer( age > 18 ) ; tier: GOLD ; false",
                "Customer( !(age > 18) ) ; tier: GOLD ; false",
                "Customer( age > 18 || tier == \"GOLD\" ) ; tier: GOLD ; true",
                "Customer( age > 18 && tier == \"GOLD\" ) ; tier: GOLD ; false",
                "Customer( !(age > 18 && tier == \"GOLD\") ) ; tier: BASIC ; true",
                "Customer( age == null ) ; tier: GOLD ; true",
                "Customer( age != null ) ; tier: GOLD ; false",
                "Customer( age == null ) ; age: 1 ; false",
                "Customer( vip == false ) ; tier: GOLD ; true",
                "Customer( vip ) ; vip: true ; true",
                "Customer( !vip ) ; vip: true ; false",
                "Customer( tier in (\"GOLD\", \"BASIC\") ) ; tier: BASIC ; true",
                "Customer( tier not in (\"GOLD\") ) ; tier: BASIC ; true",
                "Customer( tier not in (\"GOLD\") ) ; age: 3 ; false",
                "Customer( age * 2 + 1 == 7 ) ; age: 3 ; true",
                "Customer( age / 0 == 1 || age == 3 ) ; age: 3 ; true",
                "Customer( age - 5 < -1 ) ; age: 3 ; true",
                "Customer( since < date(\"2027-01-31\") ) ; since: 2027-01-30 ; true",
                "Customer( address.city == \"Huế\" ) ; address: { city: Huế } ; true",
                "Customer( address.city == \"Huế\" ) ; address: {} ; false",
                "Customer( address.city == null ) ; tier: GOLD ; true",
                "Customer( address != null ) ; address: {} ; true",
                "Customer( $a : age ) Customer( age == $a ) ; age: 3 ; true",
                "Customer( $a : age > 2 ) Customer( $a < 4 ) ; age: 3 ; true",
            })
    void readsUnknownsAsNeitherTrueNorFalse(String condition, String customer, boolean fires) {
        var agreement = Agreement.on("rule \"r\" when " + condition + " " + CLOSE);
        var outcome = agreement.outcome("customer: { " + customer + " }");
        assertThat(outcome.effects()).hasSize(fires ? 1 : 0);
    }

    @Test
    void firesOnceForEachTupleOfFacts() {
        var agreement = Agreement.on("""
            rule "pairs"
            when $a : Order() $b : Order( id != $a.id )
            then outcome.permit(CLOSE); end
            """);
        var outcome = agreement.outcome("orders: [ { id: A }, { id: B }, { id: C } ]");
        assertThat(outcome.trace())
                .hasSize(6)
                .extracting(firing -> firing.facts())
                .contains(List.of("orders[0]", "orders[2]"));
    }

    @Test
    void joinsNestedFactsWithTheirParent() {
        var agreement = Agreement.on("""
            rule "broken item of a large order"
            when
              $o : Order( total >= money("100 EUR") )
              $i : Item( orders == $o, broken == true )
            then
              outcome.gesture(REFUND, GOODWILL, money($i.price, "EUR"));
            end
            """);
        var outcome = agreement.outcome("""
            orders:
              - { id: A, total: 100 EUR, items: [ { price: 7, broken: true }, { price: 8, broken: false } ] }
              - { id: B, total: 99 EUR, items: [ { price: 9, broken: true } ] }
            """);
        assertThat(values(outcome)).containsExactly("{type=REFUND, basis=GOODWILL, amount=7.00 EUR}");
        assertThat(outcome.trace().getFirst().facts()).containsExactly("orders[0]", "orders[0].items[0]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|true|false",
                "[ { id: A, total: 5 EUR } ]|true|false",
                "[ { id: A, total: 50 EUR } ]|false|true",
                "[ { id: A } ]|false|false",
                "[ { id: A }, { id: B, total: 50 EUR } ]|false|true"
            })
    void saysAbsentOnlyWhatNothingPossiblyContradicts(String orders, boolean absent, boolean present) {
        var agreement = Agreement.on("""
            rule "none is large" when Customer() not Order( total > money("10 EUR") ) then outcome.permit(CLOSE); end
            rule "one is large" when exists Order( total > money("10 EUR") ) then outcome.permit(REOPEN); end
            """);
        var outcome = agreement.outcome("orders: " + orders);
        assertThat(rules(outcome).contains("none is large")).isEqualTo(absent);
        assertThat(rules(outcome).contains("one is large")).isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age: 70, tier: GOLD|loyal",
                "age: 30, tier: BASIC|not loyal",
                "tier: BASIC|",
                "age: 30|not loyal",
                "tier: GOLD|",
            })
    void knowsWhetherAFactMightStillBeDerived(String customer, String rule) {
        var agreement = Agreement.on("""
            rule "old" agenda-group "derive" when Customer( $a : age >= 65 ) then insertLogical(new Loyal("age", $a)); end
            rule "gold" agenda-group "derive" when Customer( tier == "GOLD" ) Loyal( why == "age" )
            then insertLogical(new Loyal("gold", 1)); end
            rule "basic" agenda-group "derive" when Customer( tier != "BASIC", age < 20 ) then insertLogical(new Loyal("young", 1)); end
            rule "loyal" when Loyal( why == "gold" ) then outcome.permit(CLOSE); end
            rule "not loyal" when not Loyal() Customer() then outcome.refuse(CLOSE); end
            """);
        var fired = rules(agreement.outcome("customer: { " + customer + " }"));
        fired.removeAll(List.of("old", "gold", "basic"));
        assertThat(fired).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void proposesWithoutTheAmountThatNeedsAnUnknownAndAsksForIt() {
        var agreement = Agreement.on("""
            rule "half back"
            when $o : Order( id == "A" )
            then outcome.gesture(REFUND, STATUTORY, $o.total * percent("50")).term("percent", 50); end
            """);
        var outcome = agreement.outcome("orders: [ { id: A } ]");
        assertThat(values(outcome)).containsExactly("{type=REFUND, basis=STATUTORY}");
        assertThat(missing(outcome)).containsExactly("orders[0].total");
        assertThat(agreement.outcome("orders: [ { id: A, total: 10.01 EUR } ]").effects())
                .extracting(effect -> effect.proposal().values().get("amount"))
                .hasToString("[5.01 EUR]");
    }

    @Test
    void asksOnlyForWhatCouldStillChangeTheEffects() {
        var agreement = Agreement.on("""
            rule "small" when Customer( age < 10 ) then outcome.gesture(CREDIT, STATUTORY, money("5 EUR")).group("G"); end
            rule "large" salience 5 when Customer( tier == "GOLD" )
            then outcome.gesture(CREDIT, STATUTORY, money("9 EUR")).group("G"); end
            """);
        assertThat(missing(agreement.outcome("customer: { tier: GOLD }"))).isEmpty();
        assertThat(missing(agreement.outcome("customer: { tier: BASIC }"))).containsExactly("customer.age");
        assertThat(missing(agreement.outcome("customer: { age: 5 }"))).containsExactly("customer.tier");
    }

    @Test
    void asksForWhatItAssumed() {
        var agreement = Agreement.on("rule \"r\" when Customer( vip == false ) " + CLOSE);
        var outcome = agreement.outcome("{}");
        assertThat(outcome.effects()).hasSize(1);
        assertThat(missing(outcome)).containsExactly("customer.vip");
        assertThat(outcome.assumed()).containsExactly(new Outcome.AssumedFact("customer", "vip", false));
        assertThat(agreement.outcome("customer: { vip: false }").assumed()).isEmpty();
    }

    @Test
    void isAGapWhereNoRuleAppliesAndNothingIsMissing() {
        var agreement = Agreement.on("rule \"r\" when Customer( age > 18 ) " + CLOSE);
        assertThat(agreement.outcome("customer: { age: 3 }").gap()).isTrue();
        assertThat(agreement.outcome("{}").gap()).isFalse();
        assertThat(agreement.outcome("customer: { age: 30 }").gap()).isFalse();
    }

    @Test
    void givesNoHalfOutcomeWhereALimitIsReached() {
        var ruleSet = RuleSets.shop("""
            rule "triples" when $a : Order() $b : Order( id != $a.id ) $c : Order( id != $b.id ) then outcome.permit(CLOSE); end
            """);
        var orders = IntStream.range(0, 300).mapToObj("{ id: A%d }"::formatted).collect(Collectors.joining(", "));
        var facts = RuleSets.facts(ruleSet, "orders: [ " + orders + " ]");
        assertThat(RuleSetEvaluator.of(ruleSet, Limits.DEFAULT).evaluate(facts))
                .isInstanceOf(Evaluation.OverLimit.class);
        var few = new Limits(5, 500_000, Duration.ofSeconds(5), 200);
        var four = RuleSets.facts(ruleSet, "orders: [ { id: A }, { id: B }, { id: C } ]");
        assertThat(RuleSetEvaluator.of(ruleSet, few).evaluate(four)).isInstanceOf(Evaluation.OverLimit.class);
        var chain = RuleSets.shop("""
            rule "start" agenda-group "derive" when Customer() then insertLogical(new Loyal("x", 1)); end
            rule "endless" agenda-group "derive" when Loyal( $y : years ) then insertLogical(new Loyal("x", $y + 1)); end
            """);
        assertThat(RuleSetEvaluator.of(chain, Limits.DEFAULT).evaluate(RuleSets.facts(chain, "{}")))
                .isInstanceOf(Evaluation.OverLimit.class);
    }

    @Test
    void cutsGoodwillToTheBudgetAndAsksForTheRest() {
        var agreement = Agreement.on("""
            rule "r" when Customer( vip ) then outcome.gesture(CREDIT, GOODWILL, money("80 EUR")); end
            """);
        var outcome = agreement.outcome("""
            customer: { vip: true }
            budgets: [ { scope: AGENT_DAY, limit: 100 EUR, used: 50 EUR, approver: SUPERVISOR } ]
            """);
        assertThat(values(outcome))
                .containsExactly("{type=CREDIT, basis=GOODWILL, amount=50.00 EUR}", "{role=SUPERVISOR}");
    }

    @Test
    void tellsConditionsApartThatReadTheSameButMeanDifferentThings() {
        var agreement = Agreement.on("""
            rule "x" when exists Order( $t : total, $t > money("100 EUR") ) exists Order( $t : deposit, $t > money("100 EUR") )
            then outcome.permit(CLOSE); end
            """);
        assertThat(agreement
                        .outcome("orders: [ { id: A, total: 200 EUR, deposit: 50 EUR } ]")
                        .effects())
                .isEmpty();
        assertThat(agreement
                        .outcome("orders: [ { id: A, total: 200 EUR, deposit: 150 EUR } ]")
                        .effects())
                .hasSize(1);
    }

    @Test
    void keepsRulesApartWhateverTheyAreCalled() {
        var agreement = Agreement.on("""
            rule "x" agenda-group "derive" when Customer( age > 3 ) then insertLogical(new Loyal("x", 1)); end
            rule "x (possibly)" agenda-group "derive" when Customer( tier == "GOLD" ) then end
            rule "possibly x" agenda-group "derive" when Customer( tier == "GOLD" ) then end
            rule "n" when not Loyal() then outcome.permit(REOPEN); end
            """);
        assertThat(agreement.outcome("customer: { tier: GOLD }").effects()).isEmpty();
    }

    @Test
    void followsBindingsOfBindings() {
        var agreement = Agreement.on("""
            rule "r" when $a : Order() Item( $x : $a.total, $y : $x, $y > money("5 EUR"), orders == $a )
            then outcome.permit(CLOSE); end
            """);
        assertThat(agreement
                        .outcome("orders: [ { id: A, total: 6 EUR, items: [ {} ] } ]")
                        .effects())
                .hasSize(1);
    }

    /** Rules that would use up the machine, each in its own way. */
    static List<String> greedyRules() {
        var square = "rule \"square\" agenda-group \"derive\" when Loyal( $y : years ) "
                + "then insertLogical(new Loyal(\"x\", $y * $y)); end\n";
        return List.of(
                derives("Item( $p : price > 0 )", "$p") + "rule \"join\" when Loyal() Loyal() Loyal() Loyal() Loyal() "
                        + CLOSE,
                derives("Item( price > 0 )", "37") + square,
                derives("Item( price > 0 )", "0.1") + square,
                derives("Customer( vip == false )", "37") + square,
                derives("Customer()", "1") + square.replace("*", "+"));
    }

    private static String derives(String condition, String value) {
        return "rule \"d\" agenda-group \"derive\" when " + condition + " then insertLogical(new Loyal(\"x\", " + value
                + ")); end\n";
    }

    @ParameterizedTest
    @MethodSource("greedyRules")
    void stopsWhatWouldUseUpTheMachine(String rules) {
        var ruleSet = RuleSets.shop(rules);
        var items = IntStream.rangeClosed(1, 70)
                .mapToObj("{ price: %d }"::formatted)
                .collect(Collectors.joining(", "));
        var facts = RuleSets.facts(ruleSet, "orders: [ { id: A, items: [ " + items + " ] } ]");
        assertThat(RuleSetEvaluator.of(ruleSet, Limits.DEFAULT).evaluate(facts))
                .isInstanceOf(Evaluation.OverLimit.class);
        assertThat(RuleSetEvaluator.reference(ruleSet, Limits.DEFAULT).evaluate(facts))
                .isInstanceOf(Evaluation.OverLimit.class);
    }

    @Test
    void readsEachNegationOnce() {
        var nots = "!".repeat(22) + "(age > 3)";
        var agreement = Agreement.on("rule \"r\" when Customer( " + nots + " ) " + CLOSE);
        assertThat(missing(agreement.outcome("{}"))).containsExactly("customer.age");
    }

    @Test
    void asksForEachWayInWhichAFactMightBeDerived() {
        var agreement = Agreement.on("""
            rule "a" agenda-group "derive" when Customer( tier == "GOLD" ) then insertLogical(new Loyal("x", 1)); end
            rule "b" agenda-group "derive" when Customer( age > 60 ) then insertLogical(new Loyal("x", 1.0)); end
            rule "c" when Loyal() then outcome.gesture(CREDIT, GOODWILL, money("5 EUR")); end
            """);
        assertThat(missing(agreement.outcome("{}"))).containsExactly("customer.tier", "customer.age");
        var decided = agreement.outcome("customer: { tier: GOLD }");
        assertThat(missing(decided)).isEmpty();
        assertThat(decided.effects()).hasSize(1);
    }

    @Test
    void keepsCasesApartOnManyThreads() throws Exception {
        var ruleSet = RuleSets.shop("""
            rule "r" when $c : Customer( $a : age > 0 ) then outcome.gesture(POINTS, GOODWILL, $a * 2); end
            """);
        var evaluator = RuleSetEvaluator.of(ruleSet, Limits.DEFAULT);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.rangeClosed(1, 150)
                    .boxed()
                    .collect(Collectors.toMap(
                            age -> age,
                            age -> threads.submit(() -> (Outcome) evaluator.evaluate(
                                    RuleSets.facts(ruleSet, "customer: { age: %d }".formatted(age))))));
            for (var answer : answers.entrySet()) {
                assertThat(values(answer.getValue().get()))
                        .containsExactly("{type=POINTS, basis=GOODWILL, quantity=%d}".formatted(2 * answer.getKey()));
            }
        }
    }

    private static List<String> values(Outcome outcome) {
        return outcome.effects().stream()
                .map(Effect::proposal)
                .map(one -> one.values().toString())
                .toList();
    }

    private static List<String> rules(Outcome outcome) {
        return outcome.trace().stream().map(Outcome.Firing::rule).collect(Collectors.toList());
    }

    private static List<String> missing(Outcome outcome) {
        return outcome.missingFacts().stream()
                .map(one -> one.fact() + "." + one.attribute())
                .toList();
    }
}
