package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Staff;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes in, and what each of them finds. */
class PeopleTest extends InBrowser {
    /** Words that no Vietnamese sentence has. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|and|of|not|is|are|for|with|yes|no|from|which|did)\\b");

    @Test
    void refusesTheWrongPasswordAndStaysWhereItWas() {
        var screen = open();
        screen.page.navigate("/ui/rule-sets");
        screen.page
                .locator("input[name=user]")
                .fill(Staff.hire(server, Role.AUTHOR).user());
        screen.page.locator("input[name=password]").fill("not the right one at all");
        screen.press("Enter");

        assertThat(screen.page.getByRole(AriaRole.ALERT)).containsText("do not match");
        screen.inspect("sign-in-refused-en-light-1440");
        screen.page.locator("input[name=password]").fill(Staff.PASSWORD);
        screen.press("Enter");
        assertThat(screen.heading("Rule sets")).isVisible();
        screen.inspect("rule-sets-en-light-1440");
    }

    @Test
    void asksForAPasswordOfOnesOwnFirst() {
        var person = Staff.hireNewly(server, Role.AGENT);
        var screen = open();
        screen.page.navigate("/ui/");
        screen.page.locator("input[name=user]").fill(person.user());
        screen.page.locator("input[name=password]").fill(Staff.PASSWORD);
        screen.press("Enter");
        assertThat(screen.heading("Choose your own password")).isVisible();

        screen.textbox("Present password").fill(Staff.PASSWORD);
        screen.textbox("New password").fill("short");
        screen.textbox("New password, once more").fill("short");
        screen.button("Change the password").click();
        assertThat(screen.page.locator(".mantine-PasswordInput-error")).isVisible();
        screen.inspect("first-password-en-light-1440");
        screen.textbox("New password").fill("a longer one that nobody guesses");
        screen.textbox("New password, once more").fill("a longer one that nobody guesses");
        screen.button("Change the password").click();
        screen.waitFor(DESK);
    }

    @Test
    void showsComplianceTheDecisionsOfAllAndNoDesk() {
        var screen = signedIn(open(), Role.COMPLIANCE);

        assertThat(screen.heading("Decisions")).isVisible();
        assertThat(screen.link("Desk")).hasCount(0);
        screen.page.navigate("/ui/desk");
        assertThat(screen.heading("This page is not for your account")).isVisible();
        screen.page.navigate("/ui/decisions?caseRef=no-such-case");
        assertThat(screen.page.getByText("No decision matches the filter.")).isVisible();
        screen.inspect("decisions-none-en-light-1440");
    }

    /** Each language in each width and each scheme, and each width in each scheme. */
    @ParameterizedTest
    @CsvSource({
        "en-GB, 1440, LIGHT",
        "en-GB, 1024, DARK",
        "vi-VN, 1440, DARK",
        "vi-VN, 1024, LIGHT",
        "vi-VN, 360, LIGHT"
    })
    void showsEveryPageInEveryLook(String locale, int width, ColorScheme scheme) {
        var look = "%s-%s-%d".formatted(locale.substring(0, 2), scheme.name().toLowerCase(Locale.ROOT), width);
        var screen = open(locale, width, scheme);
        screen.page.navigate("/ui/");
        screen.page.locator("input[name=user]").waitFor();
        screen.inspect("sign-in-" + look);
        speaksOnly(locale, screen);
        signedIn(screen, Role.AGENT);
        screen.waitFor(DESK);
        screen.page.locator("[role=radiogroup]").first().waitFor();
        screen.inspect("desk-empty-" + look);
        speaksOnly(locale, screen);
        for (var pageName : new String[] {"decisions", "rule-sets"}) {
            screen.page.navigate("/ui/" + pageName);
            screen.page.locator("h1").waitFor();
            screen.inspect(pageName + "-" + look);
            speaksOnly(locale, screen);
        }
    }

    private static void speaksOnly(String locale, Screen screen) {
        if (locale.startsWith("vi")) {
            var text = screen.page.locator("body").innerText();
            Assertions.assertThat(ENGLISH.matcher(text)
                            .results()
                            .map(found -> text.substring(
                                    Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 30))))
                    .isEmpty();
        }
    }
}
