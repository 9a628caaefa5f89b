package dev.makegood.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {
    private static final RuleSetFiles FILES = files("cases/a.yaml", "", "rules/ă.drl", "12:quà\n", "rule-set.yaml", "");

    @Test
    void isReadAsItWasWrittenButForCases() {
        assertThat(RuleSetFiles.ofCanonical(FILES.canonical()))
                .isEqualTo(files("rules/ă.drl", "12:quà\n", "rule-set.yaml", ""));
        assertThat(new String(FILES.canonical(), StandardCharsets.UTF_8))
                .isEqualTo("8:language1:113:rule-set.yaml0:12:rules/ă.drl8:12:quà\n");
    }

    @Test
    void isWhatTheDigestIsOver() {
        assertThat(Digest.of("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void isNotReadInAnotherLanguage() {
        var another = "8:language1:2".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> RuleSetFiles.ofCanonical(another))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another version of the language");
    }

    private static RuleSetFiles files(String... pathsAndTexts) {
        var texts = new TreeMap<String, String>();
        for (var i = 0; i < pathsAndTexts.length; i += 2) {
            texts.putAll(Map.of(pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return new RuleSetFiles(texts);
    }
}
