package dev.makegood.evaluation;

import dev.makegood.testing.GeneratedFacts;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Drools and the interpreter on cases nobody thought of, every construct of the language among the rules. */
class GeneratedCasesTest {
    private static final int CASES = 3_000;
    private static final String RULES = """
        rule "old" agenda-group "derive" when Customer( $a : age >= 65 ) then insertLogical(new Loyal("age", $a)); end
        rule "spends" agenda-group "derive" when Customer( tier == "GOLD" ) exists Order( total > money("50 EUR") )
        then insertLogical(new Loyal("spends", 1)); end
        rule "chain" agenda-group "derive" when Loyal( why == "spends", $y : years ) Customer( vip == true )
        then insertLogical(new Loyal("vip", $y + 1)); end
        rule "none loyal" when not Loyal() Customer( $c : age ) then outcome.gesture(POINTS, GOODWILL, $c); end
        rule "loyal since" when Loyal( $w : why, years > 0 ) then outcome.permit(CLOSE).term("why", $w); end
        rule "no vip" when not Loyal( why == "vip" ) Customer( vip == false || age > 30 )
        then outcome.refuse(CLOSE); end
        rule "broken" when $o : Order( total != null, $t : total ) $i : Item( orders == $o, broken == true, price <= 20 )
        then outcome.gesture(REFUND, STATUTORY, money($i.price, "EUR")).term("total", $t).group("R"); end
        rule "all whole" salience 3 when $o : Order( total < money("80 EUR") ) not Item( orders == $o, broken == true )
        then outcome.permit(REOPEN); end
        rule "pairs" when $a : Order( total >= money("20 EUR") ) $b : Order( total > $a.total, id != $a.id )
        then outcome.refuse(REOPEN).term("more", $b.total - $a.total); end
        rule "worth" when $c : Customer() accumulate( Order( $t : total ); $sum : sum($t), $n : count(); $sum > money("70 EUR") )
        then outcome.gesture(CREDIT, GOODWILL, $sum * percent("10")).term("n", $n); end
        rule "broken ones" when accumulate( $o : Order() and $i : Item( orders == $o, broken == true, $p : price );
          $most : max($p), $least : min($p), $mean : average($p); $most > 20 || $mean == 20 )
        then outcome.feedback("from " + $least + " to " + $most); end
        rule "young or rich" when ( Customer( age < 31 ) or exists( $o : Order( total > money("50 EUR") ) and Item( orders == $o, price > 20 ) ) )
        then outcome.care(SURPRISE); end
        rule "bound in each branch" when ( $x : Customer( $v : age ) or $x : Customer( vip == true, $v : age ) )
        then outcome.gesture(VOUCHER, GOODWILL, $v).term("tier", $x.tier); end
        rule "each has something whole" when forall( $o : Order( total != null ) Item( orders == $o, broken == false ) )
        then outcome.followUp(CALL, "well?"); end
        rule "all dear" when forall( Order( total >= money("50 EUR") ) ) Customer() then outcome.rating(5); end
        rule "choice" when $o : Order( $t : total ) then
          Money half = $t * percent("50");
          if ($o.deposit == null) { outcome.deadline(PAYMENT, 7, DAYS, ELAPSED); }
          else if (half > $o.deposit) { outcome.gesture(REFUND, GOODWILL, half - $o.deposit); }
          else { outcome.approval(SENIOR).term("half", half); }
        end
        rule "nobody knows" when Customer( age == null && tier in ("GOLD", "BASIC") || address.city == "Huế" )
        then outcome.escalation(1); end
        """;

    /** Groups that would hold no pattern if the customer were not inserted. */
    private static final String LONELY = """
        rule "sees who has nothing dear" when exists( Customer( age > 30 ) and not Order( total > money("50 EUR") ) )
        then outcome.care(SURPRISE); end
        rule "sees nobody" when not( Customer( vip == true ) and not( Customer( tier == "GOLD" ) and Order() ) )
        then outcome.permit(CLOSE); end
        rule "counts who is old" when accumulate( Customer( age > 30, $a : age ); $n : count(), $s : sum($a); $s != 64 )
        then outcome.gesture(POINTS, GOODWILL, $n).term("years", $s); end
        rule "joins" when $o : Order( $t : total ) Customer( $a : age, age > 20 || $t > money("50 EUR") )
          not Customer( age > 64, vip == false ) not Item( orders == $o, price > $a )
        then outcome.refuse(CLOSE).term("age", $a); end
        """;

    private final Random random = new Random(20261122);

    @Test
    void agreesOnGeneratedCases() {
        agrees(RULES, CASES);
    }

    @Test
    void agreesWhereNoPatternWouldBeLeft() {
        agrees(LONELY, CASES / 5);
    }

    private void agrees(String rules, int cases) {
        var agreement = Agreement.on(rules);
        for (int i = 0; i < cases; i++) {
            agreement.outcome(GeneratedFacts.of(random));
        }
    }
}
