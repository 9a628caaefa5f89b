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
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionOperations;

/** A release decides for a share of customers, for a larger one, and for none any more. */
class CanaryPageTest extends InBrowser {
    private static final String RULE_SET = "late-parcel";
    private static final int CUSTOMERS = 40;

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void startsGrowsAndIsHalted(Look look) {
        var keyed = made(1, "rule-set.yaml", text -> text + "canaryKey: parcel.recipient\n");
        var candidate = made(keyed.number(), "rules/late.drl", text -> text.replace("daysLate >= 2", "daysLate >= 1"));
        var approver = new Bench(signedIn(open(look), Role.APPROVER, Role.COMPLIANCE), look);
        goesLive(approver, keyed);
        approver.page.navigate("/ui/releases?ruleSet=" + RULE_SET);
        var start = approver.screen.button(approver.say(
                "Release %d to a share".formatted(candidate.number()),
                "Áp dụng bản %d một phần".formatted(candidate.number())));
        start.waitFor();
        approver.screen.tabTo(start);
        approver.screen.press("Enter");
        var dialog = approver.dialog();
        var share = dialog.getByLabel(approver.say("Share of customers, in %", "Tỷ lệ khách hàng, tính bằng %"));
        share.fill("51");
        assertThat(dialog).containsText(approver.say("not a share from 1 to 50", "không phải tỷ lệ từ 1 đến 50"));
        share.fill("2,5");
        dialog.getByLabel(approver.say("More decisions differ than, in %", "Số quyết định khác nhiều hơn, %"))
                .fill("60");
        dialog.getByLabel(approver.say("Reason", "Lý do")).fill("Ít khách hàng trước");
        approver.inspect("canary-start");
        approver.screen.press("Enter");
        var canaries = approver.screen.region(approver.say("For a share of customers", "Cho một phần khách hàng"));
        var canary = canaries.getByRole(AriaRole.LISTITEM).first();
        assertThat(canary)
                .containsText(
                        approver.say("Decides for 2.5 % of customers", "Quyết định cho 2,5 % khách hàng"),
                        eventually());

        button(canary, approver.say("Change the share", "Đổi tỷ lệ")).press("Enter");
        dialog.getByLabel(approver.say("Share of customers, in %", "Tỷ lệ khách hàng, tính bằng %"))
                .fill("50");
        dialog.getByLabel(approver.say("Reason", "Lý do")).fill("Mọi việc đều ổn");
        approver.screen.press("Enter");
        assertThat(canary).containsText(approver.say("Decides for 50 % of", "Quyết định cho 50 %"), eventually());
        await().until(() -> server.getBean(RuleSets.class).deciders(RULE_SET).orElseThrow().share().stream()
                .anyMatch(known -> known.slots() == 5_000));
        var key = key(Scope.DECISIONS);
        for (var number = 0; number < CUSTOMERS; number++) {
            decide(
                            "{\"ruleSet\":\"late-parcel\",\"facts\":{\"parcel\":{\"daysLate\":%d,\"fee\":\"50000 VND\","
                                            .formatted(1 + number % 2)
                                    + "\"recipient\":\"Customer %d\"}}}".formatted(number),
                            key)
                    .isCreated();
        }
        assertThat(canary).containsText(approver.say("Gesture", "Bù đắp"), eventually());
        button(canary, approver.say("Show the differences", "Xem các khác biệt"))
                .press("Enter");
        var found = canary.getByRole(AriaRole.TABLE).last();
        assertThat(found).containsText(approver.say("More: Refund", "Thêm: Hoàn tiền"));
        approver.inspect("canary");
        button(canary, approver.say("Halt", "Dừng lại")).press("Enter");
        dialog.getByLabel(approver.say("Reason", "Lý do")).fill("Khách phàn nàn");
        approver.screen.press("Enter");
        assertThat(canary).containsText("Khách phàn nàn", eventually());
        approver.inspect("canary-halted");

        // Whoever looks at one of its decisions sees that it was part of it.
        found.getByRole(AriaRole.LINK).first().click();
        assertThat(approver.page.locator("main"))
                .containsText(approver.say("for a share of customers", "cho một phần khách hàng"), eventually());
        approver.inspect("canary-decision");
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Unless it is from another look. */
    private void goesLive(Bench approver, ReleaseId release) {
        if (isLive(release)) {
            return;
        }
        approver.page.navigate("/ui/releases?ruleSet=" + RULE_SET);
        approver.screen
                .button(approver.say("Go live with release ", "Áp dụng bản phát hành ") + release.number())
                .press("Enter");
        approver.reason().fill("Có khóa");
        approver.screen.press("Enter");
        await().until(() -> isLive(release));
    }

    private boolean isLive(ReleaseId release) {
        var live = server.getBean(RuleSets.class).find(RULE_SET).orElseThrow().release();
        return live.number() == release.number();
    }

    /** A release made of that one by changing a file. */
    private ReleaseId made(int base, String file, UnaryOperator<String> change) {
        var texts = new TreeMap<>(server.getBean(LiveReleases.class)
                .numbered(RULE_SET, base)
                .orElseThrow()
                .files()
                .texts());
        texts.computeIfPresent(file, (_, text) -> change.apply(text));
        return server.getBean(TransactionOperations.class)
                .execute(_ -> server.getBean(ReleaseRecords.class)
                        .make(RULE_SET, new RuleSetFiles(texts), Optional.of(base), Optional.empty(), "person:carol"));
    }
}
