package dev.makegood.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.Use;
import dev.makegood.vocabulary.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoverTest {
    private static final String RULE = """
        rule "a"
          @clause("returns")
          agenda-group "propose"
        when
          $c : Customer( age > param.largeAge, tier == "GOLD", address.city != null )
          Order( total > param.fee )
        then
          outcome.permit(CLOSE).reason("WHY").term("age", $c.age);
        end
        """;

    /** The words around the cursor, what the place is called, and the first line about it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Custo^mer(|Customer|Stated by the case",
                "( ^age|Age|Whole number, from 0, up to 150",
                "param.large^Age|Large age|60 years",
                "param.f^ee|Fee|5.00 EUR",
                "\"GO^LD\"|Gold|",
                "address.ci^ty|City|Text",
                "ret^urns|Returns are welcome|Source: https://example.org/policy",
                "prop^ose|Stage 2 of 2|",
                "CLO^SE|Close|",
                "WH^Y|Because|",
                "$^c :|A name bound in this rule|",
                "per^mit|An action is allowed|permit(action)",
                "^when|What must hold|",
            })
    void saysWhatANameMeans(String around, String title, String line) {
        var editor = Editor.on(RULE.replace(around.replace("^", ""), around));
        var description = Hover.at(editor.place(), editor.files(), editor.survey())
                .orElseThrow()
                .description();
        assertThat(description.title().en()).isEqualTo(title);
        if (line != null) {
            assertThat(description.lines()).first().extracting(Text::en).isEqualTo(line);
        }
    }

    @Test
    void saysWhereElseItIsNamed() {
        var editor = Editor.on(RULE.replace("( age", "( a^ge"));
        assertThat(Hover.at(editor.place(), editor.files(), editor.survey())
                        .orElseThrow()
                        .uses())
                .extracting(Use::span)
                .extracting(span -> span.line() + ":" + span.column())
                .containsExactly("5:18", "8:54");
    }

    @Test
    void knowsNamesInTextThatDoesNotParse() {
        var editor = Editor.on("rule \"a\" when Customer( vip, a^ge > ");
        assertThat(Hover.at(editor.place(), editor.files(), editor.survey())
                        .orElseThrow()
                        .description()
                        .title())
                .isEqualTo(new Text("Age", "Tuổi"));
    }

    @Test
    void saysNothingOfSpace() {
        var editor = Editor.on(RULE.replace("then\n", "then\n^"));
        assertThat(Hover.at(editor.place(), editor.files(), editor.survey())).isEmpty();
    }
}
