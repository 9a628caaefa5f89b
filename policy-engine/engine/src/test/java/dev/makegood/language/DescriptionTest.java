package dev.makegood.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.vocabulary.Brand;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Source;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {
    private static final String SMALL = """
        id: small
        title: { en: Small, vi: Nhỏ }
        purpose: { en: Tests, vi: Kiểm thử }
        owner: service
        reasons: { OLD: { en: Old enough, vi: Đủ tuổi } }
        sources:
          - own: true
            title: { en: Our promise, vi: Lời hứa }
            clauses: { grown-up: { en: Grown-ups get a credit., vi: Người lớn được ghi có. } }
        readings:
          - question: { en: From when?, vi: Từ khi nào? }
            reading: { en: From 18., vi: Từ 18 tuổi. }
        """;
    private static final String WORDING = """
        gestures:
          CREDIT:
            formal: { en: "We credit {amount}.", vi: "Chúng tôi ghi có {amount}." }
            informal: { en: "Here is {amount}, {years} years!", vi: "{amount} cho {years} tuổi!" }
        """;

    @Test
    void saysWhatARuleSetRestsOn() {
        var charter = compiled(SMALL, WORDING).charter();
        assertThat(charter.owner()).contains("service");
        assertThat(charter.readings()).hasSize(1);
        assertThat(charter.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.address()).isEmpty())
                .satisfies(source -> assertThat(source.clauses()).hasSize(1))
                .extracting(Source::isOwn)
                .isEqualTo(true);
    }

    @Test
    void saysInBothLanguagesWhatRulesSayToAPerson() {
        assertThat(compiled(SMALL + "texts: { Call back: Gọi lại }\n", WORDING)
                        .charter()
                        .texts())
                .containsOnly(Map.entry("Call back", new Text("Call back", "Gọi lại")));
        assertThat(rejected(SMALL + "texts: { Call back: { en: Call } }\n", WORDING))
                .singleElement()
                .satisfies(found -> assertThat(found.span().line()).isEqualTo(13));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parameters: { most: { type: number, value: 1, source: ours, label: { en: Most, vi: Nhiều nhất, cả năm"
                        + " } } }",
                "brand: { mission: { en: We care, vi: Quan tâm, luôn luôn } }",
                "texts: { CALL: { en: Call back, vi: Gọi lại, hỏi thăm } }",
                "reasons: { OLD: { en: Old, and enough, vi: Đủ tuổi } }"
            })
    void refusesATextThatAnUnquotedCommaCuts(String member) {
        var others = member.startsWith("reasons") ? SMALL.replaceFirst("reasons: .*\n", "") : SMALL;
        assertThat(rejected(others + member + "\n", WORDING))
                .singleElement()
                .satisfies(found -> assertThat(found.reason().en()).startsWith("This text is cut at a comma"))
                .satisfies(found -> assertThat(found.remedy().en()).contains("quotes"));
    }

    @Test
    void refusesAWordingThatAnUnquotedCommaCuts() {
        assertThat(rejected(SMALL, WORDING.replace("\"We credit {amount}.\"", "Dear guest, it is done")))
                .singleElement()
                .satisfies(found -> assertThat(found.reason().en()).startsWith("This text is cut at a comma"));
    }

    @Test
    void namesCodesThatRulesSay() {
        assertThat(compiled(SMALL + "texts: { REPLY: { en: Reply in time, vi: Trả lời đúng hạn } }\n", WORDING)
                        .charter()
                        .translations()
                        .of("REPLY"))
                .contains(new Text("Reply in time", "Trả lời đúng hạn"));
    }

    @Test
    void refusesANameForATermThatNoRuleWrites() {
        assertThat(rejected(SMALL + "terms: { unheard: { en: Unheard, vi: Chưa nghe } }\n", WORDING))
                .singleElement()
                .satisfies(found -> assertThat(found.reason().en()).isEqualTo("No rule writes the term 'unheard'"));
    }

    @ParameterizedTest
    @CsvSource({
        "'preset: professional', FORMAL, true",
        "'preset: playful', INFORMAL, false",
        "'preset: playful, forbidden: [FREE_GIFT]', INFORMAL, true",
        "'preset: professional, tone: informal, forbidden: []', INFORMAL, false",
        "'tone: informal', INFORMAL, false"
    })
    void beginsABrandWithAPreset(String brand, Brand.Tone tone, boolean forbidsGifts) {
        var charter = compiled(SMALL + "brand: { " + brand + " }\n", WORDING).charter();
        assertThat(charter.tone()).isEqualTo(tone);
        assertThat(charter.forbidden().contains("FREE_GIFT")).isEqualTo(forbidsGifts);
    }

    @ParameterizedTest
    @CsvSource({
        "preset: loud",
        "tone: shrill",
        "forbidden: [MONEY]",
        "forbidden: FREE_GIFT",
        "values: none",
        "mission: { en: One language }",
        "colour: blue"
    })
    void refusesABrandOfAnotherForm(String brand) {
        assertThat(rejected(SMALL + "brand:\n  " + brand + "\n", WORDING))
                .singleElement()
                .satisfies(found -> assertThat(found.span().line()).isEqualTo(14));
    }

    @ParameterizedTest
    @CsvSource({
        "gestures:, presents:, 1",
        "CREDIT:, SMILE:, 2",
        "informal:, casual:, 2",
        "{years} years, {months} months, 2",
        "', vi: \"Chúng tôi ghi có {amount}.\"', '', 2"
    })
    void refusesAWordingOfAnotherForm(String written, String other, int line) {
        assertThat(rejected(SMALL, WORDING.replace(written, other)))
                .singleElement()
                .satisfies(found -> assertThat(found.file()).isEqualTo("wording.yaml"))
                .satisfies(found -> assertThat(found.span().line()).isEqualTo(line));
    }

    @Test
    void speaksInTheToneOfTheBrand() {
        var wording = compiled(SMALL, WORDING).wording();
        assertThat(wording.of(EffectKind.GESTURE, Optional.of("CREDIT"), Optional.empty(), Brand.Tone.FORMAL))
                .contains(new Text("We credit {amount}.", "Chúng tôi ghi có {amount}."));
    }

    @Test
    void countsAStoppedRuleAsWrittenSoThatNothingElseBecomesAFinding() {
        var small = compiled(
                SMALL + "terms: { years: { en: Years, vi: Năm } }\nstopped: [Grown-ups get a credit]\n", WORDING);
        assertThat(small.rules()).isEmpty();
        assertThat(small.stopped()).extracting(Rule::name).containsExactly("Grown-ups get a credit");
    }

    @ParameterizedTest
    @CsvSource({
        "'stopped: [Grown-ups]', No rule is called 'Grown-ups', 13",
        "'stopped: [{ rule: 1 }]', This is not a list of names, 13",
        "'stopped: Grown-ups get a credit', This is not a list of names, 13",
        "'stopped:\n  - Grown-ups get a credit\n  - Grown-ups get a credit', "
                + "The rule 'Grown-ups get a credit' is stopped already, 15",
    })
    void refusesToStopWhatIsNotThereOrStoppedAlready(String stopped, String reason, int line) {
        var member = stopped.replace("\\n", "\n");
        assertThat(rejected(SMALL + member + "\n", WORDING))
                .singleElement()
                .satisfies(found -> assertThat(found.reason().en()).isEqualTo(reason))
                .satisfies(found -> assertThat(found.span().line()).isEqualTo(line));
    }

    private static RuleSet compiled(String description, String wording) {
        return ((Compilation.Compiled) compile(description, wording)).ruleSet();
    }

    private static List<Diagnostic> rejected(String description, String wording) {
        return ((Compilation.Rejected) compile(description, wording)).diagnostics();
    }

    private static Compilation compile(String description, String wording) {
        var texts = new TreeMap<String, String>();
        texts.put("rule-set.yaml", description);
        texts.put("wording.yaml", wording);
        texts.put("vocabulary.yaml", """
            types:
              Customer:
                label: { en: Customer, vi: Khách hàng }
                attributes:
                  age: { type: integer, label: { en: Age, vi: Tuổi } }
            """);
        texts.put("rules/small.drl", """
            rule "Grown-ups get a credit" @clause("grown-up")
            when $c : Customer( age >= 18 )
            then outcome.gesture(CREDIT, GOODWILL, money("5 EUR")).reason("OLD").term("years", $c.age);
            end
            """);
        return RuleSetCompiler.compile(new RuleSetFiles(texts));
    }
}
