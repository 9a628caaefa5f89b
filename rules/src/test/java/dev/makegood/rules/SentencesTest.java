package dev.makegood.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.sentence.Sentences;
import dev.makegood.vocabulary.Text;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    static List<Pack> packs() {
        return Pack.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void saysEveryRuleInWordsOnly(Pack pack) {
        assertThat(pack.ruleSet().rules()).map(Sentences.of(pack.ruleSet())::of).allSatisfy(sentence -> {
            for (var language : List.of(sentence.en(), sentence.vi())) {
                assertThat(language.replaceAll("“[^”]*”", "")).doesNotContainPattern("\\$[^0-9]|==|&&|_|null");
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three hours late or more is compensated|If there is a regulation that applies; and for the flight,"
                    + " all of this holds: (1) what happened is “Late arrival”; (2) the delay at the final destination"
                    + " is at least 3 hours; (3) the airline did not prove extraordinary circumstances; (4) the"
                    + " passenger arrived on time for check-in; and (5) the passenger did not miss the connection"
                    + " through their own fault, then “Compensation that is due” is established (ground: “Late"
                    + " arrival”).|Nếu có quy định áp dụng; và với chuyến bay, có đủ các điều kiện sau: (1) sự việc là"
                    + " “Đến trễ”; (2) độ trễ tại điểm đến cuối từ 3 giờ trở lên; (3) hãng chưa chứng minh hoàn cảnh"
                    + " bất thường; (4) hành khách có mặt làm thủ tục đúng giờ; và (5) hành khách không lỡ nối chuyến"
                    + " do lỗi của mình, thì xác định “Khoản phải bồi thường” (căn cứ: “Đến trễ”).",
                "A cancellation with 14 days' notice or more is not compensated|If the flight counts as cancelled; and"
                    + " for the flight, the notice given to the passenger is at least 14 days, then “Compensation” is"
                    + " not allowed (reason: “Informed 14 days ahead or more”).|Nếu chuyến bay được coi là bị hủy; và"
                    + " với chuyến bay, số ngày báo trước cho hành khách từ 14 ngày trở lên, thì không cho phép “Bồi"
                    + " thường” (lý do: “Được báo trước từ 14 ngày”).",
                "EU261 up to 1,500 km: 250 euros|If for the flight, the regulation is “Regulation (EC) No 261/2004”"
                    + " and the distance is at most 1,500 km, then the distance band is established (band: “1,500 km"
                    + " or less”; full compensation: €250; compensation after re-routing: €125; longest re-routing"
                    + " delay that halves it: 2 hours).|Nếu với chuyến bay, quy định áp dụng là “Quy định (EC) số"
                    + " 261/2004” và khoảng cách không quá 1.500 km, thì xác định nhóm khoảng cách (nhóm: “1.500 km"
                    + " trở xuống”; mức bồi thường đầy đủ: 250 EUR; mức bồi thường khi có chuyến thay thế: 125 EUR; độ"
                    + " trễ tối đa để giảm một nửa: 2 giờ).",
            },
            quoteCharacter = '`')
    void readsWell(String rule, String en, String vi) {
        var pack = Pack.all().getFirst().ruleSet();
        assertThat(pack.rules())
                .filteredOn(one -> one.name().equals(rule))
                .map(Sentences.of(pack)::of)
                .containsExactly(new Text(en, vi));
    }
}
