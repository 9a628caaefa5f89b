package dev.makegood.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionsTest {
    /** A text that ends at the cursor, what is offered there among others, and what is not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|rule|when",
                "ru|rule|end",
                "`rule \"a\" `|agenda-group, salience, @title, @clause, when|then",
                "`rule \"a\" @`|title, clause, ticket|when",
                "`rule \"a\" @clause(\"`|returns|WHY",
                "`rule \"a\" agenda-group \"`|derive, propose|returns",
                "`rule \"a\" when `|Customer, Order, Loyal, not, exists, then|age",
                "`rule \"a\" when Cust`|Customer|Order",
                "`rule \"a\" when not( `|Customer, Order|age",
                "`rule \"a\" when $c : `|Customer, Order|age",
                "`rule \"a\" when Customer( `|age, tier, vip, largeAge, money|total, Order",
                "`rule \"a\" when Customer( ti`|tier|age",
                "`rule \"a\" when Customer( vip, ag`|age|tier",
                "`rule \"a\" when Customer( tier `|==, in, matches|age",
                "`rule \"a\" when Customer( tier == `|GOLD, BASIC|age",
                "`rule \"a\" when Customer( tier == \"G`|GOLD|BASIC, null",
                "`rule \"a\" when Customer( tier not in (\"GOLD\", `|BASIC|age",
                "`rule \"a\" when Customer( vip == `|true, false|GOLD",
                "`rule \"a\" when Customer( address.`|city|age",
                "`rule \"a\" when Customer( address.city.`|length, startsWith|city",
                "`rule \"a\" when Customer( age > param.`|largeAge, fee|age",
                "`rule \"a\" when $c : Customer( $t : tier ) Order( total > `|$c, $t, fee|age",
                "`rule \"a\" when $c : Customer() Order( id == $c.`|age, tier|total",
                "`rule \"a\" when Customer() then `|outcome, insertLogical, if, end|age",
                "`rule \"a\" when Customer() then outcome.`|gesture, permit, followUp|reason",
                "`rule \"a\" when Customer() then outcome.permit(`|CLOSE, REOPEN|REFUND",
                "`rule \"a\" when Customer() then outcome.gesture(`|COMPENSATION, REFUND|GOODWILL",
                "`rule \"a\" when Customer() then outcome.gesture(REFUND, `|STATUTORY, GOODWILL|REFUND",
                "`rule \"a\" when Customer() then outcome.permit(CLOSE).`|reason, group, term|permit",
                "`rule \"a\" when Customer() then outcome.permit(CLOSE).reason(\"`|WHY|returns",
                "`rule \"a\" when Customer() then insertLogical(new `|Loyal, Rank|Customer",
                "`rule \"a\" when $c : Customer() then int n = $c.`|age|total",
                "`rule \"a\" when $c : Customer() then int n = 1; outcome.rating(`|n, $c, largeAge|age",
            })
    void offersWhatFits(String text, String offered, String not) {
        var editor = Editor.on(text + "^");
        var labels = Completions.at(editor.place(), editor.files(), editor.survey()).stream()
                .map(Completion::label)
                .toList();
        assertThat(labels).containsAll(words(offered)).doesNotContainAnyElementsOf(words(not));
    }

    private static List<String> words(String list) {
        return Arrays.asList(list.split(", ", -1));
    }

    @Test
    void saysWhatItOffersInBothLanguagesAndWhatItReplaces() {
        var editor = Editor.on("rule \"a\" when\n  Customer( ag^e > 3 ) then end");
        assertThat(Completions.at(editor.place(), editor.files(), editor.survey()))
                .singleElement()
                .satisfies(offer -> assertThat(offer.insert()).isEqualTo("age"))
                .satisfies(
                        offer -> assertThat(offer.explanation().en()).isEqualTo("Age; Whole number, from 0, up to 150"))
                .satisfies(offer -> assertThat(offer.explanation().vi()).isEqualTo("Tuổi; Số nguyên, từ 0, đến 150"))
                .satisfies(offer -> assertThat(offer.replaces().column()).isEqualTo(13))
                .satisfies(offer -> assertThat(offer.replaces().endColumn()).isEqualTo(16));
    }

    @Test
    void offersNothingInAComment() {
        var editor = Editor.on("rule \"a\" when // Cust^");
        assertThat(Completions.at(editor.place(), editor.files(), editor.survey()))
                .isEmpty();
    }

    @Test
    void bearsEveryPlaceOfAText() {
        var text = "rule \"a\" @clause(\"returns\") when $c : Customer( age in (3, param.largeAge) ) then"
                + " outcome.permit(CLOSE).reason(\"WHY\"); end // x";
        for (int i = 0; i <= text.length(); i++) {
            var editor = Editor.on(text.substring(0, i) + "^" + text.substring(i));
            assertThat(Completions.at(editor.place(), editor.files(), editor.survey()))
                    .isNotNull();
            var cut = Editor.on(text.substring(0, i) + "^");
            assertThat(Completions.at(cut.place(), cut.files(), cut.survey())).isNotNull();
            assertThat(Hover.at(cut.place(), cut.files(), cut.survey())).isNotNull();
        }
    }
}
