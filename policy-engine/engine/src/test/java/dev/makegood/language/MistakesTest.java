package dev.makegood.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.testing.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of likely mistakes says what the compiler says; {@code -Dmistakes.write=true} writes it anew. */
class MistakesTest {
    private static final Path SOURCE = Path.of("src/test/resources/mistakes/mistakes.txt");
    private static final Path PAGE = Path.of("../../docs/reference/mistakes.md");
    private static final String INTRODUCTION = """
        # Likely mistakes

        What authors write, what the compiler answers in English and in Vietnamese, and what they meant. This page is made
        by a test of what the compiler says. The rules are those of a shop: `Customer` with `tier` (`GOLD`, `BASIC`),
        `age` and `address.city`, many an `Order` with `total`, each with many an `Item` that may be `broken`, and the
        derived fact `Loyal`; the stages `derive` and `propose`, the reason `WHY`, the clause `returns`.
        """;

    record Mistake(String title, String text, String mended) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Mistake> mistakes() throws IOException {
        return Arrays.stream(("\n" + Files.readString(SOURCE)).split("\n## ", -1))
                .skip(1)
                .map(MistakesTest::mistake)
                .toList();
    }

    private static Mistake mistake(String block) {
        int end = block.indexOf('\n');
        var texts = block.substring(end + 1).split("\n---\n", -1);
        return new Mistake(block.substring(0, end), texts[0].strip() + "\n", texts[1].strip() + "\n");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void acceptsWhatIsMended(Mistake mistake) {
        assertThat(RuleSets.shop(mistake.mended()).rules()).isNotEmpty();
    }

    @Test
    void saysOnThePageWhatTheCompilerSays() throws IOException {
        assertThat(mistakes()).hasSize(20);
        var page = INTRODUCTION + mistakes().stream().map(MistakesTest::section).collect(Collectors.joining());
        if (Boolean.getBoolean("mistakes.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String section(Mistake mistake) {
        var found = RuleSets.diagnostics(mistake.text());
        return "\n## %s\n\n```\n%s```\n\n%s\nInstead:\n\n```\n%s```\n"
                .formatted(
                        mistake.title(),
                        mistake.text(),
                        found.stream().map(MistakesTest::answer).collect(Collectors.joining()),
                        mistake.mended());
    }

    private static String answer(Diagnostic found) {
        var place = "line %d, column %d: %s"
                .formatted(found.span().line(), found.span().column(), found.code());
        return "> %s %s — %s\n>\n> %s %s — %s\n"
                .formatted(
                        place,
                        found.reason().en(),
                        found.remedy().en(),
                        place,
                        found.reason().vi(),
                        found.remedy().vi());
    }
}
