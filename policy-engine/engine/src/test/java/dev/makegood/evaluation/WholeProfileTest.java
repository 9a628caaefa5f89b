package dev.makegood.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.resolution.Effect;
import dev.makegood.testing.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups, figures, values and statements, each held against the interpreter. */
class WholeProfileTest {
    private static final String CLOSE = " then outcome.permit(CLOSE); end\n";

    /** Whether a rule with that condition fires on a customer like that. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " ; ",
            quoteCharacter = '`',
            value = {
                "Customer( address.city matches \"H.{1,3}\" ) ; address: { city: Huế } ; true",
                "Customer( address.city matches \"H\" ) ; address: { city: Huế } ; false",
                "Customer( address.city not matches \"H\" ) ; address: { city: Huế } ; true",
                "Customer( address.city not matches \"H\" ) ; age: 3 ; false",
                "Customer( address.city.startsWith(\"H\") && address.city.length() == 3 ) ; address: { city: Huế } ;"
                        + " true",
                "Customer( address.city.substring(5) == \"\" ) ; address: { city: Huế } ; false",
                "Customer( address.city.trim().toUpperCase() contains \"UẾ\" ) ; address: { city: ' Huế ' } ; true",
                "Customer( address.city not contains \"x\" ) ; address: { city: Huế } ; true",
                "Customer( address.city.isEmpty() || age > 1 ) ; age: 3 ; true",
                "Customer( age % 2 == 1 ) ; age: 3 ; true",
                "Customer( age % 0 == 1 ) ; age: 3 ; false",
                "Customer( age.compareTo(4) < 0 && age.negate() == -3 ) ; age: 3 ; true",
                "Customer( since + duration(\"P14D\") == date(\"2027-01-15\") ) ; since: 2027-01-01 ; true",
                "Customer( since + duration(\"PT12H\") == since ) ; since: 2027-01-01 ; false",
                "Customer( date(\"2027-03-01\") - since == duration(\"P59D\") ) ; since: 2027-01-01 ; true",
                "Customer( since.plusMonths(1).getDayOfMonth() == 28 ) ; since: 2027-01-31 ; true",
                "Customer( since.plusDays(99999999999) > since ) ; since: 2027-01-31 ; false",
                "Customer( duration(\"PT1H\") * 1.5 / duration(\"PT30M\") == 3 ) ; age: 3 ; true",
                "Customer( age * percent(\"50\") == 1.5 && percent(\"50\") * age == 1.5 ) ; age: 3 ; true",
                "Customer( percent(\"30\") / 2 == percent(\"15\") ) ; age: 3 ; true",
                "Customer( \"a\" + age + \"b\" == \"a3b\" ) ; age: 3 ; true",
                "Customer( tier == Customer.Tier.GOLD ) ; tier: GOLD ; true",
                "$c : Customer() Customer( this == $c ) ; age: 3 ; true",
                "( Customer( age > 5 ) or Customer( age < 4 ) ) ; age: 3 ; true",
                "Customer( age > 5 ) or Customer( age < 2 ) ; age: 3 ; false",
                "Customer( age > 2 ) and Customer( vip ) ; age: 3 ; false",
                "( or Customer( age > 5 ) Customer( age < 4 ) ) ; age: 3 ; true",
                "not( Customer( age > 5 ) and Customer( vip ) ) ; age: 3 ; true",
                "not( Customer( age > 5 ) and Customer( vip ) ) ; vip: true ; false",
                "not( not Customer( age > 5 ) ) ; age: 6 ; true",
                "not( not Customer( age > 5 ) ) ; vip: true ; false",
                "exists( Customer( age > 5 ) or Customer( vip ) ) ; vip: true ; true",
                "forall( Customer( age > 5 ) ) ; age: 6 ; true",
                "forall( Customer( age > 5 ) ) ; vip: true ; false",
                "Customer( age > param.largeAge ) ; age: 61 ; true",
                "Customer( age > param.largeAge ) ; age: 60 ; false",
                "Customer( age > param.largeAge.aspirational ) ; age: 60 ; true",
                "Customer( age in (param.largeAge, 3) ) ; age: 60 ; true",
                "Customer( param.fee == money(\"5 EUR\") ) ; since: 2027-01-01 ; true",
                "Customer( param.fee == money(\"7 EUR\") ) ; since: 2027-01-02 ; true",
                "Customer( param.fee == money(\"9 EUR\") ) ; since: 2030-01-01 ; true",
                "Customer( param.fee == null ) ; age: 3 ; true",
                "Customer( param.share * 100 == 10 ) ; since: 2027-01-02 ; true",
                "Customer( param.share == null ) ; since: 2027-01-01 ; true",
                "not( Customer( param.fee > money(\"5 EUR\") ) ) ; since: 2027-01-01 ; true",
                "not( Customer( param.fee > money(\"5 EUR\") ) ) ; age: 3 ; false",
                "Customer( since + param.patience == date(\"2027-01-31\") ) ; since: 2027-01-01 ; true",
                "acc( Customer( $a : age ); $s : sum($a); $s == 3 ) ; age: 3 ; true",
                "accumulate( Customer( $a : age ); $s : sum($a); $s == null ) ; vip: true ; true",
                "accumulate( Customer( age > 5 ); $n : count(); $n == 0 ) ; vip: true ; false",
            })
    void firesOnWhatIsCertain(String condition, String customer, boolean fires) {
        var outcome = Agreement.on("rule \"r\" when " + condition + CLOSE).outcome("customer: { " + customer + " }");
        assertThat(outcome.effects()).hasSize(fires ? 1 : 0);
    }

    /** What figures over orders are, written as a text; nothing where one is unknown. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " ; ",
            quoteCharacter = '`',
            value = {
                "count() ; [] ; 0",
                "count() ; [ { id: A }, { id: B } ] ; 2",
                "sum($t) ; [ { id: A, total: 5.10 EUR }, { id: B, total: 6 EUR } ] ; 11.10 EUR",
                "sum($t) ; [ { id: A, total: 5 EUR }, { id: B, total: 6 USD } ] ; ",
                "sum($t) ; [ { id: A, total: 5 EUR }, { id: B } ] ; ",
                "sum($t) ; [] ; ",
                "min($t) ; [ { id: A, total: 5 EUR }, { id: B, total: 6 EUR } ] ; 5.00 EUR",
                "max($t) ; [ { id: A, total: 5 EUR }, { id: B, total: 6 EUR } ] ; 6.00 EUR",
                "max($t) ; [ { id: A, total: 5 EUR }, { id: B, total: 6 USD } ] ; ",
                "max($t) ; [] ; ",
                "average($t) ; [ { id: A, total: 5 EUR }, { id: B, total: 6 EUR } ] ; 5.50 EUR",
                "average($t) ; [ { id: A, total: 5 EUR }, { id: B, total: 5 EUR }, { id: C, total: 6 EUR } ] ; 5.33"
                        + " EUR",
            })
    void addsUpWithoutRoundingOrMixingCurrencies(String function, String orders, String figure) {
        var outcome = Agreement.on("rule \"r\" when accumulate( Order( $t : total ); $f : " + function
                        + " ) then outcome.permit(CLOSE).term(\"f\", \"\" + $f); end")
                .outcome("orders: " + orders);
        assertThat(outcome.effects().getFirst().proposal().terms().get("f")).isEqualTo(figure);
    }

    @Test
    void asksForWhatAFigureNeeds() {
        var agreement = Agreement.on(
                "rule \"r\" when accumulate( $o : Order( total > money(\"5 EUR\") ) and Item( orders == $o, broken =="
                        + " true ); $n : count(); $n > 1 )" + CLOSE);
        var outcome = agreement.outcome("""
            orders:
              - { id: A, total: 6 EUR, items: [ { broken: true }, { broken: true } ] }
              - { id: B, items: [ { broken: true }, { broken: false } ] }
            """);
        assertThat(outcome.effects()).isEmpty();
        assertThat(outcome.missingFacts())
                .extracting(one -> one.fact() + "." + one.attribute())
                .containsExactly("orders[1].total");
    }

    @Test
    void firesOnceForTheSameFactsHoweverManyBranchesHold() {
        var agreement = Agreement.on("""
            rule "r" when ( $c : Customer( vip ) or $c : Customer( age > 60 ) ) then outcome.gesture(POINTS, GOODWILL, 5).term("tier", $c.tier); end
            rule "v" when ( Customer( $v : age ) or Customer( vip, $v : age + 1 ) ) then outcome.gesture(POINTS, GOODWILL, $v); end
            """);
        var outcome = agreement.outcome("customer: { vip: true, age: 61, tier: GOLD }");
        assertThat(values(outcome))
                .extracting(value -> value.substring(value.indexOf("quantity")))
                .containsExactly("quantity=5}", "quantity=61}", "quantity=62}");
        assertThat(agreement.outcome("customer: { vip: true }").trace()).hasSize(2);
    }

    @Test
    void concludesByTheBranchThatIsTrueAndAsksWhereNoneIs() {
        var agreement = Agreement.on("""
            rule "refund"
            when $o : Order( $t : total )
            then
              Money fee = $t * percent("10");
              if ($o.deposit > fee) {
                String why = "deposit " + $o.deposit;
                outcome.gesture(REFUND, GOODWILL, $t - fee).term("why", why);
              } else if ($t > money("500 EUR")) {
                outcome.approval(MANAGER);
              } else {
                outcome.gesture(REFUND, GOODWILL, $t);
              }
            end
            """);
        assertThat(values(agreement.outcome("orders: [ { id: A, total: 100 EUR, deposit: 11 EUR } ]")))
                .containsExactly("{type=REFUND, basis=GOODWILL, amount=90.00 EUR}");
        assertThat(values(agreement.outcome("orders: [ { id: A, total: 100 EUR, deposit: 1 EUR } ]")))
                .containsExactly("{type=REFUND, basis=GOODWILL, amount=100.00 EUR}");
        assertThat(values(agreement.outcome("orders: [ { id: A, total: 600 EUR, deposit: 1 EUR } ]")))
                .containsExactly("{role=MANAGER}");
        var unknown = agreement.outcome("orders: [ { id: A, total: 100 EUR } ]");
        assertThat(unknown.effects()).isEmpty();
        assertThat(unknown.missingFacts())
                .extracting(Outcome.MissingFact::attribute)
                .containsExactly("deposit");
    }

    @Test
    void derivesByChoiceOnlyWhatIsCertain() {
        var agreement = Agreement.on("""
            rule "d" agenda-group "derive" when $c : Customer() then
              if ($c.age > 60) { insertLogical(new Loyal("age", $c.age)); } else { insertLogical(new Loyal("young", 1)); }
            end
            rule "none old" when not Loyal( why == "age" ) then outcome.permit(CLOSE); end
            rule "one" when accumulate( Loyal( $y : years ); $n : count(), $s : sum($y); $n == 1 ) then outcome.permit(REOPEN).term("s", $s); end
            """);
        assertThat(agreement.outcome("{}").effects()).isEmpty();
        assertThat(agreement.outcome("customer: { age: 3 }").effects()).hasSize(2);
        assertThat(agreement.outcome("customer: { age: 70 }").effects()).hasSize(1);
    }

    @Test
    void takesWhatIsOutOfBoundsForUnknown() {
        var agreement = Agreement.on("""
            rule "d" agenda-group "derive" when Customer( $a : age ) then insertLogical(new Rank($a * 100)); end
            rule "r" when Rank( level == null ) then outcome.permit(CLOSE); end
            rule "s" when Customer( $a : age ) then outcome.rating($a); end
            """);
        assertThat(values(agreement.outcome("customer: { age: 70 }"))).containsExactly("{action=CLOSE}", "{}");
        assertThat(values(agreement.outcome("customer: { age: 7 }"))).containsExactly("{}");
    }

    @Test
    void asksForTheDateOnWhichAParameterDepends() {
        var agreement = Agreement.on("""
            rule "r" when $o : Order( total > param.fee ) then outcome.gesture(REFUND, GOODWILL, $o.total - param.fee); end
            """);
        assertThat(agreement.outcome("orders: [ { id: A, total: 20 EUR } ]").missingFacts())
                .extracting(one -> one.fact() + "." + one.attribute())
                .containsExactly("customer.since");
        var outcome = agreement.outcome("customer: { since: 2027-06-01 }\norders: [ { id: A, total: 20 EUR } ]");
        assertThat(values(outcome)).containsExactly("{type=REFUND, basis=GOODWILL, amount=13.00 EUR}");
    }

    @Test
    void stopsTextsThatGrow() {
        var rules = new StringBuilder("rule \"r\" when Customer() then String s0 = \"0123456789\";");
        for (int i = 1; i < 10; i++) {
            rules.append("String s%d = s%d + s%d;".formatted(i, i - 1, i - 1));
        }
        var ruleSet = RuleSets.shop(rules + " outcome.feedback(s9); end");
        for (var evaluator : List.of(
                RuleSetEvaluator.of(ruleSet, Limits.DEFAULT), RuleSetEvaluator.reference(ruleSet, Limits.DEFAULT))) {
            assertThat(evaluator.evaluate(RuleSets.facts(ruleSet, "{}"))).isInstanceOf(Evaluation.OverLimit.class);
        }
    }

    private static List<String> values(Outcome outcome) {
        return outcome.effects().stream()
                .map(Effect::proposal)
                .map(one -> one.values().toString())
                .toList();
    }
}
