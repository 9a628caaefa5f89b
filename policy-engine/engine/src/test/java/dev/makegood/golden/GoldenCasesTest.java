package dev.makegood.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makegood.language.RuleSetFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenCasesTest {
    @Test
    void readsWhatIsExpected() {
        var read = cases("- { title: t, facts: {}, expect: { effects: [ { kind: gesture, amount: 5.00 EUR } ], gap:"
                        + " true } }")
                .getFirst();
        assertThat(read.effects()).containsExactly(Map.of("kind", "gesture", "amount", "5.00 EUR"));
        assertThat(read.gap()).isTrue();
        assertThat(read.vetoes()).isEmpty();
        assertThat(cases("- { title: t, expect: { vetoes: [ { type: FREE_GIFT } ] } }")
                        .getFirst()
                        .vetoes())
                .contains(List.of(Map.of("type", "FREE_GIFT")));
        assertThat(read.missing()).isEmpty();
        assertThat(cases("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- [", "a: b: c", "7", "{ title: t }"})
    void namesTheFileThatIsNoList(String text) {
        assertThatThrownBy(() -> cases(text))
                .isInstanceOf(GoldenCaseNotReadable.class)
                .hasMessageContaining("cases/some.yaml");
    }

    static List<String> bombs() {
        return List.of("- &a [*a]", "- " + "[".repeat(60), "- " + "x ".repeat(200_000), "- { a: 1, a: 2 }");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void namesTheFileThatIsTooMuch(String text) {
        assertThatThrownBy(() -> cases(text))
                .isInstanceOf(GoldenCaseNotReadable.class)
                .hasMessageContaining("cases/some.yaml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: [a]|title",
                "facts: {}|title",
                "title: t, facts: [ 1 ]|facts",
                "title: t, expect: 1|expect",
                "title: t, expect: { effects: 1 }|effects",
                "title: t, expect: { effects: [ 1 ] }|an effect",
                "title: t, expect: { effects: [ { kind: [ a ] } ] }|effects.kind",
                "title: t, expect: { vetoes: [ { kind: [ a ] } ] }|vetoes.kind",
                "title: t, expect: { missing: a }|missing",
                "title: t, expect: { missing: [ [ a ] ] }|a member of missing",
                "title: t, expect: { conflicts: many }|conflicts",
                "title: t, expect: { gap: perhaps }|gap",
            })
    void namesTheCaseAndItsMemberOfAnotherKind(String broken, String member) {
        assertThatThrownBy(() -> cases("- { title: whole }\n- { " + broken + " }\n"))
                .isInstanceOf(GoldenCaseNotReadable.class)
                .hasMessageContaining("cases/some.yaml, case 2: " + member + " is not ");
    }

    private static List<GoldenCase> cases(String text) {
        var files = new TreeMap<String, String>();
        files.put("cases/some.yaml", text);
        return GoldenCases.in(new RuleSetFiles(files));
    }
}
