package dev.makegood.server.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.problem.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final String USER = "administrator1";

    @ParameterizedTest
    @ValueSource(
            strings = {"four words of no kin", "bốn từ không liên quan", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙃", "twelve chars"})
    void takesAnyTwelveCharacters(String password) {
        assertThat(faults(password)).isEmpty();
    }

    @Test
    void countsCharactersAndNotBytes() {
        assertThat(faults("ă".repeat(127) + "â")).isEmpty();
        assertThat(faults("ă".repeat(128) + "â")).containsExactly("TOO_LARGE");
        assertThat(faults("🙂".repeat(10) + "a")).containsExactly("TOO_SHORT");
    }

    @Test
    void countsALetterAndItsAccentAsOne() {
        assertThat(faults("e\u0301".repeat(10) + "a")).containsExactly("TOO_SHORT");
        assertThat(new Password("e\u0301")).isEqualTo(new Password("\u00e9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password1234", "qwertyuiop123", "matkhau12345", "AAAAAAAAAAAA", "123456789012"})
    void refusesWhatEverybodyTries(String password) {
        assertThat(faults(password)).containsExactly("TOO_COMMON");
    }

    @Test
    void refusesTheUserName() {
        assertThat(faults("Administrator1")).contains("SAME_AS_USER");
    }

    @Test
    void makesGoodOnesThatNeverShowByAccident() {
        var password = Password.random();

        assertThat(password.reveal()).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}");
        assertThat(faults(password.reveal())).isEmpty();
        assertThat(password).hasToString("Password").isNotEqualTo(Password.random());
    }

    @Test
    void keepsNoPasswordAndKnowsItAgain() {
        var hashes = new PasswordHashes();
        var password = new Password("bốn từ không liên quan");

        var hash = hashes.of(password);

        assertThat(hash).startsWith("{pbkdf2-sha256-400k}").doesNotContain("liên");
        assertThat(hashes.match(password, hash)).isTrue();
        assertThat(hashes.match(new Password("bốn từ không liên quan "), hash)).isFalse();
        assertThat(hashes.of(password)).isNotEqualTo(hash);
    }

    private static List<String> faults(String password) {
        return PasswordRules.faults("new", new Password(password), USER).stream()
                .map(Fault::code)
                .toList();
    }
}
