package dev.makegood.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.Compilation;
import dev.makegood.language.Diagnostic;
import dev.makegood.resolution.Effect;
import dev.makegood.testing.GeneratedFacts;
import dev.makegood.testing.RuleSets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decision tables mean what DMN means by them, to Drools and to the interpreter. */
class TablesTest {
    private static final int CASES = 200;
    private static final String TABLE = """
        POLICY
        # who is treated how
        rule,Customer.tier,Customer.age,"outcome.gesture(POINTS, GOODWILL, ?)",clause,title
        old,-,>= 65,10,returns,già
        gold,GOLD,-,20,returns,vàng
        middle,-,30..65,5,returns,trung niên
        """;

    /** What the points are, by hit policy and customer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "collect|tier: GOLD, age: 65|[5, 10, 20]",
                "collect|tier: BASIC, age: 20|[]",
                "collect|age: 70|[10]",
                "first|tier: GOLD, age: 65|[10]",
                "first|tier: GOLD, age: 40|[20]",
                "first|tier: BASIC, age: 40|[5]",
                "first|tier: GOLD|[]",
                "first|age: 70|[10]",
                "first|age: 40|[]",
                "unique|tier: BASIC, age: 70|[10]",
                "unique|tier: GOLD, age: 70|[POLICY_REVIEW]",
                "unique|age: 70|[]",
                "'priority,\"priority=20, 5, 10\"'|tier: GOLD, age: 65|[20]",
                "'priority,\"priority=20, 5, 10\"'|tier: BASIC, age: 65|[5]",
                "'priority,\"priority=20, 5, 10\"'|age: 65|[]",
                "collect sum|tier: GOLD, age: 65|[35]",
                "collect min|tier: GOLD, age: 65|[5]",
                "collect max|tier: GOLD, age: 65|[20]",
                "collect sum|tier: BASIC, age: 20|[]",
                "collect sum|tier: GOLD|[null]",
            })
    void choosesAmongRows(String policy, String customer, String points) {
        var outcome = Agreement.onTable(TABLE.replace("POLICY", policy)).outcome("customer: { " + customer + " }");
        assertThat(outcome.effects().stream()
                        .map(Effect::proposal)
                        .map(one -> String.valueOf(
                                one.values().getOrDefault("topic", one.values().get("quantity"))))
                        .sorted((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b))
                        .toList())
                .hasToString(points);
    }

    /** Whether a customer fits a cell. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Customer.age|30..31|age: 30|true",
                "Customer.age|[30..31)|age: 31|false",
                "Customer.age|(30..31]|age: 30|false",
                "Customer.age|(30..31]|age: 31|true",
                "Customer.age|< 30, > 40|age: 41|true",
                "Customer.age|not(30, 31)|age: 31|false",
                "Customer.age|not(30..40)|age: 41|true",
                "Customer.age|not(30)|tier: GOLD|false",
                "Customer.age|= 30|age: 30|true",
                "Customer.age|!= 30|age: 30|false",
                "Customer.age|null|tier: GOLD|true",
                "Customer.age|> param.largeAge|age: 61|true",
                "Customer.age|-5|age: 3|false",
                "Customer.tier|GOLD, BASIC|tier: BASIC|true",
                "Customer.tier|not(GOLD)|tier: BASIC|true",
                "Customer.vip|true|vip: true|true",
                "Customer.since|< 2027-01-31|since: 2027-01-30|true",
                "Customer.since|2027-01-01..2027-01-31|since: 2027-01-31|true",
                "Customer.address.city|Huế|address: { city: Huế }|true",
                "Customer.address.city|\"Huế, phố cổ\"|address: { city: 'Huế, phố cổ' }|true",
            })
    void readsCellsAsDmnDoes(String column, String cell, String customer, boolean fits) {
        var quoted = '"' + cell.replace("\"", "\"\"") + '"';
        var table = "collect\n" + column + ",outcome.permit(?)\n" + quoted + ",CLOSE\n";
        assertThat(Agreement.onTable(table)
                        .outcome("customer: { " + customer + " }")
                        .effects())
                .hasSize(fits ? 1 : 0);
    }

    @Test
    void matchesEachOfManyFactsByItself() {
        var agreement = Agreement.onTable("""
            first,stage=propose
            Order.total,Customer.tier,"outcome.gesture(REFUND, GOODWILL, ?)","outcome.approval(?)"
            > 100 EUR,-,50 EUR,MANAGER
            > 10 EUR,GOLD,$Order.total * percent("50"),-
            -,-,5.00 EUR,-
            """);
        var outcome = agreement.outcome("customer: { tier: GOLD }\n"
                + "orders: [ { id: A, total: 200 EUR }, { id: B, total: 20 EUR }, { id: C, total: 2 EUR } ]");
        assertThat(outcome.trace())
                .extracting(firing -> firing.rule() + " " + firing.facts().getFirst())
                .containsExactlyInAnyOrder("table 3 orders[0]", "table 4 orders[1]", "table 5 orders[2]");
    }

    @Test
    void addsUpAmounts() {
        var agreement = Agreement.onTable("""
            collect sum
            Customer.tier,Customer.age,"outcome.gesture(CREDIT, GOODWILL, ?)"
            GOLD,-,20 EUR
            -,>= 65,10.50 EUR
            """);
        assertThat(agreement
                        .outcome("customer: { tier: GOLD, age: 70 }")
                        .effects()
                        .getFirst()
                        .proposal()
                        .values())
                .hasToString("{type=CREDIT, basis=GOODWILL, amount=30.50 EUR}");
    }

    @Test
    void derivesFactsForLaterStages() {
        var agreement = Agreement.onTable("""
            collect,stage=derive
            Customer.age,"insertLogical(new Loyal(\"age\", ?))"
            >= 65,2
            """);
        assertThat(agreement.outcome("customer: { age: 70 }").trace()).hasSize(1);
        assertThat(agreement.ruleSet().rules().getFirst().stage()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"collect", "first", "unique", "collect sum", "collect max", "priority,\"priority=5, 20, 10\""})
    void agreesOnGeneratedCases(String policy) {
        var agreement = Agreement.onTable(TABLE.replace("POLICY", policy));
        var random = new Random(20261125);
        for (int i = 0; i < CASES; i++) {
            agreement.outcome(GeneratedFacts.of(random));
        }
    }

    @Test
    void limitsHowLargeATableGrows() {
        var rows = "1,3\n".repeat(201);
        var lists = ("\"" + "1,".repeat(40) + "1\",3\n").repeat(60);
        var cell = "\"" + " 1".repeat(300) + "\",3\n";
        for (var table : List.of(rows, lists, cell)) {
            assertThat(RuleSets.withTable("first\nCustomer.age,outcome.rating(?)\n" + table))
                    .isInstanceOfSatisfying(
                            Compilation.Rejected.class,
                            rejected -> assertThat(rejected.diagnostics())
                                    .extracting(Diagnostic::code)
                                    .containsExactly(Diagnostic.Code.SIZE));
        }
    }

    /** What is wrong with a table, and where. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|TABLE|1|1",
                "any;Customer.age;1|TABLE|1|1",
                "collect;Customer.agge,outcome.permit(?);1,CLOSE|TABLE|2|1",
                "collect;outcome.permit(?);CLOSE|TABLE|2|1",
                "collect;Customer.age,outcome.permit(?);1,DANCE|VALUE|3|3",
                "collect;Customer.age,outcome.permit(?);1|TABLE|3|1",
                "collect;Customer.age,outcome.permit(?);old,CLOSE|TYPE|3|1",
                "collect;Customer.tier,outcome.permit(?);GOLD,CLOSE;TIN,CLOSE|VALUE|4|1",
                "collect;Customer.since,outcome.permit(?);< 2027-02-30,CLOSE|VALUE|3|1",
                "collect;Customer.age,outcome.permit(?);1..,CLOSE|TYPE|3|1",
                "collect;Customer.age,outcome.permit(?);1,new java.io.File()|CONSTRUCT|3|3",
                "collect;Customer.age,outcome.permit(?);1,CLOSE).group(1|SYNTAX|3|3",
                "collect;Customer.age,outcome.refnd(?);1,CLOSE|ACTION|2|14",
                "collect;Customer.age,outcome.rating(?),clause;1,3,none|CLAUSE|3|5",
                "collect;Customer.age,outcome.rating(?);1,\"3|SYNTAX|3|3",
                "collect,stage=later;Customer.age,outcome.rating(?);1,3|STAGE|1|9",
                "collect sum;Customer.age,outcome.feedback(?);1,\"\"\"a\"\"\"|TYPE|3|1",
                "priority;Customer.age,outcome.rating(?);1,3|TABLE|1|1",
                "priority,priority=2;Customer.age,outcome.rating(?);1,3|VALUE|3|3",
                "collect;rule,Customer.age,outcome.rating(?);a,1,3;a,2,3|RULE_NAME|4|1",
                "collect;Customer.age,outcome.rating(?);1,\u202e3|CHARACTER|3|3",
            })
    void saysWhichCellIsWrong(String table, Diagnostic.Code code, int line, int column) {
        var found = switch (RuleSets.withTable(table.replace(';', '\n'))) {
            case Compilation.Compiled(var ruleSet) -> throw new AssertionError(ruleSet.rules() + " compile");
            case Compilation.Rejected(var diagnostics) -> diagnostics.getFirst();
        };
        assertThat(List.of(found.code(), found.span().line(), found.span().column()))
                .containsExactly(code, line, column);
        assertThat(found.file()).isEqualTo("tables/table.csv");
    }
}
