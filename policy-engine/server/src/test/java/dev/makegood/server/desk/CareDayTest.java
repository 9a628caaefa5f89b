package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.care.Rounds;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An agent does what is due of kindness, after an administrator saw what would be. */
class CareDayTest extends InBrowser {
    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void doesWhatIsDueByTheKeyboard(Look look) {
        var mai = "Mai " + UUID.randomUUID();
        var lan = "Lan " + UUID.randomUUID();
        state(mai);
        state(lan);

        var administrator = signedIn(open(look), Role.ADMINISTRATOR);
        administrator.page.navigate("/ui/organisation?part=care");
        var trial = administrator.region(look.say("Try it now", "Thử ngay"));
        trial.getByLabel(look.say("Day", "Ngày")).fill(today().toString());
        trial.getByRole(AriaRole.BUTTON).click();
        assertThat(trial).containsText(mai);
        assertThat(trial).containsText(look.say("Birthday card", "Thiệp sinh nhật"));
        administrator.inspect(look.picture("care-trial"));

        var screen = signedIn(open(look), Role.AGENT);
        screen.link(look.say("Care", "Quan tâm")).click();
        var list = screen.region(look.say("Care", "Quan tâm"));
        assertThat(list).isVisible();
        assertThat(list).not().containsText(mai);
        Rounds.run(server);
        screen.page.reload();
        assertThat(list).containsText(mai);
        assertThat(list).containsText(lan);

        goTo(screen, list, mai);
        var open = screen.page.getByRole(AriaRole.ARTICLE);
        assertThat(open).containsText("Chúc mừng sinh nhật bạn!");
        assertThat(open).containsText(look.say("a week away", "Còn một tuần"));
        screen.inspect(look.picture("care"));
        screen.press("d");
        screen.type("Gửi rồi");
        screen.inspect(look.picture("care-done"));
        screen.press("Control+Enter");
        assertThat(list).not().containsText(mai);

        goTo(screen, list, lan);
        screen.press("s");
        assertThat(open.getByRole(AriaRole.BUTTON, named(look.say("Skip", "Bỏ qua"))))
                .isDisabled();
        screen.type("Away");
        screen.press("Control+Enter");
        assertThat(list).not().containsText(lan);
        screen.isContent();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** By J from the first one on. */
    private static void goTo(Screen screen, Locator list, String customer) {
        var row = list.getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText(customer));
        for (var steps = 0; steps < 60 && row.getAttribute("aria-current") == null; steps++) {
            screen.press("j");
        }
        assertThat(row).hasAttribute("aria-current", "true");
        assertThat(screen.page.getByRole(AriaRole.ARTICLE)).containsText(Pattern.compile(customer));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void state(String customer) {
        var birthday = "1990-" + today().plusDays(7).toString().substring(5);
        browser()
                .bearing(key(Scope.CARE_FACTS))
                .put("/api/v1/customers/" + customer.replace(" ", "%20") + "/care-facts", """
                    {"language": "vi", "facts": {
                      "customer": {"birthday": "%s", "consents": {"birthday": true}},
                      "history": {"orders24m": 2, "complaints90d": 0, "openComplaints": 0}}}
                    """.formatted(birthday))
                .isOk();
    }
}
