package dev.makegood.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.Compilation;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CustomerTextsTest {
    private final CustomerTexts texts = texts();

    @Test
    void fillsInFiguresAsEachLanguageWritesThem() {
        assertThat(texts.of(
                        EffectKind.GESTURE,
                        Optional.empty(),
                        Map.of(
                                "type",
                                "CREDIT",
                                "amount",
                                Money.parse("1250000 VND").orElseThrow(),
                                "days",
                                "two")))
                .contains(new Text("₫1,250,000 for two days late", "1.250.000 ₫ cho two ngày trễ"));
    }

    @Test
    void prefersTheWordsOfTheReason() {
        assertThat(texts.of(EffectKind.REFUSE, Optional.of("TOO_LATE"), Map.of("action", "RETURN")))
                .contains(new Text("It is too late to return it", "Đã quá hạn trả hàng"));
        assertThat(texts.of(EffectKind.GESTURE, Optional.of("TOO_LATE"), Map.of("type", "CREDIT")))
                .contains(new Text("It is too late to return it", "Đã quá hạn trả hàng"));
    }

    @Test
    void saysNothingWithoutWordsOrWithoutTheirFigures() {
        assertThat(texts.of(EffectKind.GESTURE, Optional.empty(), Map.of("type", "CREDIT")))
                .isEmpty();
        assertThat(texts.of(EffectKind.GESTURE, Optional.empty(), Map.of("type", "REFUND")))
                .isEmpty();
        assertThat(texts.of(EffectKind.REFUSE, Optional.empty(), Map.of("action", "RETURN")))
                .isEmpty();
    }

    private static CustomerTexts texts() {
        var files = new TreeMap<String, String>();
        files.put("rule-set.yaml", """
            id: small
            title: { en: Small, vi: Nhỏ }
            purpose: { en: Tests, vi: Kiểm thử }
            brand: { tone: informal }
            reasons: { TOO_LATE: { en: Too late, vi: Quá hạn } }
            """);
        files.put("vocabulary.yaml", """
            types:
              Parcel:
                label: { en: Parcel, vi: Bưu kiện }
                attributes: { days: { type: text, label: { en: Days, vi: Số ngày } } }
            actions: { RETURN: { en: Return, vi: Trả hàng } }
            """);
        files.put("rules/small.drl", """
            rule "Late" when $p : Parcel() then outcome.gesture(CREDIT, GOODWILL, money("5 EUR")).term("days", $p.days); end
            """);
        files.put("wording.yaml", """
            gestures:
              CREDIT:
                formal: { en: Formally, vi: Trang trọng }
                informal: { en: "{amount} for {days} days late", vi: "{amount} cho {days} ngày trễ" }
            reasons:
              TOO_LATE:
                formal: { en: Formally, vi: Trang trọng }
                informal: { en: It is too late to return it, vi: Đã quá hạn trả hàng }
            """);
        return switch (RuleSetCompiler.compile(new RuleSetFiles(files))) {
            case Compilation.Compiled(var ruleSet) -> CustomerTexts.of(ruleSet);
            case Compilation.Rejected(var diagnostics) -> throw new AssertionError(diagnostics.toString());
        };
    }
}
