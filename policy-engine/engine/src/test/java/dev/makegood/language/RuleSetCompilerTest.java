package dev.makegood.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.makegood.testing.RuleSets;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetCompilerTest {
    private static final String RULE_SET = """
        id: small
        title: { en: Small, vi: Nhỏ }
        purpose: { en: Tests, vi: Kiểm thử }
        """;
    private static final String VOCABULARY = """
        types:
          Customer:
            label: { en: Customer, vi: Khách hàng }
            attributes:
              age: { type: integer, label: { en: Age, vi: Tuổi } }
        actions:
          CLOSE: { en: Close, vi: Đóng }
        """;
    private static final String PEOPLE = VOCABULARY.replace("actions:", """
              number: { type: text, label: { en: Number, vi: Mã } }
              tags: { type: list of text, label: { en: Tags, vi: Nhãn } }
              address: { type: Address, label: { en: Address, vi: Địa chỉ } }
          Address:
            label: { en: Address, vi: Địa chỉ }
            attributes:
              street: { type: text, label: { en: Street, vi: Đường } }
          Order:
            key: orders
            cardinality: many
            label: { en: Order, vi: Đơn hàng }
            attributes:
              number: { type: text, label: { en: Number, vi: Mã } }
          Staff:
            owner: server
            label: { en: Staff, vi: Nhân viên }
            attributes:
              number: { type: text, label: { en: Number, vi: Mã } }
        actions:\
        """);
    private static final String RULE = "rule \"r\" when Customer( age > 1 ) then outcome.permit(CLOSE); end";

    @Test
    void namesTheMissingFiles() {
        assertThat(rejected(new TreeMap<>()))
                .extracting(Diagnostic::file, Diagnostic::code)
                .containsExactly(
                        tuple("rule-set.yaml", Diagnostic.Code.DOCUMENT),
                        tuple("vocabulary.yaml", Diagnostic.Code.DOCUMENT));
    }

    @Test
    void saysWhereInADocumentSomethingIsWrong() {
        var files = files();
        files.put("rule-set.yaml", RULE_SET.replace(", vi: Nhỏ", "") + "selection: by-mood\n");
        files.put("vocabulary.yaml", VOCABULARY.replace("integer", "wholenumber"));
        assertThat(rejected(files))
                .extracting(
                        Diagnostic::file,
                        found -> found.span().line(),
                        found -> found.span().column())
                .containsExactly(tuple("vocabulary.yaml", 5, 14));
        files.put("vocabulary.yaml", VOCABULARY);
        assertThat(rejected(files))
                .extracting(Diagnostic::file, found -> found.span().line())
                .containsExactly(tuple("rule-set.yaml", 2), tuple("rule-set.yaml", 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"types: [", "\"", "a: b: c", "? - :", "&a [*a, *b]", "- just\n- a list"})
    void refusesWhatIsNotADocumentOfARuleSet(String text) {
        var files = files();
        files.put("rule-set.yaml", text);
        assertThat(rejected(files))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.file()).isEqualTo("rule-set.yaml"));
    }

    /** Documents that once took the memory, the stack or seconds. */
    @ParameterizedTest
    @MethodSource("bombs")
    void refusesAtOnceWhatIsTooMuch(String name, String text, String reason) {
        var files = files();
        files.put("vocabulary.yaml", text);
        var found = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> rejected(files), name);
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.code()).isEqualTo(Diagnostic.Code.DOCUMENT))
                .satisfies(one -> assertThat(one.reason().en()).contains(reason));
    }

    static List<Arguments> bombs() {
        var keys = IntStream.range(0, 8_000).mapToObj(i -> "k" + i + ": 1").collect(Collectors.joining(", "));
        var bomb = new StringBuilder("a0: &a0 { " + keys + " }\n");
        for (int i = 1; i < 19; i++) {
            bomb.append("a%d: &a%d [ *a%d, *a%d ]\n".formatted(i, i, i - 1, i - 1));
        }
        return List.of(
                Arguments.of("recursion", "x: &a [*a]", "aliases"),
                Arguments.of("bomb", bomb.toString(), "aliases"),
                Arguments.of("one alias", "x: &a b\ny: *a\n", "aliases"),
                Arguments.of("depth", "x: " + "[".repeat(51), "deep"),
                Arguments.of("great depth", "[".repeat(200_000), "deep"),
                Arguments.of("length", "x: " + "y ".repeat(1_500_000), "characters"),
                Arguments.of("long scalar", "x: [" + "y ".repeat(130_000), "not valid YAML"),
                Arguments.of("long number", "x: " + "9".repeat(250_000), "not valid YAML"),
                Arguments.of("huge exponent", "x: 1.0e+99999999999", "not valid YAML"),
                Arguments.of("repeated name", "types: {}\n" + VOCABULARY, "not valid YAML"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: { a: 1 }|4",
                "sources: [ 1 ]|4",
                "sources: [ { address: a, clauses: [ b ] } ]|4",
                "selection: [1]|4",
                "reasons: [1]|4",
                "stages: x|4",
                "stages: [ { a: b } ]|4",
            })
    void refusesMembersOfAWrongKind(String member, int line) {
        var files = files();
        files.put("rule-set.yaml", RULE_SET + member + "\n");
        assertThat(rejected(files))
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo(Diagnostic.Code.DOCUMENT))
                .satisfies(found -> assertThat(found.span().line()).isEqualTo(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1]|1",
                "{ a: 1 }|3",
                "{ A: { type: number, source: ours, value: 1, label: { en: a, vi: b } } }|1",
                "{ a: { type: text, source: ours, value: 1, label: { en: a, vi: b } } }|1",
                "{ a: { type: number, source: mine, value: 1, label: { en: a, vi: b } } }|1",
                "{ a: { type: number, source: ours, value: x, label: { en: a, vi: b } } }|1",
                "{ a: { type: money, source: ours, value: 1.005 EUR, label: { en: a, vi: b } } }|1",
                "{ a: { type: number, source: ours, label: { en: a, vi: b } } }|1",
                "{ a: { type: number, source: ours, value: 1, values: [], label: { en: a, vi: b } } }|1",
                "{ a: { type: number, source: ours, values: [], label: { en: a, vi: b } } }|1",
                "{ a: { type: number, source: ours, value: 1, label: { en: a } } }|1",
                "{ a: { type: number, source: ours, value: 1, label: { en: a, vi: b }, clause: none } }|1",
                "{ a: { type: number, source: ours, value: 1, label: { en: a, vi: b }, colour: red } }|1",
                "{ a: { type: number, source: ours, label: { en: a, vi: b }, values: [ { value: 1 }, { value: 2 } ] }"
                        + " }|2",
                "{ a: { type: number, source: ours, label: { en: a, vi: b }, values: [ { from: 2027-13-01, value: 1 }"
                        + " ] } }|1",
                "{ a: { type: number, source: ours, label: { en: a, vi: b }, values: [ { from: 2027-01-01, value: 1 }"
                        + " ] } }|1",
                "{ a: { type: number, source: ours, label: { en: a, vi: b }, values: [ { from: 2027-01-01, value: 1 },"
                        + " { from: 2027-01-01, value: 1 } ] } }|2",
            })
    void reportsAllThatIsWrongWithParameters(String parameters, int findings) {
        var files = files();
        files.put("rule-set.yaml", RULE_SET + "parameters: " + parameters + "\n");
        assertThat(rejected(files))
                .hasSize(findings)
                .allSatisfy(found -> assertThat(found.span().line()).isEqualTo(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer", "customer.age", "order.placed", "customer.since.year", "[a]"})
    void refusesWhatIsNotTheDateOfTheEvent(String eventDate) {
        var files = files();
        files.put("rule-set.yaml", RULE_SET + "eventDate: " + eventDate + "\n");
        assertThat(rejected(files)).extracting(found -> found.span().line()).containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer",
                "customer.age",
                "customer.nobody",
                "customer.tags",
                "orders.number",
                "staff.number",
                "customer.address.street",
                "address.street",
                "[a]"
            })
    void refusesWhatDoesNotSayWhomACaseIsAbout(String canaryKey) {
        var files = keyed(canaryKey);
        assertThat(rejected(files)).singleElement().satisfies(found -> {
            assertThat(found.span().line()).isEqualTo(4);
            assertThat(found.remedy().en()).contains("canaryKey: customer.id");
        });
        assertThat(RuleSetCompiler.survey(new RuleSetFiles(files)).diagnostics())
                .isEqualTo(rejected(files));
    }

    @Test
    void knowsWhomACaseIsAbout() {
        var ruleSet = compiled(keyed("customer.number"));
        var key = ruleSet.canaryKey().orElseThrow();
        assertThat(key.path()).isEqualTo("customer.number");
        assertThat(key.value(RuleSets.facts(ruleSet, "customer: { number: A-7 }")))
                .contains("A-7");
        assertThat(key.value(RuleSets.facts(ruleSet, "customer: { number: ' ' }")))
                .isEmpty();
        assertThat(key.value(RuleSets.facts(ruleSet, "customer: { age: 7 }"))).isEmpty();
        assertThat(key.value(RuleSets.facts(ruleSet, "staff: { number: A-7 }"))).isEmpty();
    }

    private static SortedMap<String, String> keyed(String canaryKey) {
        var files = files();
        files.put("rule-set.yaml", RULE_SET + "canaryKey: " + canaryKey + "\n");
        files.put("vocabulary.yaml", PEOPLE);
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id:", "id: ' '", "id: 7", "id: [a]"})
    void wantsAnId(String id) {
        var files = files();
        files.put("rule-set.yaml", RULE_SET.replace("id: small", id));
        assertThat(rejected(files))
                .singleElement()
                .satisfies(found -> assertThat(found.reason().en()).contains("id"));
    }

    @Test
    void importsTheVocabulariesItNames() {
        var files = files();
        files.put("vocabulary.yaml", "imports: [base]\n" + VOCABULARY);
        assertThat(rejected(files)).extracting(Diagnostic::file).containsExactly("imports/base.yaml");
        files.put("imports/base.yaml", VOCABULARY.replace("Customer", "Now"));
        assertThat(compiled(files).vocabulary().type("Now")).isPresent();
    }

    @Test
    void givesTheSameDigestForTheSameContentOnly() {
        var digest = compiled(files()).digest();
        assertThat(digest)
                .startsWith("sha256:")
                .hasSize(71)
                .isEqualTo(compiled(files()).digest());
        var changed = files();
        changed.put("rules/r.drl", RULE.replace("> 1", "> 2"));
        assertThat(compiled(changed).digest()).isNotEqualTo(digest);
        var proved = files();
        proved.put("cases/more.yaml", "[]");
        assertThat(compiled(proved).digest()).isEqualTo(digest);
    }

    @Test
    void leavesOutWhatIsSwitchedOff() {
        var rules = RuleSets.shop("""
            rule "on" enabled true dialect "java" when Customer() then outcome.permit(CLOSE); end
            rule "off" enabled false when Customer() then outcome.permit(CLOSE); end
            """).rules();
        assertThat(rules).extracting(Rule::name).containsExactly("on");
    }

    @Test
    void keepsTitleClauseStageAndSalienceOfARule() {
        var rule = RuleSets.shop("""
            rule "Returns are welcome"
              @title(vi = "Được trả hàng")
              @clause("returns")
              @doc("anything")
              salience -7
              agenda-group "derive"
            when Customer() then insertLogical(new Loyal("x", 1)); end
            """).rules().getFirst();
        assertThat(rule.title().en()).isEqualTo("Returns are welcome");
        assertThat(rule.title().vi()).isEqualTo("Được trả hàng");
        assertThat(rule.clause())
                .hasValueSatisfying(clause -> assertThat(clause.key()).isEqualTo("returns"));
        assertThat(rule.salience()).isEqualTo(-7);
        assertThat(rule.stage()).isZero();
    }

    private static SortedMap<String, String> files() {
        var files = new TreeMap<String, String>();
        files.put("rule-set.yaml", RULE_SET);
        files.put("vocabulary.yaml", VOCABULARY);
        files.put("rules/r.drl", RULE);
        return files;
    }

    private static RuleSet compiled(SortedMap<String, String> files) {
        return switch (RuleSetCompiler.compile(new RuleSetFiles(files))) {
            case Compilation.Compiled(var ruleSet) -> ruleSet;
            case Compilation.Rejected(var diagnostics) -> throw new AssertionError(diagnostics.toString());
        };
    }

    private static List<Diagnostic> rejected(SortedMap<String, String> files) {
        return switch (RuleSetCompiler.compile(new RuleSetFiles(files))) {
            case Compilation.Compiled(var ruleSet) -> throw new AssertionError(ruleSet.id() + " compiles");
            case Compilation.Rejected(var diagnostics) -> diagnostics;
        };
    }
}
