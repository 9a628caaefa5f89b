package dev.makegood.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.RuleSet;
import dev.makegood.language.Snippet;
import dev.makegood.testing.RuleSets;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectLabels;
import dev.makegood.vocabulary.EffectParameter;
import dev.makegood.vocabulary.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    /** What stands in {@code when}, and how the rule reads that allows to close the case. */
    @ParameterizedTest
    @CsvFileSource(resources = "/sentences/conditions.csv", delimiter = '|', quoteCharacter = '`')
    void saysWhatMustHold(String condition, String en, String vi) {
        var rules = RuleSets.shop("rule \"r\" when " + condition + " then outcome.permit(CLOSE); end");
        assertThat(only(rules)).isEqualTo(new Text(en, vi));
    }

    /** What stands in {@code then}, and how the rule reads that matches each order. */
    @ParameterizedTest
    @CsvFileSource(resources = "/sentences/conclusions.csv", delimiter = '|', quoteCharacter = '`')
    void saysWhatFollows(String conclusions, String en, String vi) {
        var rules = RuleSets.shop("rule \"r\" when $o : Order( $t : total ) then " + conclusions + " end");
        assertThat(only(rules)).isEqualTo(new Text(en, vi));
    }

    @Test
    void saysHowARuleRanks() {
        var rules = RuleSets.shop("rule \"r\" salience 5 when Customer( vip ) then outcome.permit(CLOSE); end");
        assertThat(only(rules).en())
                .isEqualTo("If for the customer, “VIP” is true, then “Close” is allowed; its salience is 5.");
    }

    @Test
    void saysAndDeniesAsTheVocabularyDoes() {
        var vocabulary = RuleSets.VOCABULARY.replace(
                "label: { en: Broken, vi: Hỏng }",
                "label: { en: Broken, vi: Hỏng }, says: { en: the item is broken, vi: món bị hỏng }, denies: { en: the"
                        + " item is whole, vi: món còn lành }");
        var rules = new Snippet(
                vocabulary,
                "rule \"r\" when exists Item( broken ) exists Item( !broken ) not Item( broken == null ) then"
                        + " outcome.permit(CLOSE); end");
        assertThat(only(RuleSets.compiled(rules.compile())))
                .isEqualTo(new Text(
                        "If there is at least one item where the item is broken; there is at least one item where the"
                                + " item is whole; and there is no item where it is not known whether the item is"
                                + " broken, then “Close” is allowed.",
                        "Nếu có ít nhất một món mà món bị hỏng; có ít nhất một món mà món còn lành; và không có món mà"
                                + " chưa biết món bị hỏng hay không, thì cho phép “Đóng”."));
    }

    @Test
    void saysOfAFactWithValuesWhatTheVocabularySays() {
        var vocabulary = RuleSets.VOCABULARY.replaceFirst(
                "( +)label: \\{ en: Loyal, vi: Trung thành }",
                "$0\n$1says: { en: 'loyalty for {why}', vi: 'trung thành vì {why}' }\n"
                        + "$1denies: { en: 'no loyalty for {why}', vi: 'không trung thành vì {why}' }");
        var tested = new Snippet(
                vocabulary,
                "rule \"r\" when Loyal( why == \"gold\", years > 3 ) not Loyal( why == \"age\" ) then"
                        + " outcome.permit(CLOSE); end");
        var derived = new Snippet(vocabulary, "rule \"r\" when then insertLogical(new Loyal(\"both\", 5)); end");
        assertThat(only(RuleSets.compiled(tested.compile())))
                .isEqualTo(new Text(
                        "If loyalty for “gold” (the years are more than 3); and no loyalty for “age”, then “Close” is"
                                + " allowed.",
                        "Nếu trung thành vì “gold” (số năm trên 3); và không trung thành vì “age”, thì cho phép"
                                + " “Đóng”."));
        assertThat(only(RuleSets.compiled(derived.compile())))
                .isEqualTo(new Text(
                        "In every case, loyalty for “both” (years: 5).",
                        "Trong mọi trường hợp, trung thành vì “both” (số năm: 5)."));
    }

    @Test
    void callsWhoeverIsServedAsTheVocabularyDoes() {
        var rules = new Snippet(
                RuleSets.VOCABULARY + "\ncustomer: { en: the guest, vi: vị khách }\n",
                "rule \"r\" when then outcome.feedback(\"Was the customer served?\"); end");
        assertThat(only(RuleSets.compiled(rules.compile())))
                .isEqualTo(new Text(
                        "In every case, the guest is asked “Was the customer served?”",
                        "Trong mọi trường hợp, vị khách được hỏi “Was the customer served?”"));
    }

    @Test
    void saysRowsOfATableAsRules() {
        var table = """
            first
            rule,Customer.tier,Customer.age,"outcome.gesture(POINTS, GOODWILL, ?)"
            old,-,>= 65,10
            gold,GOLD,"30..65, 99",20
            """;
        assertThat(sentences(RuleSets.compiled(RuleSets.withTable(table))))
                .extracting(Text::en)
                .containsExactly(
                        "If for the customer, the age is at least 65, then the customer receives 10 points, as"
                                + " goodwill.",
                        "If for the customer, the tier is “Gold”, none of the rows above applies, and one of these"
                                + " holds: (a) the age is at least 30 and at most 65; or (b) the age is 99, then the"
                                + " customer receives 20 points, as goodwill.");
    }

    static Stream<Path> legitTexts() throws IOException {
        try (var files = Files.list(CORPUS.resolve("legit"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("legitTexts")
    void saysEveryConstructInWordsOnly(Path file) throws IOException {
        var snippet = new Snippet(Files.readString(CORPUS.resolve("vocabulary.yaml")), Files.readString(file));
        assertThat(sentences(RuleSets.compiled(snippet.compile()))).isNotEmpty().allSatisfy(sentence -> {
            for (var language : List.of(sentence.en(), sentence.vi())) {
                assertThat(language.replaceAll("(?s)“[^”]*”", "")).doesNotContainPattern("\\$[^0-9]|==|&&|_|null");
            }
        });
    }

    @Test
    void hasWordsForEverythingAnEffectChoosesFrom() {
        for (var kind : EffectKind.values()) {
            for (var parameter : kind.parameters()) {
                if (parameter.type() instanceof EffectParameter.Type.Choice(var values)) {
                    assertThat(values)
                            .allSatisfy(value -> assertThat(EffectLabels.ofChoice(parameter.name(), value))
                                    .isPresent());
                }
            }
        }
    }

    private static Text only(RuleSet ruleSet) {
        return sentences(ruleSet).getFirst();
    }

    private static List<Text> sentences(RuleSet ruleSet) {
        return ruleSet.rules().stream().map(Sentences.of(ruleSet)::of).toList();
    }
}
