package dev.makegood.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.vocabulary.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private final Translations translations = new Translations(Map.of(
            "Practise {standard} with {shift}.",
            new Text("Practise {standard} with {shift}.", "Cho {shift} luyện tập {standard}."),
            "GREETING",
            new Text("Greeting", "Chào đón"),
            "Say {what}",
            new Text("Say {what}", "Nói {what}")));

    @Test
    void translatesATextThatARulePutTogether() {
        assertThat(translations.of("Practise GREETING with shift 3."))
                .contains(new Text("Practise Greeting with shift 3.", "Cho shift 3 luyện tập Chào đón."));
        assertThat(translations.of("Say a (b) $1")).contains(new Text("Say a (b) $1", "Nói a (b) $1"));
    }

    @Test
    void knowsNothingOfOtherTexts() {
        assertThat(translations.of("Practise GREETING")).isEmpty();
        assertThat(translations.of("")).isEmpty();
    }

    @Test
    void leavesAPlaceOpenThatNothingFills() {
        assertThat(translations.filled("Say {what}", Map.of())).contains(new Text("Say …", "Nói …"));
    }
}
