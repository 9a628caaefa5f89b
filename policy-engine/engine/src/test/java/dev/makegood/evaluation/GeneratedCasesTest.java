package dev.makegood.evaluation;

import java.util.List;
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
        rule "nobody knows" when Customer( age == null && tier in ("GOLD", "BASIC") || address.city == "Huế" )
        then outcome.escalation(1); end
        """;

    private final Random random = new Random(20261122);

    @Test
    void agreesOnGeneratedCases() {
        var agreement = Agreement.on(RULES);
        for (int i = 0; i < CASES; i++) {
            agreement.outcome("customer: " + customer() + "\norders: " + orders());
        }
    }

    private String customer() {
        return "{ tier: %s, age: %s, vip: %s, address: %s }"
                .formatted(
                        any("GOLD", "BASIC", "null"),
                        any("20", "30", "31", "64", "65", "null"),
                        any("true", "false", "null"),
                        any("{ city: Huế }", "{ city: Paris }", "{}", "null"));
    }

    private String orders() {
        var orders = new StringBuilder("[");
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            orders.append("{ id: O%d, total: %s, items: %s },"
                    .formatted(i, any("20 EUR", "50 EUR", "51 EUR", "80 EUR", "60 USD", "null"), items()));
        }
        return orders.append(']').toString();
    }

    private String items() {
        var items = new StringBuilder("[");
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            items.append("{ price: %s, broken: %s },".formatted(any("20", "21", "null"), any("true", "false", "null")));
        }
        return items.append(']').toString();
    }

    private String any(String... choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }
}
