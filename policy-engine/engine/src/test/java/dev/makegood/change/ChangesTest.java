package dev.makegood.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.editing.Stopping;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.testing.RuleSets;
import dev.makegood.vocabulary.Text;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ChangesTest {
    private static final String REFUND =
            "rule \"Refund\" when $c : Customer( age >= 18, tier == \"GOLD\" ) $o : Order( total > money(\"10 EUR\") )"
                    + " then outcome.gesture(REFUND, GOODWILL, money(\"5 EUR\")).reason(\"WHY\"); end\n";
    private static final String CLOSE = "rule \"Close\" when Customer( vip ) then outcome.permit(CLOSE); end\n";
    private static final String TABLE = """
        first
        rule,Customer.tier,Customer.age,"outcome.gesture(POINTS, GOODWILL, ?)"
        old,-,>= 65,10
        gold,GOLD,30..65,20
        rest,-,-,5
        """;

    /** What stands in a condition of an order, what stands there then, and how that is told. */
    @ParameterizedTest
    @CsvFileSource(resources = "/changes/conditions.csv", delimiter = '|', quoteCharacter = '`')
    void tellsWhichConditionChanged(String before, String after, String en, String vi) {
        var told = only(shop(customer(before)), shop(customer(after))).differences().stream()
                .map(ChangesTest::said)
                .toList();
        assertThat(told).extracting(Text::en).containsExactly(en.split(" / "));
        assertThat(told).extracting(Text::vi).containsExactly(vi.split(" / "));
    }

    private static String customer(String condition) {
        return "rule \"r\" when Customer( " + condition + " ) then outcome.permit(CLOSE); end";
    }

    /** What stands in {@code then} for an order, what stands there then, and how that is told. */
    @ParameterizedTest
    @CsvFileSource(resources = "/changes/conclusions.csv", delimiter = '|', quoteCharacter = '`')
    void tellsWhichConclusionChanged(String before, String after, String en, String vi) {
        var told = only(shop(order(before)), shop(order(after))).differences().stream()
                .map(ChangesTest::said)
                .toList();
        assertThat(told).extracting(Text::en).containsExactly(en.split(" / "));
        assertThat(told).extracting(Text::vi).containsExactly(vi.split(" / "));
    }

    private static String order(String conclusions) {
        return "rule \"r\" when $o : Order( $t : total ) then " + conclusions + " end";
    }

    @Test
    void findsNoChangeInLayoutCommentsNamesOfVariablesAndOrder() {
        var other = """
            // about closing
            %s

            rule "Refund" // as ever
            when
              $who : Customer( tier == "GOLD" && age >= 18.0 )
              Order( money("10.00 EUR") < total )
            then
              outcome.gesture(REFUND, GOODWILL, money("5.00 EUR")).reason("WHY");
            end
            """.formatted(CLOSE);
        var changes = Changes.between(shop(REFUND + CLOSE), shop(other));
        assertThat(changes.all()).isEmpty();
        assertThat(changes.sameInMeaning()).containsExactly("rules/shop.drl");
        assertThat(changes.isByMeaning()).isTrue();
    }

    @Test
    void findsNoChangeInARuleThatMovesToAnotherFile() {
        var moved = with(shop(REFUND), files -> {
            files.put("rules/more.drl", CLOSE);
            return files;
        });
        assertThat(Changes.between(shop(REFUND + CLOSE), moved).all()).isEmpty();
    }

    @Test
    void tellsRulesAddedAndRemoved() {
        var changes = Changes.between(shop(CLOSE), shop(REFUND)).all();
        assertThat(changes).hasSize(2);
        assertThat(changes)
                .anySatisfy(change -> assertThat(change).isInstanceOfSatisfying(Change.Added.class, added -> {
                    assertThat(added.subject().name()).isEqualTo("Refund");
                    assertThat(added.said().en()).startsWith("For each order where the total is more than €10");
                    assertThat(added.place().span().line()).isEqualTo(1);
                }));
        assertThat(changes)
                .anySatisfy(change -> assertThat(change)
                        .isInstanceOfSatisfying(
                                Change.Removed.class,
                                removed -> assertThat(removed.subject().name()).isEqualTo("Close")));
    }

    @Test
    void knowsARuleByWhatItSaysWhereItsNameChanged() {
        var renamed = REFUND.replace("\"Refund\"", "\"Money back\"").replace("18", "21");
        var change = only(shop(REFUND + CLOSE), shop(CLOSE + renamed));
        assertThat(change.isRenamed()).isTrue();
        assertThat(change.subject().name()).isEqualTo("Money back");
        assertThat(change.differences()).extracting(Difference::aspect).containsExactly(Aspect.NAME, Aspect.CONDITION);
    }

    @Test
    void tellsWhatAboutARuleChanged() {
        var other = REFUND.replace(
                "when", "@title(vi = \"Hoàn tiền\") @clause(\"returns\") salience 5 agenda-group \"derive\" when");
        assertThat(only(shop(REFUND), shop(other)).differences())
                .extracting(difference -> said(difference).en())
                .containsExactly(
                        "Title (Vietnamese): Refund -> Hoàn tiền",
                        "Clause: - -> returns: Returns are welcome",
                        "Stage: propose -> derive",
                        "Salience: 0 -> 5 (higher)");
    }

    @Test
    void tellsAnInsertedRowAndNothingOfTheOthers() {
        var row = TABLE.replace("gold,", "young,-,< 18,7\ngold,");
        var changes = Changes.between(table(TABLE), table(row)).all();
        assertThat(changes).singleElement().isInstanceOfSatisfying(Change.Added.class, added -> {
            assertThat(added.subject().name()).isEqualTo("young");
            assertThat(added.place().span().line()).isEqualTo(4);
        });
    }

    @Test
    void tellsAChangedCell() {
        var change = only(table(TABLE), table(TABLE.replace("30..65", "30..60")));
        assertThat(change.subject().name()).isEqualTo("gold");
        assertThat(change.from().span().line()).isEqualTo(4);
        assertThat(change.differences())
                .extracting(difference -> said(difference).en())
                .containsExactly("age of the customer: at most 65 -> at most 60 (holds in fewer cases)");
    }

    @Test
    void knowsRowsWithoutNamesByWhatTheySay() {
        var unnamed = TABLE.replace("rule,", "").replaceAll("(?m)^(old|gold|rest),", "");
        var more = unnamed.replace("-,>= 65,10", "BASIC,< 18,1\n-,>= 65,11");
        var changes = Changes.between(table(unnamed), table(more)).all();
        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst()).isInstanceOf(Change.Added.class);
        assertThat(changes.getLast())
                .isInstanceOfSatisfying(
                        Change.Altered.class,
                        altered -> assertThat(altered.differences())
                                .extracting(difference -> said(difference).en())
                                .containsExactly("Quantity: 10 -> 11 (more for the customer)"));
    }

    @Test
    void tellsOfTheOrderOfRowsOnlyWhereTheFirstOneCounts() {
        var turned = """
            first
            rule,Customer.tier,Customer.age,"outcome.gesture(POINTS, GOODWILL, ?)"
            rest,-,-,5
            old,-,>= 65,10
            gold,GOLD,30..65,20
            """;
        var change = only(table(TABLE), table(turned));
        assertThat(change.subject().name()).isEqualTo("rest");
        assertThat(change.differences())
                .extracting(difference -> said(difference).en())
                .containsExactly("Place among the rows: line 5 -> line 3");
        assertThat(Changes.between(table(TABLE.replace("first", "collect")), table(turned.replace("first", "collect")))
                        .all())
                .isEmpty();
    }

    @Test
    void tellsOnceWhatATableSaysOfAllItsRows() {
        var change = only(table(TABLE), table(TABLE.replace("first", "collect,stage=derive")));
        assertThat(change.subject().kind()).isEqualTo(Subject.Kind.TABLE);
        assertThat(change.differences())
                .extracting(difference -> said(difference).en())
                .containsExactly("Which rows count: first -> collect", "Stage: - -> derive");
    }

    @Test
    void tellsWhatTheDescriptionSaysOtherwise() {
        var changes = Changes.between(shop(""), with(shop(""), files -> {
                    files.computeIfPresent(
                            RuleSetFiles.RULE_SET,
                            (_, text) -> text.replace("value: 60, aspirational: 50", "value: 65")
                                            .replace("from: 2027-01-02, value: 7 EUR", "from: 2027-02-01, value: 8 EUR")
                                            .replace("Returns are welcome", "No returns")
                                            .replace("vi: Bởi vì", "vi: Vì thế")
                                            .replace("best-for-customer", "sum")
                                    + "owner: Ann\n"
                                    + "brand: { preset: playful }\n"
                                    + "readings:\n"
                                    + "  - question: { en: Q, vi: H }\n"
                                    + "    reading: { en: R, vi: Đ }\n");
                    return files;
                }))
                .all();
        assertThat(changes)
                .extracting(ChangesTest::said)
                .containsExactly(
                        "PARAMETER largeAge Value: 60 years -> 65 years (higher); Value aspired to: 50 years -> -",
                        "PARAMETER fee Value: Value from 2 January 2027: €7 -> Value from 1 February 2027: €8"
                                + " (higher)",
                        "RULE_SET  What becomes of several proposals: the best for the customer remains -> amounts are"
                                + " added up; Owner: - -> Ann",
                        "BRAND  added: Tone: informal; Never given of its own will: none",
                        "CLAUSE returns Text (English): Returns are welcome -> No returns",
                        "READING Q added: Question: Q; Reading: R",
                        "REASON WHY Text (Vietnamese): Bởi vì -> Vì thế");
    }

    @Test
    void tellsByWhatCustomersAreToldApart() {
        var branch = "  Branch: { label: { en: Branch, vi: Chi nhánh }, attributes:"
                + " { name: { type: text, label: { en: Name, vi: Tên } } } }\n";
        var before = with(shop(""), files -> {
            files.computeIfPresent(RuleSetFiles.VOCABULARY, (_, text) -> text.replace("actions:", branch + "actions:"));
            return files;
        });
        var after = with(before, files -> {
            files.computeIfPresent(RuleSetFiles.RULE_SET, (_, text) -> text + "canaryKey: branch.name\n");
            return files;
        });
        assertThat(Changes.between(before, after).all())
                .extracting(ChangesTest::said)
                .containsExactly("RULE_SET  Customers are told apart by: - -> branch.name");
    }

    @Test
    void tellsWhatAParameterIsToTheCustomerWhereItIsOnlyGiven() {
        var given = "rule \"r\" when Order( id == \"a\" ) then outcome.gesture(CREDIT, GOODWILL, param.fee); end\n";
        assertThat(directionOfFee(given)).hasValue(Direction.MORE_FOR_CUSTOMER);
        assertThat(directionOfFee(given.replace("id == \"a\"", "total > param.fee")))
                .hasValue(Direction.HIGHER);
    }

    private static Optional<Direction> directionOfFee(String rules) {
        var higher = with(shop(rules), files -> {
            files.computeIfPresent(RuleSetFiles.RULE_SET, (_, text) -> text.replace("9 EUR", "10 EUR"));
            return files;
        });
        return only(shop(rules), higher).differences().getFirst().direction();
    }

    @Test
    void tellsWhatTheVocabularySaysOtherwise() {
        var changes = Changes.between(shop(""), with(shop(""), files -> {
                    files.computeIfPresent(
                            RuleSetFiles.VOCABULARY,
                            (_, text) -> text.replace("max: 150", "max: 120, unit: years")
                                    .replace("GOLD: { en: Gold, vi: Vàng }, ", "SILVER: { en: Silver, vi: Bạc }, ")
                                    .replace("whenUnknown: { assume: false }, ", "")
                                    .replace("REOPEN: { en: Reopen, vi: Mở lại }", "MEND: { en: Mend, vi: Sửa }")
                                    .replace("  Rank:", "  Grade:"));
                    return files;
                }))
                .all();
        assertThat(changes)
                .extracting(ChangesTest::said)
                .containsExactly(
                        "TYPE Grade added: Label: Rank; Key in JSON: grade; Who states it: the rules; How many a case"
                                + " has: one; Order of attributes: level",
                        "TYPE Rank removed: Label: Rank; Key in JSON: rank; Who states it: the rules; How many a case"
                                + " has: one; Order of attributes: level",
                        "ATTRIBUTE Customer.tier Value “SILVER”: - -> Silver; Value “GOLD”: Gold -> -",
                        "ATTRIBUTE Customer.age Highest: 150 -> 120 years (lower); Unit: - -> years",
                        "ATTRIBUTE Customer.vip Assumed while unknown: no -> -",
                        "ACTION MEND added: Label: Mend",
                        "ACTION REOPEN removed: Label: Reopen");
    }

    @Test
    void tellsGoldenCasesByTheirTitles() {
        var before = """
            - title: one
              facts: { customer: { age: 20, tier: GOLD } }
              expect: { effects: [ { kind: gesture, type: REFUND, amount: 5.00 EUR } ], missing: [] }
            - title: two
              facts: { orders: [ { id: a, total: 20 EUR } ] }
            """;
        var after = """
            - title: three
              facts: { customer: { vip: true } }
            - title: one
              facts: { customer: { tier: GOLD, age: 21 } }
              expect: { effects: [ { kind: gesture, type: REFUND, amount: 6.00 EUR } ], missing: [ customer.vip ] }
            """;
        var changes = Changes.between(cases(before), cases(after)).all();
        assertThat(changes)
                .extracting(ChangesTest::said)
                .containsExactly(
                        "CASE three added: Customer, VIP: true; Conflicts: 0; No rule applies: no",
                        "CASE one Customer, Age: 20 -> 21; Asks for: none -> customer.vip; Expected: Effect: Something"
                                + " given to the customer; Kind: Refund; Amount: 5.00 EUR -> Effect: Something given to"
                                + " the customer; Kind: Refund; Amount: 6.00 EUR",
                        "CASE two removed: Order 1, Number: a; Order 1, Total: 20 EUR; Conflicts: 0; No rule applies:"
                                + " no");
    }

    @Test
    void comparesFilesWhereOneVersionDoesNotCompile() {
        var changes = Changes.between(shop(CLOSE), shop("rule"));
        assertThat(changes.isByMeaning()).isFalse();
        assertThat(changes.all())
                .singleElement()
                .satisfies(change -> assertThat(change.subject())
                        .isEqualTo(new Subject(
                                Subject.Kind.FILE, "rules/shop.drl", new Text("rules/shop.drl", "rules/shop.drl"))));
    }

    private static Version shop(String rules) {
        return Version.of(RuleSets.shopFiles(rules));
    }

    private static Version table(String table) {
        return with(shop(""), files -> {
            files.put("tables/points.csv", table);
            return files;
        });
    }

    private static Version cases(String cases) {
        return with(shop(""), files -> {
            files.put("cases/all.yaml", cases);
            return files;
        });
    }

    private static Version with(Version version, UnaryOperator<Map<String, String>> change) {
        return Version.of(new RuleSetFiles(
                new TreeMap<>(change.apply(new TreeMap<>(version.files().texts())))));
    }

    @Test
    void saysThatARuleIsStoppedAndThatItIsNoLonger() {
        var running = shop(REFUND + CLOSE);
        var stopped = Version.of(Stopping.of(running.files(), "Close"));

        var changes = Changes.between(running, stopped);

        assertThat(changes.all()).hasSize(1);
        assertThat(changes.sameInMeaning()).isEmpty();
        assertThat(only(running, stopped).subject().name()).isEqualTo("Close");
        assertThat(only(running, stopped).differences()).singleElement().satisfies(difference -> {
            assertThat(difference.was()).contains(new Text("takes part", "có tham gia"));
            assertThat(difference.is()).contains(new Text("stopped", "bị dừng"));
            assertThat(difference.after()).map(Place::file).contains(RuleSetFiles.RULE_SET);
        });
        assertThat(only(stopped, running).differences())
                .singleElement()
                .extracting(Difference::is)
                .isEqualTo(Optional.of(new Text("takes part", "có tham gia")));
    }

    @Test
    void saysOfARuleThatComesStoppedThatItIs() {
        var stopped = Version.of(Stopping.of(shop(REFUND + CLOSE).files(), "Close"));
        assertThat(Changes.between(shop(REFUND), stopped).all())
                .filteredOn(Change.Added.class::isInstance)
                .singleElement()
                .satisfies(
                        added -> assertThat(((Change.Added) added).said().en()).endsWith("It is stopped."));
    }

    private static Change.Altered only(Version before, Version after) {
        var changes = Changes.between(before, after);
        assertThat(changes.isByMeaning()).isTrue();
        assertThat(changes.all()).singleElement().isInstanceOf(Change.Altered.class);
        return (Change.Altered) changes.all().getFirst();
    }

    private static String said(Change change) {
        var subject = change.subject().kind() + " " + change.subject().name() + " ";
        return subject
                + switch (change) {
                    case Change.Added added -> "added: " + added.said().en();
                    case Change.Removed removed -> "removed: " + removed.said().en();
                    case Change.Altered altered ->
                        String.join(
                                "; ",
                                altered.differences().stream()
                                        .map(one -> said(one).en())
                                        .toList());
                };
    }

    private static Text said(Difference difference) {
        var nothing = new Text("-", "-");
        var was = difference.was().orElse(nothing);
        var is = difference.is().orElse(nothing);
        var direction = difference
                .direction()
                .map(one -> new Text(
                        " (" + one.label().en() + ")", " (" + one.label().vi() + ")"));
        return new Text(
                difference.label().en() + ": " + was.en() + " -> " + is.en()
                        + direction.map(Text::en).orElse(""),
                difference.label().vi() + ": " + was.vi() + " -> " + is.vi()
                        + direction.map(Text::vi).orElse(""));
    }
}
