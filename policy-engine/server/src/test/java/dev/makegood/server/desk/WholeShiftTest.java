package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.Browser;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A shift by the keyboard alone, in both languages: an agent at the queue, and a supervisor in another window. */
class WholeShiftTest extends InBrowser {
    private static final String CASES = "/api/v1/cases";
    private static final String LIMITS = "/api/v1/limits";
    private String branch = "";
    private String limit = "";

    @AfterEach
    void removeTheLimit() {
        signIn(Role.ADMINISTRATOR).delete(LIMITS + "/" + limit);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void isPlayedFromTheQueueToTheLastAnswer(Look look) {
        branch = "branch-" + UUID.randomUUID();
        var agent = hired(Role.AGENT, Grade.FRONTLINE);
        var supervisor = hired(Role.SUPERVISOR, Grade.SUPERVISOR);
        limit();
        var system = browser().bearing(key(Scope.CASES));
        var shift = "Shift " + UUID.randomUUID();
        var warned = opened(system, shift, Duration.ofMinutes(8));
        var breached = opened(system, shift, Duration.ofMinutes(11));

        var screen = signIn(open(look), agent);
        screen.tabTo(screen.link(look.say("Cases", "Hồ sơ")));
        screen.press("Enter");
        var queue = screen.region(look.say("Queue", "Hàng chờ"));
        assertThat(queue).isVisible();
        screen.press("/");
        assertThat(queue.getByRole(AriaRole.SEARCHBOX)).isFocused();
        screen.type(shift);
        assertThat(queue.getByRole(AriaRole.LISTITEM)).hasCount(2);
        assertThat(queue.getByRole(AriaRole.LISTITEM).first()).containsText(breached);
        screen.tabTo(row(queue, breached));
        screen.press("Enter");
        var timeline = screen.region(look.say("Timeline", "Diễn biến"));
        assertThat(timeline).containsText(look.say("Time over: First reply", "Hết thời hạn: Trả lời lần đầu"));

        screen.tabTo(row(queue, breached));
        screen.press("j", "Enter");
        assertThat(screen.heading(warned)).isVisible();
        assertThat(timeline).containsText(look.say("Soon due: First reply", "Sắp đến hạn: Trả lời lần đầu"));
        screen.press("t");
        assertThat(screen.page.getByText(Pattern.compile(look.say("In the hands of", "đang giữ"))))
                .isVisible();
        var recommended = screen.region(look.say("Recommended", "Nên làm"));
        stated(system, warned);
        assertThat(recommended).containsText(look.say("200,000", "200.000"));

        screen.press("Control+Enter");
        var first = recommended.locator("article").first();
        var take = first.getByRole(AriaRole.BUTTON, in(look.say("Take", "Chấp nhận")));
        assertThat(take).isVisible();
        screen.press("1", "a");
        assertThat(first).containsText(look.say("Taken", "Đã chấp nhận"));
        act(screen, first, look.say("Correct…", "Sửa…"));
        say(screen, look.say("The wrong customer", "Nhầm khách hàng"));
        assertThat(take).isVisible();

        act(screen, first, look.say("Adapt…", "Điều chỉnh…"));
        screen.press("Control+a");
        screen.type(look.say("150,000", "150.000"));
        say(screen, look.say("Half was his fault", "Khách cũng có lỗi"));
        assertThat(first).containsText(look.say("Adapted", "Đã điều chỉnh"));
        var second = recommended.locator("article").nth(1);
        act(screen, second, look.say("Decline…", "Từ chối…"));
        say(screen, look.say("Said on the phone", "Đã nói qua điện thoại"));
        assertThat(second).containsText(look.say("Declined", "Đã từ chối"));
        screen.inspect(look.picture("shift-answered"));

        var rest = recommended.locator("article").nth(2);
        act(screen, rest, look.say("Ask for the rest…", "Xin phần còn lại…"));
        say(screen, look.say("She lost a day", "Khách mất cả ngày"));
        assertThat(rest).containsText(look.say("waits for a supervisor", "chờ giám sát"));

        var other = signIn(open(look), supervisor);
        other.tabTo(other.link(look.say("Escalations", "Chuyển cấp")));
        other.press("Enter");
        var waiting = other.page.locator("article").filter(new Locator.FilterOptions().setHasText(warned));
        assertThat(waiting).isVisible();
        other.press("a");
        assertThat(waiting).isHidden();
        assertThat(rest).containsText(look.say("Taken", "Đã chấp nhận"));
        assertThat(rest).containsText(look.say("112,500", "112.500"));
        assertThat(rest).not().containsText(look.say("waits for a supervisor", "chờ giám sát"));
        assertThat(timeline).containsText(look.say("Answered what was escalated", "Đã trả lời đề nghị"));
        screen.inspect(look.picture("shift-over"));
        screen.isContent();
        other.isContent();
    }

    /** Presses a button of an action by the keyboard. */
    private static void act(Screen screen, Locator action, String button) {
        screen.tabTo(action.getByRole(AriaRole.BUTTON, in(button)));
        screen.press("Enter");
        assertThat(screen.page.getByRole(AriaRole.DIALOG)).isVisible();
    }

    /** Says why in the dialog that is open, and closes it. */
    private static void say(Screen screen, String why) {
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        screen.tabTo(dialog.getByRole(AriaRole.TEXTBOX).last());
        screen.type(why);
        screen.press("Tab", "Enter");
        assertThat(dialog).isHidden();
    }

    private static Locator row(Locator queue, String ref) {
        return queue.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(ref)));
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private String opened(Browser system, String about, Duration ago) {
        return system.post(CASES, """
            {"ruleSets": ["recovery", "sla-targets"], "about": "%s", "branch": "%s", "customer": "%s", "openedAt": "%s",
             "facts": {"ticket": {"priority": "urgent", "plan": "PREMIUM"}}}
            """.formatted(
                                about, branch, UUID.randomUUID(), Instant.now().minus(ago)))
                .isCreated()
                .json()
                .path("ref")
                .asString();
    }

    private static void stated(Browser system, String ref) {
        system.send("PATCH", CASES + "/" + ref + "/facts", """
            {"case": {"remedySought": "NONE"}, "customer": {"tier": "REGULAR"},
             "serviceFailure": {"kind": "LATE", "severity": 4, "cause": "OWN", "customerLoss": "1250000 VND"}}
            """).isOk();
    }

    /** Of the branch of this walk alone. */
    private void limit() {
        limit = signIn(Role.ADMINISTRATOR)
                .post(LIMITS, """
                    { "scope": "BRANCH_MONTH", "branch": "%s", "amount": "200000 VND", "approver": "SUPERVISOR" }\
                    """.formatted(branch))
                .isCreated()
                .json()
                .path("id")
                .asString();
    }

    private Person hired(Role role, Grade grade) {
        owner().sql("INSERT INTO branch VALUES (:id, :id, now(), 'test') ON CONFLICT DO NOTHING")
                .param("id", branch)
                .update();
        var person = Staff.hire(server, role);
        owner().sql("UPDATE person SET grade = :grade, branch = :branch WHERE user_name = :user")
                .param("grade", grade.name())
                .param("branch", branch)
                .param("user", person.user())
                .update();
        return person;
    }
}
