package dev.makegood.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.editing.Stopping;
import dev.makegood.handbook.Example.Stated;
import dev.makegood.handbook.Handbook.Article;
import dev.makegood.handbook.Handbook.Link;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.sentence.EffectTexts;
import dev.makegood.testing.RuleSets;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandbookTest {
    private final Handbook handbook = Handbook.of(Parcels.RULE_SET, Parcels.cases());

    @Test
    void saysWhatTheBrandIsAndLeavesOutAnOwnerWhoIsNotNamedInWords() {
        assertThat(handbook.title()).isEqualTo(new Text("Late parcels", "Bưu kiện trễ"));
        assertThat(handbook.owner()).isEmpty();
        assertThat(handbook.brand()).hasValueSatisfying(brand -> {
            assertThat(brand.mission()).contains(new Text("On time", "Đúng hẹn"));
            assertThat(brand.tone().vi()).isEqualTo("Thân mật");
            assertThat(brand.never()).containsExactly(new Text("Free gift", "Quà tặng"));
        });
        assertThat(handbook.readings()).hasSize(1);
    }

    @Test
    void tellsWhatAnAgentMayDecideAloneAndWhereThatEnds() {
        assertThat(handbook.freedom().grants()).first().satisfies(grant -> {
            assertThat(grant.what()).isEqualTo(new Text("Give: refund", "Dành cho khách: hoàn tiền"));
            assertThat(grant.rules())
                    .containsExactly(new Link(
                            "rule-a-late-parcel-the-fee-is-paid-back",
                            new Text("A late parcel: the fee is paid back", "Bưu kiện trễ: hoàn phí")));
        });
        assertThat(handbook.freedom().limits())
                .extracting(Link::anchor)
                .containsExactly("rule-much-money-is-agreed-first");
    }

    @Test
    void putsRulesInChaptersByWhatTheyConclude() {
        assertThat(handbook.chapters())
                .extracting(Handbook.Chapter::anchor)
                .containsExactly("given", "allowed", "agreed", "measured", "terms");
    }

    @Test
    void saysEachRuleInASentenceForReadersWithItsSource() {
        var article = article("A late parcel: the fee is paid back");

        assertThat(article.sentence())
                .isEqualTo(new Text(
                        "If the parcel is late, then the customer receives a refund of ₫1,250,000 (fee paid back),"
                                + " as goodwill (reason: “The parcel is late”), with points: 3.",
                        "Nếu bưu kiện bị trễ, thì khách hàng được hoàn 1.250.000 ₫ (phí được hoàn), theo"
                                + " thiện chí (lý do: “Bưu kiện bị trễ”), kèm số điểm: 3."));
        assertThat(article.passage()).hasValueSatisfying(passage -> {
            assertThat(passage.source()).contains(new Text("Terms of carriage", "Điều khoản vận chuyển"));
            assertThat(passage.address()).contains("https://parcels.example/terms");
            assertThat(passage.isOwn()).isFalse();
        });
        assertThat(article("Much money is agreed first").passage().orElseThrow().isOwn())
                .isTrue();
        assertThat(article("In time there is no claim").passage()).isEmpty();
    }

    @Test
    void saysWhichRulesGoBeforeAndPrintsThemFirst() {
        assertThat(handbook.chapters().get(1).articles())
                .extracting(Article::rule)
                .containsExactly("Far too early there is a claim", "In time there is no claim");
        assertThat(article("Far too early there is a claim").sentence().en()).endsWith("“Claim” is allowed.");
        assertThat(article("In time there is no claim").sentence().en())
                .endsWith("Where the rule just before applies as well, only that counts.");
        assertThat(article("In time there is no claim").sentence().vi())
                .endsWith("Nếu quy tắc ngay trước cũng được áp dụng thì chỉ theo quy tắc đó.");
    }

    @Test
    void saysOfWhatTheBrandForbidsThatItIsNotGiven() {
        assertThat(handbook.freedom().grants())
                .extracting(grant -> grant.what().en())
                .containsExactly("Give: refund", "Allow: claim");
        assertThat(article("A gift").sentence().en()).endsWith("Our brand rules this out, so it is not given.");
    }

    @Test
    void saysWhatIsTakenForGrantedOfWhatRulesRead() {
        assertThat(handbook.assumed()).containsExactly(stated("Days early", "Số ngày sớm", "0 days", "0 ngày"));
    }

    @Test
    void namesStandardsAndTextsThatAreComposedInBothLanguages() {
        assertThat(article("Very late is a breach").sentence())
                .isEqualTo(new Text(
                        "If for the parcel, the days late is more than 20 days, then the standard “Punctuality” was"
                                + " not kept (measured: the days late of the parcel; the standard: 20); and the"
                                + " organisation gets a task (training): “Write about [what is in it].”",
                        "Nếu với bưu kiện, số ngày trễ trên 20 ngày, thì không đạt chuẩn “Đúng giờ” (đo được: số ngày"
                            + " trễ của bưu kiện; chuẩn: 20); và giao việc cho tổ chức (đào tạo): “Viết về [bên trong"
                            + " có gì].”"));
    }

    @Test
    void showsOfThePlainestCaseWhatBelongsToTheRule() {
        assertThat(article("A late parcel: the fee is paid back").examples())
                .singleElement()
                .isEqualTo(new Example(
                        List.of(stated("Days late", "Số ngày trễ", "9 days", "9 ngày")),
                        List.of(new Text(
                                "The customer receives a refund of ₫1,250,000, as goodwill (reason: “The parcel is"
                                        + " late”), with points: 3.",
                                "Khách hàng được hoàn 1.250.000 ₫, theo thiện chí (lý do: “Bưu kiện bị trễ”), kèm"
                                        + " số điểm: 3.")),
                        List.of()));
        assertThat(article("Much money is agreed first").examples().getFirst().facts())
                .extracting(Stated::attribute)
                .extracting(Text::en)
                .containsExactly("Days late", "Value");
        assertThat(article("Two days late is late").examples().getFirst().effects())
                .hasSize(1);
    }

    @Test
    void marksNumbersThatAreOurOwn() {
        var fee = handbook.numbers().getFirst();
        var days = handbook.numbers().getLast();

        assertThat(fee.label().en()).isEqualTo("Fee paid back");
        assertThat(fee.values()).extracting(value -> value.text().vi()).containsExactly("1.250.000 ₫");
        assertThat(fee.isOurs()).isTrue();
        assertThat(fee.origin().en()).isEqualTo("our own choice, not from a published source");
        assertThat(fee.aspirational()).contains(new Text("₫2,000,000", "2.000.000 ₫"));
        assertThat(fee.rules()).hasSize(1);
        assertThat(days.values()).extracting(value -> value.text().vi()).containsExactly("2 ngày");
        assertThat(days.isOurs()).isFalse();
        assertThat(days.rules()).hasSize(2);
    }

    @Test
    void saysWhatIsDueInOneDayInManyAndInHowManyIsNotKnown() {
        var due = Map.<String, Object>of("due", "PAYMENT", "unit", "DAYS", "time", "BUSINESS");

        assertThat(due(due, Optional.of(1)).en()).isEqualTo("The payment is due within 1 business day.");
        assertThat(due(due, Optional.of(7)).vi()).isEqualTo("Phải thanh toán trong vòng 7 ngày làm việc.");
        assertThat(due(due, Optional.empty()).en()).isEqualTo("When the payment is due is not known yet.");
    }

    private static Text due(Map<String, Object> values, Optional<Integer> length) {
        var all = new HashMap<>(values);
        length.ifPresent(number -> all.put("length", BigDecimal.valueOf(number)));
        return EffectTexts.of(Parcels.RULE_SET).of(EffectKind.DEADLINE, all, Optional.empty(), Map.of());
    }

    @Test
    void leavesOutCasesThatDoNotFitTheVocabulary() {
        assertThat(Parcels.cases()).hasSize(5);
    }

    @Test
    void saysOnWhatAStrongerRuleDecidesWhereTheWeakerOneEstablishesSomethingAsWell() {
        var shop = RuleSets.shop("""
            rule "Very important customers" salience 2 when Customer( vip ) then outcome.permit(CLOSE); end
            rule "Grown-ups" when Customer( age > 18 )
            then outcome.refuse(CLOSE); insertLogical(new Loyal("age", 1)); end
            """);
        assertThat(article(Handbook.of(shop, List.of()), "Grown-ups").sentence().en())
                .endsWith("Where the rule just before applies as well, that rule alone decides on “close”.");
    }

    @Test
    void showsAStoppedRuleBehindTheOthersOfItsChapterAndNoOtherRuleSpeaksOfIt() {
        var files = RuleSets.shopFiles("""
            rule "Very important customers" salience 2 when Customer( vip ) then outcome.permit(CLOSE); end
            rule "Grown-ups" when Customer( age > 18 ) then outcome.refuse(CLOSE); end
            """);
        var shop = RuleSets.compiled(RuleSetCompiler.compile(Stopping.of(files, "Very important customers")));
        var allowed = Handbook.of(shop, List.of()).chapters().getFirst().articles();
        assertThat(allowed).extracting(Article::rule).containsExactly("Grown-ups", "Very important customers");
        assertThat(allowed).extracting(Article::stopped).containsExactly(false, true);
        assertThat(allowed.getFirst().sentence().en()).doesNotContain("applies as well");
    }

    private Article article(String rule) {
        return article(handbook, rule);
    }

    private static Article article(Handbook handbook, String rule) {
        return handbook.chapters().stream()
                .flatMap(chapter -> chapter.articles().stream())
                .filter(article -> article.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Stated stated(String en, String vi, String valueEn, String valueVi) {
        return new Stated(new Text("Parcel", "Bưu kiện"), new Text(en, vi), new Text(valueEn, valueVi));
    }
}
