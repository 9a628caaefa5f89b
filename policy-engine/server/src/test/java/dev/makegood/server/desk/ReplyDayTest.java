package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An agent answers to what is recommended: by keyboard, within what is left. */
class ReplyDayTest extends InBrowser {
    private static final String LIMITS = "/api/v1/limits";
    private String limit = "";

    @AfterEach
    void removeTheLimit() {
        signIn(Role.ADMINISTRATOR).delete(LIMITS + "/" + limit);
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inEnglish")
    void takesAndCorrectsByKeyboard(Look look) {
        limit("1000000 VND");
        var agent = Staff.hire(server, Role.AGENT);
        var screen = signIn(open(look), agent);
        screen.page.navigate("/ui/desk?from=" + decided(agent, "RD-0-" + look.width, look));
        screen.textbox(look.say("Case reference", "Mã hồ sơ")).fill("RD-1-" + look.width);
        var outcome = screen.region(look.say("Outcome", "Kết quả"));
        assertThat(outcome.locator("article").first()).containsText(look.say("312,500", "312.500"));
        screen.press("Control+Enter");
        assertThat(outcome).containsText(look.say("1,000,000 left", "Còn 1.000.000"));
        screen.inspect(look.picture("reply-open"));

        screen.page.locator("h1").first().click();
        screen.press("2", "1", "a");
        var first = outcome.locator("article").first();
        assertThat(first).containsText(look.say("as policy says", "đúng chính sách"));
        assertThat(outcome).containsText(look.say("687,500", "687.500"));
        screen.inspect(look.picture("reply-taken"));

        screen.tabTo(first.getByRole(AriaRole.BUTTON, in(look.say("Correct…", "Sửa…"))));
        screen.press("Enter");
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        var note = dialog.getByRole(AriaRole.TEXTBOX);
        screen.tabTo(note);
        screen.type(look.say("The wrong customer", "Nhầm khách hàng"));
        screen.inspect(look.picture("reply-correct"));
        screen.press("Tab", "Enter");
        assertThat(dialog).isHidden();
        assertThat(outcome).containsText(look.say("1,000,000 left", "Còn 1.000.000"));
        assertThat(first.getByRole(AriaRole.BUTTON, in(look.say("Adapt…", "Điều chỉnh…"))))
                .isVisible();
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void adaptsWhatABudgetDoesNotHoldAndDeclinesTheRest(Look look) {
        var agent = Staff.hire(server, Role.AGENT);
        var decision = decided(agent, "RD-2-" + look.width, look);
        limit("300000 VND");
        var screen = signIn(open(look), agent);
        screen.page.navigate("/ui/decisions/" + decision);
        var first = screen.page.locator("article").first();
        first.getByRole(AriaRole.BUTTON, in(look.say("Take", "Chấp nhận"))).click();
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText(look.say("for this customer this year", "cho khách hàng này trong năm nay"));
        assertThat(dialog).containsText(look.say("supervisor", "giám sát"));
        screen.inspect(look.picture("reply-over-budget"));

        dialog.getByRole(AriaRole.BUTTON, in(look.say("Adapt…", "Điều chỉnh…"))).click();
        dialog.getByLabel(look.say("Amount", "Số tiền")).fill(look.say("300,000", "300.000"));
        dialog.getByRole(AriaRole.TEXTBOX).last().fill(look.say("All that is left", "Hết mức còn lại"));
        screen.inspect(look.picture("reply-adapt"));
        dialog.getByRole(AriaRole.BUTTON, in(look.say("Give this", "Trao mức này")))
                .click();
        assertThat(dialog).isHidden();
        assertThat(first).containsText(look.say("Adapted", "Đã điều chỉnh"));

        var second = screen.page.locator("article").nth(1);
        second.getByRole(AriaRole.BUTTON, in(look.say("Decline…", "Từ chối…"))).click();
        dialog.getByRole(AriaRole.TEXTBOX).fill(look.say("Done on the phone", "Đã nói qua điện thoại"));
        dialog.getByRole(AriaRole.BUTTON, in(look.say("Decline", "Từ chối"))).click();
        assertThat(second).containsText(look.say("Declined", "Đã từ chối"));
        screen.inspect(look.picture("reply-answered"));
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private String decided(Person agent, String caseRef, Look look) {
        return signedInAs(agent)
                .post(DECISIONS, """
                    { "ruleSet": "recovery", "caseRef": "%s", "facts": {
                      "case": { "remedySought": "NONE" }, "customer": { "id": "%s", "tier": "REGULAR" },
                      "serviceFailure": {
                        "kind": "LATE", "severity": 4, "cause": "OWN", "customerLoss": "1250000 VND" } } }\
                    """.formatted(caseRef, "customer-of-" + caseRef + look))
                .isCreated()
                .json()
                .path("id")
                .asString();
    }

    /** Other walks name no customer. */
    private void limit(String amount) {
        limit = signIn(Role.ADMINISTRATOR)
                .post(
                        LIMITS,
                        "{ \"scope\": \"CUSTOMER_YEAR\", \"amount\": \"%s\", \"approver\": \"SUPERVISOR\" }"
                                .formatted(amount))
                .isCreated()
                .json()
                .path("id")
                .asString();
    }
}
