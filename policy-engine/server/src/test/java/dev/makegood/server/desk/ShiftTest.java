package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.Browser;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two agents at one queue, and a system that knows more and more of its cases. */
class ShiftTest extends InBrowser {
    private static final String CASES = "/api/v1/cases";

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inEnglish")
    void worksAQueueByTheKeyboardWhileFactsArrive(Look look) {
        var shift = "Shift " + UUID.randomUUID();
        var system = browser().bearing(key(Scope.CASES));
        var urgent = opened(system, shift, "URGENT");
        var high = opened(system, shift, "HIGH");
        var normal = opened(system, shift, "NORMAL");
        var screen = signedIn(open(look), Role.AGENT);
        screen.link(look.say("Cases", "Hồ sơ")).click();
        var queue = screen.region(look.say("Queue", "Hàng chờ"));
        assertThat(queue).isVisible();
        screen.press("/");
        assertThat(queue.getByRole(AriaRole.SEARCHBOX)).isFocused();
        screen.type(shift);
        assertThat(queue.getByRole(AriaRole.LISTITEM)).hasCount(3);
        assertThat(queue.getByRole(AriaRole.LISTITEM).nth(0)).containsText(urgent);
        assertThat(queue.getByRole(AriaRole.LISTITEM).nth(2)).containsText(normal);
        screen.inspect(look.picture("queue"));

        screen.tabTo(row(queue, urgent));
        screen.press("j", "j", "k");
        assertThat(row(queue, high)).isFocused();
        screen.press("Enter");
        assertThat(screen.heading(high)).isVisible();
        var recommended = screen.region(look.say("Recommended", "Nên làm"));
        assertThat(recommended).containsText(look.say("Nothing follows", "Chưa có gì"));

        stated(system, high, "{\"parcel\": {\"daysLate\": 2, \"fee\": \"9 EUR\"}}");
        assertThat(recommended).containsText(look.say("€9.00", "9,00"));
        var facts = screen.region(look.say("Facts", "Dữ kiện"));
        assertThat(field(facts, look.say("Days late", "Số ngày trễ"))).hasValue("2");
        var timeline = screen.region(look.say("Timeline", "Diễn biến"));
        assertThat(timeline).containsText(look.say("Days late", "Số ngày trễ"));

        var other = signedIn(open(look), Role.AGENT);
        other.page.navigate("/ui/cases?ref=" + high);
        assertThat(other.heading(high)).isVisible();
        var weight = field(facts, look.say("Weight", "Khối lượng"));
        facts.getByText(look.say("All", "Tất cả"), new Locator.GetByTextOptions().setExact(true))
                .click();
        weight.fill("120");
        assertThat(screen.page.getByText(look.say("Saved", "Đã lưu"), exactly()))
                .isVisible();
        assertThat(other.region(look.say("Recommended", "Nên làm"))).containsText(look.say("Gift", "Quà"));
        screen.inspect(look.picture("case"));

        other.press("t");
        assertThat(screen.page.getByText(Pattern.compile(look.say("In the hands of", "đang giữ"))))
                .isVisible();
        screen.press("Escape");
        screen.tabTo(row(queue, high));
        screen.press("t");
        assertThat(screen.page.getByText(look.say("Somebody else has this case.", "Người khác đang giữ hồ sơ này.")))
                .isVisible();

        screen.page.context().setOffline(true);
        system.post(CASES + "/" + high + "/contacts", "{\"kind\": \"CUSTOMER_WROTE\", \"text\": \"Where is it?\"}")
                .isOk();
        screen.page.context().setOffline(false);
        assertThat(timeline).containsText("Where is it?");

        recommended
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(look.say("Put on record", "Ghi nhận quyết định")))
                .click();
        assertThat(recommended).containsText(look.say("On record.", "Đã ghi nhận."));
        assertThat(other.region(look.say("Timeline", "Diễn biến")))
                .containsText(look.say("Decided by", "Quyết định theo"));

        system.post(CASES + "/" + high + "/status", "{\"status\": \"SOLVED\"}").isOk();
        assertThat(queue.getByRole(AriaRole.LISTITEM)).hasCount(2);
        var status = other.page.getByLabel(look.say("Status", "Trạng thái"), byExactLabel());
        assertThat(status).hasValue("SOLVED");
        other.page
                .getByLabel(look.say("The customer has it opened again", "Khách hàng yêu cầu mở lại"))
                .check();
        status.selectOption("REOPENED");
        assertThat(screen.page.getByText(look.say("Opened again once", "Đã mở lại một lần")))
                .isVisible();
        other.inspect(look.picture("case-reopened"));
        screen.isContent();
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void opensACaseByHandAndShowsItToAReader(Look look) {
        var screen = signedIn(open(look), Role.AGENT);
        screen.page.navigate("/ui/cases");
        screen.button(look.say("Open a case", "Mở hồ sơ")).click();
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        var customer = "K-" + UUID.randomUUID();
        dialog.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(look.say("Customer", "Khách hàng")))
                .fill(customer);
        dialog.getByLabel(look.say("Late parcels", "Bưu kiện giao trễ")).check();
        dialog.getByLabel(look.say("Complaints", "Khiếu nại")).first().check();
        screen.inspect(look.picture("new-case"));
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(look.say("Open", "Mở"))
                                .setExact(true))
                .click();
        screen.waitFor(Pattern.compile(".*ref=C-\\d+.*"));
        var ref = screen.page.url().replaceAll(".*ref=(C-\\d+).*", "$1");
        assertThat(screen.heading(ref)).isVisible();
        screen.inspect(look.picture("case-by-hand"));

        var reader = signedIn(open(look), Role.COMPLIANCE);
        reader.page.navigate("/ui/cases?ref=" + ref);
        assertThat(reader.heading(ref)).isVisible();
        assertThat(reader.button(look.say("Take", "Nhận"))).isHidden();
        reader.inspect(look.picture("case-for-a-reader"));
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void keepsWhatIsDueWhileTimeRunsOut(Look look) {
        var system = browser().bearing(key(Scope.CASES));
        var ref = ticket(system, Duration.ofMinutes(8));
        var late = ticket(system, Duration.ofMinutes(11));
        var screen = signedIn(open(look), Role.AGENT);
        screen.page.navigate("/ui/cases?ref=" + late);
        var timeline = screen.region(look.say("Timeline", "Diễn biến"));
        assertThat(timeline).containsText(look.say("Time over: First reply", "Hết thời hạn: Trả lời lần đầu"));
        var clocks = screen.region(look.say("Clocks", "Thời hạn"));
        assertThat(clocks.getByRole(AriaRole.LISTITEM).first()).containsText(look.say("Overdue for", "Quá hạn"));

        screen.page.navigate("/ui/cases?ref=" + ref);
        assertThat(timeline).containsText(look.say("Soon due: First reply", "Sắp đến hạn: Trả lời lần đầu"));
        var pause = clocks.getByRole(
                AriaRole.COMBOBOX,
                new Locator.GetByRoleOptions().setName(look.say("Pause …: Resolution", "Tạm dừng …: Giải quyết xong")));
        pause.selectOption("WAITING_FOR_CUSTOMER");
        assertThat(clocks.getByRole(AriaRole.ALERT))
                .containsText(look.say("No rule permits", "không quy tắc nào cho phép"));
        system.post(CASES + "/" + ref + "/contacts", "{\"kind\": \"WE_REPLIED\"}")
                .isOk();
        assertThat(clocks.getByRole(AriaRole.LISTITEM).first()).containsText(look.say("Kept", "Đúng hạn"));
        pause.selectOption("WAITING_FOR_CUSTOMER");
        assertThat(clocks).containsText(look.say("Stands still: Waits for the customer", "Tạm dừng: Chờ khách hàng"));
        screen.inspect(look.picture("clocks"));
        screen.tabTo(clocks.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(look.say("Go on", "Chạy tiếp"))));
        screen.press("Enter");
        assertThat(pause).isVisible();
        screen.isContent();
    }

    private static String ticket(Browser system, Duration ago) {
        return system.post(CASES, """
            {"ruleSets": ["sla-targets"], "openedAt": "%s", "facts": {"ticket": {"priority": "urgent", "plan": "PREMIUM"}}}
            """.formatted(Instant.now().minus(ago)))
                .isCreated()
                .json()
                .path("ref")
                .asString();
    }

    private static Locator field(Locator facts, String name) {
        return facts.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first();
    }

    private static Locator row(Locator queue, String ref) {
        return queue.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(ref)));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Page.GetByLabelOptions byExactLabel() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static String opened(Browser system, String about, String priority) {
        return system.post(CASES, """
            {"ruleSets": ["late-parcel", "complaints"], "about": "%s", "channel": "EMAIL",
             "facts": {"case": {"priority": "%s"}}}
            """.formatted(about, priority))
                .isCreated()
                .json()
                .path("ref")
                .asString();
    }

    private static void stated(Browser system, String ref, String facts) {
        system.send("PATCH", CASES + "/" + ref + "/facts", facts).isOk();
    }
}
