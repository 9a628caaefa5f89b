package dev.makegood.testing;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Rules of the shop nobody thought of: patterns in groups of groups, figures, choices and locals. */
public final class GeneratedRules {
    private final Random random;
    private int rules;
    private int variables;

    public GeneratedRules(Random random) {
        this.random = random;
    }

    /** Three rules that differ in name from those before. */
    public String next() {
        rules++;
        return """
            rule "derives %d" agenda-group "derive" when %s then %s end
            rule "reads %d" when $o : Order( %s ) %s then %s end
            rule "counts %d" when $c : Customer( %s ) %s then %s end
            """.formatted(
                        rules,
                        "$o : Order( " + total() + " ) " + withoutLoyal(bounded(() -> element(1))),
                        any(
                                "insertLogical(new Loyal(\"a\", 1));",
                                "insertLogical(new Loyal($o.id, 2));",
                                "if ($o.total > money(\"50 EUR\")) { insertLogical(new Loyal(\"b\", 3)); } else {"
                                        + " insertLogical(new Loyal(\"c\", 4)); }"),
                        rules,
                        total(),
                        bounded(() -> element(2) + " " + element(1)),
                        conclusion("$o.total"),
                        rules,
                        customer(),
                        any(
                                "not Loyal( why == \"a\" )",
                                "accumulate( Loyal( $y : years ); $n : count(), $s : sum($y); $n > 0 )",
                                "exists( Loyal( why != \"a\" ) and Order( total > money(\"50 EUR\") ) )",
                                "( Loyal( why == \"a\" ) or not Loyal() )",
                                "forall( Loyal( years > 1 ) )"),
                        conclusion("$c.age"));
    }

    /** Not more than one rule may hold. */
    private static String bounded(Supplier<String> elements) {
        var made = elements.get();
        return made.split("Order\\(|Item\\(|Customer\\(|Loyal\\(", -1).length > 9 || made.split(" or ", -1).length > 4
                ? bounded(elements)
                : made;
    }

    /** What is derived here is not read here. */
    private String withoutLoyal(String elements) {
        return elements.replaceAll("Loyal\\([^)]*\\)", "Customer( vip )");
    }

    private String conclusion(String value) {
        return any(
                "outcome.permit(CLOSE);",
                "outcome.gesture(POINTS, GOODWILL, 5).term(\"t\", " + value + ");",
                "if (" + value + " == null) { outcome.refuse(CLOSE); } else { outcome.permit(REOPEN).term(\"t\", "
                        + value + "); }",
                "String text = \"of \" + " + value + "; outcome.feedback(text);");
    }

    private String element(int depth) {
        return random.nextInt(5) == 0
                ? figures()
                : random.nextInt(4) == 0
                        ? "( " + element(depth - 1) + " or " + element(depth - 1) + " )"
                        : group(depth);
    }

    private String group(int depth) {
        var inner = depth - 1;
        return switch (depth <= 0 ? random.nextInt(3) : random.nextInt(8)) {
            case 0 -> pattern();
            case 1 -> "not " + pattern();
            case 2 -> "exists " + pattern();
            case 3 -> "not( " + group(inner) + " and " + group(inner) + " )";
            case 4 -> "exists( " + group(inner) + " and " + group(inner) + " )";
            case 5, 6 -> "( " + group(inner) + " or " + group(inner) + " )";
            default -> {
                var variable = "$f" + variables++;
                yield "forall( %s : Order( %s ) Order( this == %s, %s ) %s )"
                        .formatted(variable, total(), variable, total(), random.nextBoolean() ? item() : "");
            }
        };
    }

    private String figures() {
        var value = "$v" + variables++;
        var sum = "$s" + variables++;
        return random.nextBoolean()
                ? "accumulate( Order( %s, %s : total ); %s : %s(%s); %s )"
                        .formatted(
                                total(),
                                value,
                                sum,
                                any("sum", "min", "max", "average"),
                                value,
                                any(sum + " > money(\"50 EUR\")", sum + " == null", sum + " != null"))
                : "accumulate( %s : Order( %s ) and Item( orders == %s, broken == true, price >= 20 ); %s : count(), %s1 : max(%s.total);"
                                .formatted(value, total(), value, sum, sum, value)
                        + " " + any(sum + " > 0, " + sum + "1 > $o.total", sum + " == 0", sum + " < 2") + " )";
    }

    private String pattern() {
        return any(
                "Customer( " + customer() + " )",
                "Order( id != $o.id, " + total() + " )",
                "Order( total > $o.total )",
                "Order( this == $o, tags contains \"x\" )",
                item(),
                "Loyal( why matches \"[ab]|O[0-9]\", years < 5 )");
    }

    private String item() {
        return "Item( orders == $o, " + any("price > 20", "broken", "!broken", "price % 2 == 0") + " )";
    }

    private String total() {
        return any(
                "total > money(\"50 EUR\")",
                "total != null",
                "total <= money(\"51 EUR\") || deposit != null",
                "id not matches \"O2\"");
    }

    private String customer() {
        return any(
                "age > param.largeAge",
                "tier == \"GOLD\"",
                "vip || address.city.startsWith(\"Hu\")",
                "age == null",
                "since + duration(\"P30D\") > date(\"2027-01-31\")");
    }

    private String any(String... choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }
}
