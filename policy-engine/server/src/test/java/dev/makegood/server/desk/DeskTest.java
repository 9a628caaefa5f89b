package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Staff;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An agent at work. */
class DeskTest extends InBrowser {
    private static final Pattern DECISION = Pattern.compile(".*/ui/decisions/[0-9a-f-]{36}$");

    @Test
    void decidesACaseAndFindsItAgainInTheOtherLanguageAndInTheDark() {
        var screen = signedIn(open(), Role.AGENT);
        screen.waitFor(DESK);
        var facts = screen.region("Facts");
        var outcome = screen.region("Outcome");

        screen.textbox("Case reference").fill("C-10482");
        tellOfALateFlight(screen, facts);
        assertThat(outcome.locator("article").first()).containsText("€250.00");
        assertThat(outcome.getByRole(AriaRole.STATUS)).containsText("One effect · 8 questions");
        screen.page.evaluate("() => scrollTo(0, 0)");
        screen.inspect("desk-en-light-1440");
        screen.choice(outcome, "Has the airline proved extraordinary circumstances", "No")
                .click();
        assertThat(outcome.getByRole(AriaRole.STATUS)).containsText("One effect · 7 questions");

        screen.button("Decide").click();
        assertThat(outcome).containsText("Decided and on record");
        assertThat(outcome).containsText("Leaf");
        screen.inspect("desk-decided-en-light-1440");

        screen.link("Decisions").click();
        assertThat(screen.heading("My decisions")).isVisible();
        assertThat(screen.page.locator("tbody tr")).hasCount(1);
        screen.inspect("decisions-en-light-1440");

        screen.page.getByText("VI", exact()).click();
        screen.page.getByRole(AriaRole.BUTTON, named("Giao diện")).click();
        screen.page.getByRole(AriaRole.MENUITEMRADIO, named("Tối")).click();
        assertThat(screen.heading("Quyết định của tôi")).isVisible();
        screen.link("C-10482").click();
        screen.waitFor(DECISION);
        assertThat(screen.heading("Quyết định về C-10482")).isVisible();
        assertThat(screen.page.locator("article").first()).containsText("250,00 €");
        assertThat(screen.page.locator("html")).hasAttribute("data-mantine-color-scheme", "dark");
        screen.inspect("decision-vi-dark-1440");
    }

    @Test
    void doesTheSameByKeyboardAlone() {
        var screen = signedIn(open(), Role.AGENT);
        screen.waitFor(DESK);
        var outcome = screen.region("Outcome");

        screen.tabTo(screen.textbox("Case reference"));
        screen.type("C-10483");
        screen.tabTo(screen.page
                .getByRole(AriaRole.RADIO, named("Regulation (EC) No 261/2004"))
                .first());
        screen.press("Space");
        screen.tabTo(
                screen.page.getByRole(AriaRole.RADIO, named("Late arrival")).first());
        screen.press("Space");
        screen.tabTo(screen.textbox("Distance"));
        screen.type("1000");
        screen.tabTo(screen.textbox("Delay at the final destination"));
        screen.type("185");
        assertThat(outcome.locator("article").first()).containsText("€250.00");
        screen.press("Control+Enter");
        assertThat(outcome).containsText("Decided and on record");

        screen.press("Control+k");
        assertThat(screen.page.getByRole(AriaRole.DIALOG)).isVisible();
        screen.inspect("palette-en-light-1440");
        screen.type("decisions");
        screen.press("Enter");
        assertThat(screen.heading("My decisions")).isVisible();
        screen.tabTo(screen.link("C-10483"));
        screen.press("Enter");
        assertThat(screen.heading("Decision on C-10483")).isVisible();

        command(screen, "tieng viet");
        assertThat(screen.heading("Quyết định về C-10483")).isVisible();
        command(screen, "giao dien toi");
        assertThat(screen.page.locator("html")).hasAttribute("data-mantine-color-scheme", "dark");
        goThroughTheMenuOfTheAccount(screen);
        screen.press("?");
        assertThat(screen.page.getByText("Phím tắt", exact())).isVisible();
        screen.inspect("keys-vi-dark-1440");
    }

    @Test
    void namesEveryFaultAtItsField() {
        var screen = signedIn(open("vi-VN", 1024, ColorScheme.LIGHT), Role.AGENT);
        screen.waitFor(DESK);
        var facts = screen.region("Dữ kiện");
        facts.getByText("Tất cả", exactly()).click();

        screen.textbox("Khoảng cách").fill("99.999");
        screen.textbox("Số hành khách").fill("0");
        var list = screen.page.getByRole(AriaRole.ALERT).filter(holding("2 dữ kiện chưa hợp lệ"));
        assertThat(list).containsText("Chuyến bay › Khoảng cách");
        assertThat(facts).containsText("99999 nằm ngoài giới hạn");
        screen.inspect("desk-faults-vi-light-1024");

        list.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Chuyến bay › Số hành khách"))
                .click();
        assertThat(screen.textbox("Số hành khách")).isFocused();
        assertThat(screen.button("Quyết định")).isDisabled();
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionEnds() {
        var person = Staff.hire(server, Role.AGENT);
        var screen = signIn(open(), person);
        screen.waitFor(DESK);
        screen.textbox("Case reference").fill("C-10484");

        tellOfALateFlight(screen, screen.region("Facts"));
        assertThat(screen.region("Outcome").locator("article").first()).containsText("€250.00");

        screen.page.context().clearCookies();
        screen.textbox("Distance").fill("2000");
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Your session has ended");
        screen.inspect("session-ended-en-light-1440");
        dialog.locator("input[name=user]").fill(person.user());
        dialog.locator("input[name=password]").fill(Staff.PASSWORD);
        screen.press("Enter");

        assertThat(dialog).isHidden();
        assertThat(screen.region("Outcome").locator("article").first()).containsText("€400.00");
        assertThat(screen.textbox("Case reference")).hasValue("C-10484");
    }

    @Test
    void decidesOnceThoughTheAnswerIsLost() {
        var screen = signedIn(open(), Role.AGENT);
        screen.waitFor(DESK);
        screen.textbox("Case reference").fill("C-10485");
        tellOfALateFlight(screen, screen.region("Facts"));
        assertThat(screen.region("Outcome").locator("article").first()).containsText("€250.00");

        var lost = new AtomicInteger();
        screen.page.route("**/api/v1/decisions", route -> {
            if (route.request().method().equals("POST") && lost.incrementAndGet() <= 2) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        screen.button("Decide").click();
        assertThat(screen.region("Outcome")).containsText("trying again makes no second one");
        screen.button("Decide").click();
        assertThat(screen.region("Outcome")).containsText("Decided and on record");

        screen.link("Decisions").click();
        assertThat(screen.link("C-10485")).hasCount(1);
    }

    private static void goThroughTheMenuOfTheAccount(Screen screen) {
        var account = screen.page.getByRole(AriaRole.BUTTON, named("Tài khoản của Some Body"));
        account.focus();
        screen.press("Enter");
        assertThat(screen.page.getByRole(AriaRole.MENUITEM, named("Xem phím tắt")))
                .isFocused();
        screen.press("ArrowUp");
        assertThat(screen.page.getByRole(AriaRole.MENUITEM, named("Đăng xuất"))).isFocused();
        screen.inspect("account-vi-dark-1440");
        screen.press("Escape");
        assertThat(account).isFocused();
    }

    private static void command(Screen screen, String words) {
        assertThat(screen.page.getByRole(AriaRole.DIALOG)).isHidden();
        screen.press("Control+k");
        assertThat(screen.page.getByRole(AriaRole.DIALOG).locator("input")).isFocused();
        screen.type(words);
        assertThat(screen.page.locator("[data-action][data-selected]")).hasCount(1);
        screen.press("Enter");
        assertThat(screen.page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    private static void tellOfALateFlight(Screen screen, Locator facts) {
        screen.choice(facts, "Regulation", "Regulation (EC) No 261/2004").click();
        screen.choice(facts, "What happened", "Late arrival").click();
        screen.textbox("Distance").fill("1000");
        screen.textbox("Delay at the final destination").fill("185");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator.FilterOptions holding(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
