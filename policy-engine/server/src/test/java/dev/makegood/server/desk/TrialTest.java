package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.makegood.server.desk.Bench.eventually;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.release.LiveReleases;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.release.ReleaseRecords;
import dev.makegood.server.ruleset.RuleSets;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionOperations;

/** A release is tried beside the live one, and what it would have said otherwise is looked at. */
class TrialTest extends InBrowser {
    private static final String RULE_SET = "late-parcel";
    private static final String RULES = "rules/late.drl";
    private static final String LATE =
            "{\"ruleSet\":\"late-parcel\",\"facts\":{\"parcel\":{\"daysLate\":%d,\"fee\":\"50000 VND\"}}}";

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void isTriedLookedAtAndEnded(Look look) {
        var candidate = candidate().number();
        var approver = new Bench(signedIn(open(look), Role.APPROVER, Role.COMPLIANCE), look);
        approver.page.navigate("/ui/releases?ruleSet=" + RULE_SET);
        var start = approver.screen.button(approver.say("Try release " + candidate, "Thử bản phát hành " + candidate));
        start.waitFor();
        approver.screen.tabTo(start);
        approver.screen.press("Enter");
        approver.reason().fill("Trước mùa cao điểm");
        approver.inspect("trial-start");
        approver.screen.press("Enter");
        var trials =
                approver.screen.region(approver.say("Tried beside the live release", "Thử bên cạnh bản đang áp dụng"));
        var trial = trials.getByRole(AriaRole.LISTITEM).first();
        assertThat(trial).containsText(approver.say("Running", "Đang thử"), eventually());

        await().until(() -> server.getBean(RuleSets.class).shadow(RULE_SET).isPresent());
        var key = key(Scope.DECISIONS);
        decide(LATE.formatted(1), key).isCreated();
        decide(LATE.formatted(5), key).isCreated();
        assertThat(trial).containsText(approver.say("Gesture", "Bù đắp"), eventually());
        button(trial, approver.say("Show the differences", "Xem các khác biệt")).press("Enter");
        var found = trial.getByRole(AriaRole.TABLE).last();
        assertThat(found).containsText(approver.say("More: Refund", "Thêm: Hoàn tiền"));
        assertThat(found.getByRole(AriaRole.LINK)).hasCount(1);
        approver.inspect("trial");

        button(trial, approver.say("End the trial", "Kết thúc lần thử")).press("Enter");
        approver.reason().fill("Đã thấy đủ");
        approver.screen.press("Enter");
        assertThat(trial).containsText("Đã thấy đủ", eventually());
        approver.inspect("trial-ended");
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** A release that pays a day earlier. */
    private ReleaseId candidate() {
        var texts = new TreeMap<>(server.getBean(LiveReleases.class)
                .numbered(RULE_SET, 1)
                .orElseThrow()
                .files()
                .texts());
        texts.computeIfPresent(RULES, (_, text) -> text.replace("daysLate >= 2", "daysLate >= 1"));
        return server.getBean(TransactionOperations.class)
                .execute(_ -> server.getBean(ReleaseRecords.class)
                        .make(RULE_SET, new RuleSetFiles(texts), Optional.of(1), Optional.empty(), "person:carol"));
    }
}
