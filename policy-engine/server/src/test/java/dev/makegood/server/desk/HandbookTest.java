package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.makegood.server.identity.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A person who reads the handbook of a rule set, says so, and practises. */
class HandbookTest extends InBrowser {
    private static final String RULE = "Three hours late or more is compensated";
    private static final Pattern HANDBOOK = Pattern.compile(".*/ui/rule-sets/air-passenger-rights/handbook.*");

    @Test
    void isReadAndAcknowledgedInEnglish() {
        var screen = signedIn(open(), Role.AGENT);
        screen.waitFor(DESK);
        assertThat(screen.page.getByText("handbooks wait for you to read them")).isVisible();

        screen.press("Control+k");
        assertThat(screen.page.getByRole(AriaRole.DIALOG).locator("input")).isFocused();
        screen.type("handbook of air passenger");
        screen.page
                .getByRole(AriaRole.DIALOG)
                .getByText("Air passenger rights", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        screen.waitFor(HANDBOOK);
        assertThat(screen.heading("Air passenger rights")).isVisible(patiently());
        assertThat(screen.heading("What an agent may decide alone")).isVisible();
        assertThat(screen.region(RULE)).containsText("the delay at the final destination is at least 3 hours");
        assertThat(screen.region(RULE)).containsText("Air passenger rights, Your Europe");
        screen.inspect("handbook-en-light-1440");

        var download =
                screen.page.waitForDownload(() -> screen.link("Download as PDF").click());
        org.assertj.core.api.Assertions.assertThat(download.suggestedFilename())
                .matches("air-passenger-rights-handbook-[0-9]+-en\\.pdf");

        screen.button("I have read this handbook").click();
        assertThat(screen.page.getByText("You have read this release")).isVisible();
        screen.isContent();
    }

    @Test
    void isReadInVietnameseAndInTheDarkByThoseWhoSeeWhoHasReadIt() {
        var screen = signedIn(open("vi-VN", 1024, ColorScheme.DARK), Role.COMPLIANCE);
        screen.page.navigate("/ui/rule-sets/air-passenger-rights/handbook");
        assertThat(screen.heading("Quyền của hành khách hàng không")).isVisible(patiently());
        assertThat(screen.heading("Nhân viên được tự quyết điều gì")).isVisible();
        assertThat(screen.heading("Ai đã đọc")).isVisible();
        assertThat(screen.page.locator("tbody tr").first()).isVisible();
        screen.inspect("handbook-vi-dark-1024");
    }

    @Test
    void isPractisedByKeyboardInVietnamese() {
        var screen = signedIn(open("vi-VN", 1440, ColorScheme.LIGHT), Role.AGENT);
        screen.page.navigate("/ui/rule-sets/air-passenger-rights/practice");
        assertThat(screen.heading("Tình huống")).isVisible(patiently());
        var ask = screen.page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Hỏi trước: còn thiếu dữ kiện"));
        ask.focus();
        screen.press("Space", "Enter");

        var said = screen.region("Chính sách nói");
        assertThat(said.getByRole(AriaRole.ALERT)).isVisible();
        screen.inspect("practice-vi-light-1440");
        assertThat(said.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tình huống tiếp theo")))
                .isFocused();
        screen.press("Enter");
        assertThat(screen.page
                        .getByRole(AriaRole.MAIN)
                        .getByRole(AriaRole.STATUS)
                        .first())
                .containsText("Tình huống 2 trên");
    }

    /** Whoever asks for a handbook first waits until it is made. */
    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }
}
