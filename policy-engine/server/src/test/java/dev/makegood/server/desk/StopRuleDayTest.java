package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.makegood.server.desk.Bench.eventually;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.makegood.server.identity.Role;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An approver stops a rule that does harm, reads that it is stopped, and lifts it by going back. */
@ResourceLock("hotel-walk")
class StopRuleDayTest extends InBrowser {
    @ParameterizedTest
    @MethodSource({"dev.makegood.server.desk.Look#inEnglish", "dev.makegood.server.desk.Look#inVietnamese"})
    void isStoppedShownStruckOutAndLifted(Look look) {
        var approver = new Bench(signedIn(open(look), Role.APPROVER), look);
        assertThat(approver.screen.heading(approver.say("Approvals", "Duyệt"))).isVisible();
        approver.page.navigate("/ui/releases?ruleSet=hotel-walk");
        var rules = approver.screen.region(approver.say("Stopped rules", "Các quy tắc đang dừng"));
        rules.getByRole(AriaRole.BUTTON).click();
        approver.dialog().getByRole(AriaRole.COMBOBOX).selectOption(new SelectOption().setIndex(1));
        approver.reason().fill("Khách được trả hai lần");
        approver.inspect("stop-rule");
        approver.screen.press("Enter");
        var history = approver.screen.region(approver.say("What went live, and when", "Bản nào được áp dụng, khi nào"));
        assertThat(history).containsText(approver.say("Rule stopped", "Dừng quy tắc"), eventually());
        assertThat(rules.getByRole(AriaRole.LISTITEM)).hasCount(1, new HasCountOptions().setTimeout(60_000));
        approver.inspect("rule-stopped");

        approver.page.navigate("/ui/rule-sets/hotel-walk/handbook");
        var struck = approver.page.getByText(
                approver.say("Stopped: this rule takes no part", "Đang dừng: hiện quy tắc này"));
        assertThat(struck).isVisible();
        struck.scrollIntoViewIfNeeded();
        approver.inspect("stopped-in-handbook");

        approver.page.navigate("/ui/releases?ruleSet=hotel-walk");
        approver.screen
                .button(approver.say("Roll back to release 1", "Quay lại bản phát hành 1"))
                .click();
        approver.reason().fill("Nhầm");
        approver.screen.press("Enter");
        assertThat(rules.getByRole(AriaRole.LISTITEM)).hasCount(0, new HasCountOptions().setTimeout(60_000));
    }
}
