package dev.makegood.language;

import static dev.makegood.testing.RuleSets.diagnostics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticsTest {
    private static final String RULE = "rule \"r\"\nwhen\n  %s\nthen\n  %s\nend\n";

    /** What stands on line 3 and is wrong: its condition, the code, and the column it is found in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Custmer( vip )|FACT|3",
                "Customer( agge > 18 )|NAME|13",
                "Customer( age > \"x\" )|TYPE|17",
                "Customer( age )|TYPE|13",
                "Customer( vip && age )|TYPE|20",
                "Customer( tier == \"PLATINUM\" )|VALUE|21",
                "Customer( tier in (\"GOLD\", \"TIN\") )|VALUE|30",
                "Customer( since > date(\"2027-02-30\") )|VALUE|21",
                "Customer( tier > \"GOLD\" )|TYPE|18",
                "Customer( age > null )|TYPE|17",
                "Customer( address.street == \"x\" )|NAME|21",
                "Customer( address.city.getClass() == 3 )|METHOD|26",
                "Customer( age > 18L )|NUMBER|19",
                "Customer( age == $x )|BINDING|20",
                "Customer( age > 18 |SYNTAX|1",
                "Customer( age == (1 - \"a\") )|TYPE|23",
                "Order() Order()|JOIN|11",
                "Item() Order()|JOIN|10",
                "Address( city == \"Huế\" )|FACT|3",
                "$c : Customer() $c : Order( total == money(\"1.00 EUR\") )|BINDING|19",
                "eval( true )|CONSTRUCT|3",
                "forall( not Order() )|CONSTRUCT|11",
                "accumulate( not Order(); $n : count() )|CONSTRUCT|28",
                "accumulate( Order() or Item(); $n : count() )|CONSTRUCT|34",
                "accumulate( Order(); count() )|SYNTAX|24",
                "accumulate( $o : Order(); $n : median($o.total) )|METHOD|34",
                "accumulate( $o : Order(); $n : sum($o.id) )|TYPE|34",
                "accumulate( $o : Order(); $n : sum() )|ACTION|34",
                "accumulate( Order( $t : total ); $n : count() ) Order( total == $t )|BINDING|67",
                "not( accumulate( Order(); $n : count() ) )|CONSTRUCT|29",
                "( $c : Customer( vip ) or Item() ) Order( id == $c.tier )|JOIN|38",
                "Customer() and not( $o : Order() and Order() )|JOIN|40",
                "( ( ( ( ( ( ( ( ( Customer() ) ) ) ) ) ) ) ) )|SIZE|21",
                "Customer( tier matches age )|REGEX|26",
                "Customer( tier matches \"(a\" )|REGEX|26",
                "Customer( tier matches \"(a)\\\\1\" )|REGEX|26",
                "Customer( tier matches \"((a{100}){100}){100}\" )|REGEX|26",
                "Customer( age matches \"a\" )|TYPE|13",
                "Customer( age contains 3 )|METHOD|17",
                "Order( tags contains 3 )|TYPE|24",
                "Customer( vip ? true : false )|CONSTRUCT|17",
                "Customer( this instanceof Object )|CONSTRUCT|18",
                "Customer( age = 3 )|CONSTRUCT|17",
                "Customer( address.( city != null ) )|SYNTAX|21",
                "Customer( since + since > since )|TYPE|19",
                "Customer( age > param.largeAge.current )|NAME|34",
                "Customer( age > param.none )|NAME|25",
                "Customer( age > param )|NAME|19",
                "Customer( age > param.fee )|TYPE|17",
                "Customer( param.fee in (param.fee) )|VALUE|27",
                "Customer( collect( age ) )|CONSTRUCT|13",
                "Customer( new Loyal() )|CONSTRUCT|13",
                "Customer() from $x|CONSTRUCT|14",
            })
    void saysWhereAndWhatIsWrongWithACondition(String condition, Diagnostic.Code code, int column) {
        assertThat(diagnostics(RULE.formatted(condition, "outcome.permit(CLOSE);")))
                .first()
                .satisfies(found -> assertThat(found.code()).isEqualTo(code))
                .satisfies(found -> assertThat(found.span().column()).isEqualTo(column))
                .satisfies(found -> assertThat(found.remedy().en()).isNotBlank());
    }

    /** What stands on line 5 and is wrong: its conclusion, the code, and the column it is found in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "outcome.refund(5);|ACTION|11",
                "outcome.permit(DANCE);|VALUE|18",
                "outcome.permit(\"CLOSE\");|VALUE|18",
                "outcome.permit();|ACTION|11",
                "outcome.permit(CLOSE, CLOSE);|ACTION|25",
                "outcome.gesture(REFUND);|ACTION|11",
                "outcome.gesture(REFUND, KINDNESS);|VALUE|27",
                "outcome.gesture(REFUND, GOODWILL, money(\"5 EURO\"));|VALUE|37",
                "outcome.permit(CLOSE).reason(\"NONE\");|REASON|32",
                "outcome.permit(CLOSE).colour(\"RED\");|ACTION|25",
                "insertLogical(new Customer());|FACT|21",
                "insertLogical(new Loyal(\"x\"));|ACTION|21",
                "insertLogical(new Loyal(1, 2));|TYPE|27",
                "insert(new Loyal(\"x\", 2));|STATEMENT|3",
                "while (true) {}|STATEMENT|3",
                "System.exit(1);|STATEMENT|3",
                "outcome.permit(CLOSE)|SYNTAX|1",
                "outcome.permit(CLOSE).reason(\"WHY\").reason(\"WHY\");|ATTRIBUTE|39",
                "outcome.permit(CLOSE).term(\"a\", 1).term(\"a\", 2);|ATTRIBUTE|38",
                "outcome.rating(7);|VALUE|18",
                "outcome.rating(1.5);|VALUE|18",
                "outcome.escalation(0);|VALUE|22",
                "outcome.rating(param.largeAge);|VALUE|18",
                "insertLogical(new Loyal(\"x\", param.fee));|TYPE|32",
                "insertLogical(new Rank(1000));|VALUE|26",
                "insertLogical(new Rank(1.5));|VALUE|26",
                "if (1 == 2) outcome.permit(CLOSE);|SYNTAX|15",
                "if (3) { outcome.permit(CLOSE); }|TYPE|7",
                "String s = 3;|TYPE|14",
                "Object o = 3;|TYPE|3",
                "String Safe = \"x\";|NAME|10",
                "String java = \"x\";|NAME|10",
                "int a = 1; int a = 2;|BINDING|18",
                "if (1 == 1) { int a = 1; } outcome.rating(a);|NAME|45",
                "modify( $c ) { setAge(3) }|STATEMENT|3",
                "outcome.feedback(new String(\"x\"));|CONSTRUCT|20",
                "outcome.feedback(new java.io.File(\"x\").getName());|CONSTRUCT|20",
            })
    void saysWhereAndWhatIsWrongWithAConclusion(String conclusion, Diagnostic.Code code, int column) {
        assertThat(diagnostics(RULE.formatted("Customer( vip )", conclusion)))
                .first()
                .satisfies(found -> assertThat(found.code()).isEqualTo(code))
                .satisfies(found -> assertThat(found.span().column()).isEqualTo(column));
    }

    @Test
    void reportsTheFindingsOfEveryRuleInOnePass() {
        var text = RULE.formatted("Custmer( vip )", "outcome.permit(CLOSE);")
                + RULE.formatted("Customer( vip", "outcome.permit(CLOSE);").replace("\"r\"", "\"s\"")
                + RULE.formatted("Customer( agge == 1, tier == 2 )", "outcome.permit(DANCE);")
                        .replace("\"r\"", "\"t\"");
        assertThat(diagnostics(text))
                .extracting(found -> found.span().line(), Diagnostic::code)
                .containsExactly(
                        tuple(3, Diagnostic.Code.FACT),
                        tuple(10, Diagnostic.Code.SYNTAX),
                        tuple(15, Diagnostic.Code.NAME),
                        tuple(15, Diagnostic.Code.TYPE),
                        tuple(17, Diagnostic.Code.VALUE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "package policies.acme;|CONSTRUCT",
                "import java.io.File;|CONSTRUCT",
                "import static java.lang.Runtime.getRuntime;|CONSTRUCT",
                "global java.lang.Runtime rt;|CONSTRUCT",
                "function void f() { }|CONSTRUCT",
                "declare Evil end|CONSTRUCT",
                "query \"q\" Customer() end|CONSTRUCT",
                "rule \"x\" no-loop true when then end|ATTRIBUTE",
                "rule \"x\" date-effective \"01-Jan-2027\" when then end|ATTRIBUTE",
                "rule \"x\" salience age when then end|ATTRIBUTE",
                "rule \"x\" salience 1001 when then end|ATTRIBUTE",
                "rule \"x\" dialect \"mvel\" when then end|ATTRIBUTE",
                "rule \"x\" enabled (age > 3) when then end|ATTRIBUTE",
                "rule \"x\" enabled false when Custmer() then end|FACT",
                "rule \"x\" when Customer( then outcome.refnd(3); end|SYNTAX",
                "rule \"x\" salience 1 salience 2 when then end|ATTRIBUTE",
                "rule \"x\" @clause(\"returns\") @clause(\"returns\") when then end|ATTRIBUTE",
                "rule \"x\" @title(en = \"a\") @title(en = \"b\") when then end|ATTRIBUTE",
                "rule \"\u3164\" when then end|RULE_NAME",
                "rule \"\u2800\u115f\" when then end|RULE_NAME",
                "rule \"x\" agenda-group \"MAIN\" when then end|STAGE",
                "rule \"x\" @clause(\"none\") when then end|CLAUSE",
                "rule \"x\" @propagation(\"EAGER\") when then end|ANNOTATION",
                "rule \"x\" extends \"y\" when then end|CONSTRUCT",
                "rule \"\" when then end|RULE_NAME",
            })
    void refusesWhatHasNoPlaceInTheLanguage(String text, Diagnostic.Code code) {
        assertThat(diagnostics(text)).first().extracting(Diagnostic::code).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"202E", "200B", "FEFF", "0007", "E000", "001A"})
    void findsCharactersThatCanHideText(String character) {
        var hidden = Character.toString(Integer.parseInt(character, 16));
        assertThat(diagnostics(RULE.formatted("Customer( vip /* " + hidden + " */ )", "outcome.permit(CLOSE);")))
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(Diagnostic.Code.CHARACTER))
                .satisfies(found -> assertThat(found.span()).isEqualTo(new Span(3, 20, 21)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"// hidden %s outcome", "/* hidden %s outcome */", "Customer( address.city == \"a%sb\" )", "%s"})
    void findsCarriageReturnsThatEndNoLine(String text) {
        var condition = text.formatted("\r") + "\r\n Customer( vip )\r\n";
        assertThat(diagnostics(RULE.formatted(condition, "outcome.permit(CLOSE);")))
                .extracting(Diagnostic::code)
                .containsExactly(Diagnostic.Code.CHARACTER);
    }

    @Test
    void goesOnWithTheRuleItStoppedAt() {
        var text = "rule \"a\" when Customer( vip ) then rule \"b\" when Custmer() then outcome.permit(CLOSE); end";
        assertThat(diagnostics(text))
                .extracting(Diagnostic::code)
                .containsExactly(Diagnostic.Code.SYNTAX, Diagnostic.Code.FACT);
        assertThat(diagnostics("rule rule rule rule")).hasSizeBetween(1, 4);
    }

    @Test
    void findsUnicodeEscapesAndLettersOfOtherScriptsInNames() {
        assertThat(diagnostics(RULE.formatted("Customer( address.city == \"\\u0041\" )", "outcome.permit(CLOSE);")))
                .extracting(Diagnostic::code)
                .containsExactly(Diagnostic.Code.UNICODE_ESCAPE);
        assertThat(diagnostics(RULE.formatted("\u0421ustomer( vip )", "outcome.permit(CLOSE);")))
                .extracting(Diagnostic::code)
                .contains(Diagnostic.Code.CHARACTER);
    }

    @Test
    void limitsHowDeepAndHowLongAConditionGrows() {
        var deep = "(".repeat(3_000) + "vip" + ")".repeat(3_000);
        assertThat(diagnostics(RULE.formatted("Customer( " + deep + " )", "outcome.permit(CLOSE);")))
                .first()
                .extracting(Diagnostic::code)
                .isEqualTo(Diagnostic.Code.SIZE);
        var chain = "vip" + " || vip".repeat(4_000);
        assertThat(diagnostics(RULE.formatted("Customer( " + chain + " )", "outcome.permit(CLOSE);")))
                .first()
                .extracting(Diagnostic::code)
                .isEqualTo(Diagnostic.Code.SIZE);
        var nots = "!".repeat(4_000) + "vip";
        assertThat(diagnostics(RULE.formatted("Customer( " + nots + " )", "outcome.permit(CLOSE);")))
                .first()
                .extracting(Diagnostic::code)
                .isEqualTo(Diagnostic.Code.SIZE);
    }

    @Test
    void letsAFactBeSaidToBeAbsentOnlyAfterItsStage() {
        var rules = """
            rule "derives" agenda-group "derive" when Customer( age > 60 ) then insertLogical(new Loyal("age", 1)); end
            rule "denies" agenda-group "derive" when not Loyal() Customer() then outcome.permit(CLOSE); end
            rule "derives too late" when Customer( vip ) then insertLogical(new Loyal("vip", 1)); end
            rule "reads too early" agenda-group "derive" when Loyal() then outcome.permit(CLOSE); end
            """;
        assertThat(diagnostics(rules))
                .extracting(found -> found.span().line(), Diagnostic::code)
                .containsExactly(tuple(2, Diagnostic.Code.STAGE), tuple(4, Diagnostic.Code.STAGE));
    }

    @Test
    void goesOnAfterEachFaultOfARule() {
        var text = """
            rule "a" no-loop true timer( cron: * * ) agenda-group "derive"
            when Customer( age > )
            then insert(1);
            while (true) { outcome.permit(CLOSE); }
            modify( $c ) { x() };
            end
            """;
        assertThat(diagnostics(text))
                .extracting(found -> found.span().line(), Diagnostic::code)
                .containsExactly(
                        tuple(1, Diagnostic.Code.ATTRIBUTE),
                        tuple(1, Diagnostic.Code.ATTRIBUTE),
                        tuple(2, Diagnostic.Code.SYNTAX),
                        tuple(3, Diagnostic.Code.STATEMENT),
                        tuple(4, Diagnostic.Code.STATEMENT),
                        tuple(5, Diagnostic.Code.STATEMENT));
    }

    @Test
    void refusesValuesMadeOfTooManyOthers() {
        var bindings = new StringBuilder("$a0 : age");
        var locals = new StringBuilder("int b0 = 1;");
        for (int i = 1; i < 23; i++) {
            bindings.append(", $a%d : $a%d + $a%d".formatted(i, i - 1, i - 1));
            locals.append(" int b%d = b%d * b%d;".formatted(i, i - 1, i - 1));
        }
        assertThat(diagnostics(RULE.formatted("Customer( " + bindings + " )", locals)))
                .extracting(found -> found.span().line(), Diagnostic::code)
                .containsExactly(tuple(3, Diagnostic.Code.SIZE), tuple(5, Diagnostic.Code.SIZE));
    }

    @Test
    void saysWhereATextThatIsTooLongHasToEnd() {
        assertThat(diagnostics("// " + "x".repeat(70) + "\n" + "// x\n".repeat(20_000)))
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(Diagnostic.Code.SIZE))
                .satisfies(found -> assertThat(found.span().line()).isGreaterThan(10_000));
    }

    @Test
    void wantsEachRuleToHaveANameOfItsOwn() {
        var twice = RULE.formatted("Customer( vip )", "outcome.permit(CLOSE);").repeat(2);
        assertThat(diagnostics(twice)).extracting(Diagnostic::code).containsExactly(Diagnostic.Code.RULE_NAME);
    }
}
