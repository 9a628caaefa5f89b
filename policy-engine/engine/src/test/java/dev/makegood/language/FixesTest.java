package dev.makegood.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.testing.RuleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered to mend a finding does, and makes nothing else worse. */
class FixesTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final String RULE = "rule \"One\"\nwhen\n  %s\nthen\n  %s\nend\n";

    @ParameterizedTest
    @CsvFileSource(resources = "/fixes/conditions.csv", delimiter = ';', quoteCharacter = '^')
    void mendsAPattern(String written, String mended) {
        assertThat(mendings(RULE.formatted(written, "outcome.permit(CLOSE);")))
                .contains(RULE.formatted(mended, "outcome.permit(CLOSE);"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/fixes/conclusions.csv", delimiter = ';', quoteCharacter = '^')
    void mendsAConclusion(String written, String mended) {
        assertThat(mendings(RULE.formatted("$c : Customer( age > 60 )", written)))
                .contains(RULE.formatted("$c : Customer( age > 60 )", mended));
    }

    @Test
    void mendsTheHeadOfARule() {
        var rule = "rule \"One\"\n%s\nwhen\n  Customer( age > 60 )\nthen\n  outcome.permit(CLOSE);\nend\n";
        Map.of(
                        "  agenda-group derive", "  agenda-group \"derive\"",
                        "  agenda-group \"propse\"", "  agenda-group \"propose\"",
                        "  no-loop true", "",
                        "  no-loop salience 5", "   salience 5",
                        "  @clause(\"retruns\")", "  @clause(\"returns\")",
                        "  @titel(vi = \"Một\")", "  @title(vi = \"Một\")",
                        "  @title(\"Một\")", "  @title(vi = \"Một\")")
                .forEach((written, mended) ->
                        assertThat(mendings(rule.formatted(written))).contains(rule.formatted(mended)));
    }

    @Test
    void leavesOutWhatStandsBeforeRules() {
        var rule = RULE.formatted("Customer( age > 60 )", "outcome.permit(CLOSE);");
        assertThat(mendings("import java.util.List;\n" + rule)).containsExactly("\n" + rule);
    }

    @Test
    void endsARuleBeforeTheNextOne() {
        var rule = RULE.formatted("Customer( age > 60 )", "outcome.permit(CLOSE);");
        var other = rule.replace("One", "Two");
        assertThat(mendings(rule.replace("end\n", "\n") + other)).containsExactly(rule + "\n" + other);
    }

    @Test
    void mendsACellOfATable() {
        var table = """
            first
            Customer.tier,Customer.age,outcome.permit(?)
            "GOLD, BASC",> 60,CLOSE
            """;
        assertThat(mendings(withTable(table), "tables/table.csv")).containsExactly(table.replace("BASC", "BASIC"));
        var column = table.replace("BASC", "BASIC").replace("outcome.permit(?)", "outcome.permitt(?)");
        assertThat(mendings(withTable(column), "tables/table.csv")).containsOnly(table.replace("BASC", "BASIC"));
    }

    @Test
    void offersNothingWhereNothingIsNear() {
        assertThat(RuleSets.diagnostics(RULE.formatted("Customer( colour == 1 )", "outcome.permit(CLOSE);")))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.fixes()).isEmpty());
    }

    /** Each mistake of the page that one fix mends as the page does. */
    @Test
    void mendsLikelyMistakes() throws IOException {
        var mended = MistakesTest.mistakes().stream()
                .filter(mistake -> mendings(mistake.text()).stream()
                        .anyMatch(text -> words(text).equals(words(mistake.mended()))))
                .map(MistakesTest.Mistake::title)
                .toList();
        assertThat(mended)
                .containsExactly(
                        "A typo in an attribute",
                        "`=` where `==` is meant",
                        "A missing semicolon",
                        "A text without quotes",
                        "A number in quotes",
                        "`eval`",
                        "An order with `null`",
                        "A missing `end`");
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void makesNothingWorse(RuleSetFiles files) {
        var before = RuleSetCompiler.survey(files).diagnostics();
        for (var found : before) {
            for (var fix : found.fixes()) {
                assertThat(fix.title().vi()).isNotBlank();
                var after =
                        RuleSetCompiler.survey(Edit.applied(fix.edits(), files)).diagnostics();
                assertThat(after)
                        .as("%s, after: %s", found, fix)
                        .noneMatch(other -> isSame(other, found))
                        .hasSizeLessThanOrEqualTo(before.size());
            }
        }
    }

    private static boolean isSame(Diagnostic one, Diagnostic other) {
        return one.file().equals(other.file())
                && one.span().line() == other.span().line()
                && one.reason().equals(other.reason())
                && one.span().column() == other.span().column();
    }

    static Stream<RuleSetFiles> faulty() throws IOException {
        var files = new ArrayList<RuleSetFiles>();
        MistakesTest.mistakes().forEach(mistake -> files.add(RuleSets.shopFiles(mistake.text())));
        for (var folder : List.of("refused", "attacks")) {
            try (var texts = Files.list(CORPUS.resolve(folder))) {
                texts.filter(path -> path.toString().endsWith(".drl"))
                        .sorted()
                        .map(path -> new Snippet(read(CORPUS.resolve("vocabulary.yaml")), read(path)).files())
                        .forEach(files::add);
            }
        }
        return files.stream();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleSetFiles withTable(String table) {
        var texts = new TreeMap<>(RuleSets.shopFiles("").texts());
        texts.put("tables/table.csv", table);
        return new RuleSetFiles(texts);
    }

    private static List<String> mendings(String rules) {
        return mendings(RuleSets.shopFiles(rules), "rules/shop.drl");
    }

    /** The file after each of the fixes. */
    private static List<String> mendings(RuleSetFiles files, String file) {
        return RuleSetCompiler.survey(files).diagnostics().stream()
                .flatMap(found -> found.fixes().stream())
                .map(fix -> Edit.applied(fix.edits(), files).text(file))
                .toList();
    }
}
