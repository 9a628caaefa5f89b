package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.Browser;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is recommended in a case, inside a page of a help desk. */
class PanelDayTest extends InBrowser {
    private static final String CASES = "/api/v1/cases";
    private static final Duration PATIENTLY = Duration.ofSeconds(30);

    @ParameterizedTest
    @EnumSource(Look.class)
    void worksInsideAPageOfAnother(Look look) throws IOException {
        var agent = Staff.hire(server, Role.AGENT);
        var system = browser().bearing(key(Scope.CASES, Scope.PANEL_PASSES));
        var ref = opened(system);
        try (var helpDesk = new HelpDesk(address(""), look, () -> pass(system, agent, ref))) {
            allow(look, helpDesk.origin());

            var screen = open(look);
            screen.page.navigate(helpDesk.origin());
            var panel = screen.page.frameLocator("iframe");
            assertThat(panel.getByRole(AriaRole.HEADING, named(ref))).isVisible();
            var recommended = panel.getByRole(AriaRole.REGION, named(look.say("Recommended", "Nên làm")));
            system.send("PATCH", CASES + "/" + ref + "/facts", """
                {"case": {"remedySought": "NONE"}, "customer": {"tier": "REGULAR"},
                 "serviceFailure": {"kind": "LATE", "severity": 4, "cause": "OWN", "customerLoss": "1250000 VND"}}
                """).isOk();
            assertThat(recommended).containsText(look.say("312,500", "312.500"));
            screen.inspect(look.picture("panel"));

            panel.getByRole(AriaRole.HEADING, named(ref)).click();
            screen.press("Control+Enter");
            var first = recommended.locator("article").first();
            assertThat(first.getByRole(AriaRole.BUTTON, within(look.say("Take", "Chấp nhận"))))
                    .isVisible();
            screen.press("1", "a");
            assertThat(first).containsText(look.say("Taken", "Đã chấp nhận"));
            screen.inspect(look.picture("panel-taken"));

            outlive(ref);
            var passes = helpDesk.passes();
            await().atMost(PATIENTLY).until(() -> helpDesk.passes() > passes);
            first.getByRole(AriaRole.BUTTON, within(look.say("Correct…", "Sửa…")))
                    .click();
            var dialog = panel.getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.TEXTBOX).last().fill(look.say("The wrong customer", "Nhầm khách hàng"));
            screen.press("Tab", "Enter");
            assertThat(dialog).isHidden();
            assertThat(first.getByRole(AriaRole.BUTTON, within(look.say("Take", "Chấp nhận"))))
                    .isVisible();
            screen.isContent();

            var elsewhere = open(look);
            elsewhere.page.navigate(helpDesk.otherOrigin());
            await().atMost(PATIENTLY)
                    .until(() -> elsewhere.page.frames().getLast().url().startsWith("chrome-error:"));
        }
    }

    /** By the page of the organisation. */
    private void allow(Look look, String origin) {
        var screen = signedIn(open(look), Role.ADMINISTRATOR);
        screen.page.navigate("/ui/organisation?part=panel");
        var origins = screen.textbox(look.say("Whose pages may show it", "Trang của ai được hiện khung"));
        origins.fill("http://desk.example.com");
        screen.button(look.say("Save", "Lưu")).click();
        assertThat(screen.page.getByRole(AriaRole.FORM).getByRole(AriaRole.ALERT))
                .isVisible();
        origins.fill(origin + "\nhttps://desk.example.com");
        screen.inspect(look.picture("panel-settings"));
        screen.button(look.say("Save", "Lưu")).click();
        assertThat(screen.page.getByText(look.say("Saved", "Đã lưu"))).isVisible();
        assertThat(origins).hasValue(origin + "\nhttps://desk.example.com");
    }

    private void outlive(String ref) {
        owner().sql("UPDATE panel_pass SET expires_at = '2027-01-01' WHERE case_ref = :ref")
                .param("ref", ref)
                .update();
    }

    private static String pass(Browser system, Person agent, String ref) {
        return system.post(
                        "/api/v1/panel-passes",
                        "{\"person\": \"%s\", \"caseRef\": \"%s\"}".formatted(agent.user(), ref))
                .isCreated()
                .text();
    }

    private static String opened(Browser system) {
        return system.post(CASES, "{\"ruleSets\": [\"recovery\"]}")
                .isCreated()
                .json()
                .path("ref")
                .asString();
    }

    private static FrameLocator.GetByRoleOptions named(String name) {
        return new FrameLocator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions within(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
