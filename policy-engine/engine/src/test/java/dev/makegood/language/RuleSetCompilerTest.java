package dev.makegood.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.makegood.testing.RuleSets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
