package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An agent asks for more than they may give, and a supervisor answers in another window. */
class EscalationDayTest extends InBrowser {
    private static final String LIMITS = "/api/v1/limits";
    private String branch = "";
    private String limit = "";

    @AfterEach
    void removeTheLimit() {
        signIn(Role.ADMINISTRATOR).delete(LIMITS + "/" + limit);
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inEnglish")
    void asksForTheRestAndSeesItApproved(Look look) {
        branch = "branch-" + UUID.randomUUID();
        var agent = hired(Role.AGENT, Grade.FRONTLINE);
        var supervisor = hired(Role.SUPERVISOR, Grade.SUPERVISOR);
        limit();
        var ref = opened(agent);
        var screen = signIn(open(look), agent);
        screen.page.navigate("/ui/cases?ref=" + ref);
        var recommended = screen.region(look.say("Recommended", "Nên làm"));
        assertThat(recommended).containsText(look.say("200,000", "200.000"));
        screen.press("Control+Enter");
        var ask = recommended.getByRole(AriaRole.BUTTON, in(look.say("Ask for the rest…", "Xin phần còn lại…")));
        assertThat(ask).isVisible();
        screen.inspect(look.picture("escalation-open"));

        ask.click();
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).last().fill(look.say("She lost a day", "Khách mất cả ngày"));
        dialog.getByRole(AriaRole.BUTTON, in(look.say("Escalate", "Chuyển cấp")))
                .click();
        assertThat(dialog).isHidden();
        assertThat(recommended).containsText(look.say("waits for a supervisor", "chờ giám sát"));
        screen.inspect(look.picture("escalation-asked"));

        var other = signIn(open(look), supervisor);
        other.link(look.say("Escalations", "Chuyển cấp")).click();
        var waiting = other.page.locator("article").filter(new Locator.FilterOptions().setHasText(ref));
        assertThat(waiting).containsText(look.say("112,500", "112.500"));
        assertThat(waiting).containsText(look.say("She lost a day", "Khách mất cả ngày"));
        other.inspect(look.picture("escalations"));
        other.press("l");
        var less = other.page.getByRole(AriaRole.DIALOG);
        assertThat(less).isVisible();
        other.inspect(look.picture("escalation-less"));
        other.press("Escape");
        assertThat(less).isHidden();
        other.press("a");
        assertThat(waiting).isHidden();

        var timeline = screen.region(look.say("Timeline", "Diễn biến"));
        assertThat(timeline).containsText(look.say("Answered what was escalated", "Đã trả lời đề nghị"));
        assertThat(recommended).not().containsText(look.say("waits for a supervisor", "chờ giám sát"));
        screen.inspect(look.picture("escalation-approved"));

        other.page.navigate("/ui/escalations?part=report");
        assertThat(other.page.getByText(look.say("Limits that were too narrow", "Hạn mức quá hẹp")))
                .isVisible();
        other.inspect(look.picture("escalation-report"));
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void goesAwayAndLeavesItToWhoeverStandsIn(Look look) {
        branch = "branch-" + UUID.randomUUID();
        var agent = hired(Role.AGENT, Grade.FRONTLINE);
        var supervisor = hired(Role.SUPERVISOR, Grade.SUPERVISOR);
        var standIn = hired(Role.AGENT, Grade.SENIOR);
        limit();
        var screen = signIn(open(look), supervisor);
        screen.page.navigate("/ui/escalations?part=away");
        screen.page.getByLabel(look.say("First day", "Ngày đầu")).fill("2027-03-01");
        screen.page.getByLabel(look.say("Last day", "Ngày cuối")).fill("2027-03-02");
        screen.page.getByLabel(look.say("Stands in", "Người thay")).fill(standIn.user());
        screen.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(look.say("Put down", "Ghi lại")))
                .click();
        assertThat(screen.page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName(standIn.user())))
                .isVisible();
        screen.inspect(look.picture("escalation-away"));

        var ref = opened(agent);
        escalated(agent, ref);
        var other = signIn(open(look), standIn);
        other.page.navigate("/ui/escalations");
        var waiting = other.page.locator("article").filter(new Locator.FilterOptions().setHasText(ref));
        assertThat(waiting).isVisible();
        other.press("r");
        var dialog = other.page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).fill(look.say("Not our fault", "Không phải lỗi của mình"));
        dialog.getByRole(AriaRole.BUTTON, in(look.say("Refuse", "Từ chối"))).click();
        assertThat(waiting).isHidden();

        var asker = signIn(open(look), agent);
        asker.page.navigate("/ui/escalations?part=asked");
        var asked = asker.page.locator("article").filter(new Locator.FilterOptions().setHasText(ref));
        assertThat(asked).containsText(look.say("Not our fault", "Không phải lỗi của mình"));
        assertThat(asked).containsText(supervisor.user());
        asker.inspect(look.picture("escalations-asked"));
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private void escalated(Person agent, String ref) {
        var window = signedInAs(agent);
        var decision = window.post("/api/v1/cases/" + ref + "/decisions", "{ \"ruleSet\": \"recovery\" }")
                .isCreated()
                .json();
        window.post("/api/v1/cases/" + ref + "/replies", """
            { "decision": "%s", "effect": 1, "kind": "ESCALATED", "amount": "312500 VND", "note": "A day lost" }\
            """.formatted(
                                decision.path("id").asString()))
                .isCreated();
    }

    private String opened(Person agent) {
        return signedInAs(agent)
                .post("/api/v1/cases", """
                    { "ruleSets": ["recovery"], "customer": "%s", "branch": "%s", "facts": {
                      "case": { "remedySought": "NONE" }, "customer": { "tier": "REGULAR" },
                      "serviceFailure": { "kind": "LATE", "severity": 4, "cause": "OWN",
                        "customerLoss": "1250000 VND" } } }\
                    """.formatted(UUID.randomUUID(), branch))
                .isCreated()
                .json()
                .path("ref")
                .asString();
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
