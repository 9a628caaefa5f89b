package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.makegood.server.desk.Bench.eventually;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Role;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.support.TransactionOperations;

/** An administrator has another system told what happens, which does not listen, and another tell of cases. */
class WebhookPageTest extends InBrowser {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inEnglish")
    void makesSwitchesAndEndsAWebhook(Look look) {
        var address = "http://" + NOBODY_LISTENS + "/" + look.name();
        var screen = signedIn(open(look), Role.ADMINISTRATOR);
        screen.page.navigate("/ui/webhooks");
        var make = look.say("Make a webhook", "Tạo webhook");
        screen.button(make).click();
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        var field = dialog.getByLabel(look.say("Address", "Địa chỉ"), new Locator.GetByLabelOptions().setExact(true));
        field.fill("https://10.0.0.1/");
        dialog.getByRole(AriaRole.BUTTON, named(make)).click();
        assertThat(dialog.getByRole(AriaRole.ALERT))
                .containsText(look.say("inside the network", "bên trong mạng nội bộ"), eventually());
        field.fill(address);
        screen.inspect(look.picture("new-webhook"));
        dialog.getByRole(AriaRole.BUTTON, named(make)).click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("whsec_", eventually());
        dialog.getByRole(AriaRole.BUTTON, named(look.say("Done", "Xong"))).click();

        var act = Act.of("person:thu", "release.goes-live", "release:late-parcel/2");
        server.getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> server.getBean(AuditTrail.class).record(act));
        await().atMost(PATIENCE).until(() -> isTried(address));
        screen.button(look.say("Switch off", "Tắt") + ": " + address).click();
        assertThat(screen.page.getByText(look.say("Off", "Đang tắt"), exactly()).first())
                .isVisible();
        screen.button(look.say("Switch on", "Bật") + ": " + address).click();
        assertThat(screen.button(look.say("Switch off", "Tắt") + ": " + address))
                .isVisible();
        screen.inspect(look.picture("webhooks"));

        screen.button(look.say("Deliveries", "Các lần gửi") + ": " + address).click();
        assertThat(dialog).containsText(look.say("No connection was made", "Không kết nối được"), eventually());
        screen.inspect(look.picture("webhook-deliveries"));
        screen.press("Escape");
        assertThat(dialog).isHidden();
        screen.button(look.say("End", "Kết thúc") + ": " + address).click();
        dialog.getByRole(AriaRole.BUTTON, named(look.say("End", "Kết thúc"))).click();
        assertThat(screen.page
                        .getByText(look.say("Ended", "Đã kết thúc"), exactly())
                        .first())
                .isVisible();
        screen.isContent();
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void hasAHelpDeskTellOfCases(Look look) {
        var name = "Help desk " + look.name();
        var screen = signedIn(open(look), Role.ADMINISTRATOR);
        screen.page.navigate("/ui/webhooks");
        screen.button(look.say("Add a system", "Thêm hệ thống")).click();
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(look.say("Name", "Tên"), new Locator.GetByLabelOptions().setExact(true))
                .fill(name);
        dialog.getByRole(AriaRole.CHECKBOX).first().check();
        var mapping = dialog.getByLabel(look.say("What an event says of a case", "Sự kiện nói gì về hồ sơ"));
        assertThat(mapping).hasValue(Pattern.compile("\"/detail/id\""));
        var adapter = mapping.inputValue();
        var save = dialog.getByRole(AriaRole.BUTTON, named(look.say("Save", "Lưu")));
        mapping.fill("{");
        assertThat(save).isDisabled();
        mapping.fill(adapter.replace("\"/time\"", "\"time\""));
        save.click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("mapping.members.at.path", eventually());
        screen.inspect(look.picture("new-case-source"));
        mapping.fill(adapter);
        save.click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("whsec_", eventually());
        dialog.getByRole(AriaRole.BUTTON, named(look.say("Done", "Xong"))).click();

        var row = screen.page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
        tell(row.locator("code").first().innerText());
        screen.button(look.say("Refused", "Bị từ chối") + ": " + name).click();
        assertThat(dialog)
                .containsText(
                        look.say("It was not signed by this secret", "Không được ký bằng khóa này"), eventually());
        screen.press("Escape");
        assertThat(dialog).isHidden();
        screen.button(look.say("New secret", "Khóa mới") + ": " + name).click();
        assertThat(row).containsText("whsec_", eventually());
        screen.button(look.say("Switch off", "Tắt") + ": " + name).click();
        assertThat(row).containsText(look.say("Off", "Đang tắt"));
        screen.inspect(look.picture("case-sources"));
        screen.button(look.say("Change", "Sửa") + ": " + name).click();
        dialog.getByLabel(look.say("Name", "Tên"), new Locator.GetByLabelOptions().setExact(true))
                .fill(name + " 2");
        save.click();
        assertThat(dialog).isHidden();
        assertThat(row).containsText(name + " 2");
        screen.isContent();
    }

    /** Something that is not signed. */
    private void tell(String path) {
        browser()
                .send("POST", path, "{}", "webhook-id", "e1", "webhook-timestamp", "1", "webhook-signature", "v1,x")
                .isProblem(401, "signature-refused");
    }

    private boolean isTried(String address) {
        return owner().sql("""
            SELECT EXISTS (SELECT 1 FROM webhook_delivery JOIN webhook ON webhook.id = webhook_delivery.webhook
                WHERE address = :address AND trouble IS NOT NULL)
            """).param("address", address).query(Boolean.class).single();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
