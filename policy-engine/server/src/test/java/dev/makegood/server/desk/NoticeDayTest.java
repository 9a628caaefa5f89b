package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.Browser;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Staff;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** An approver and an author who are told what waits for them, while they look at something else. */
class NoticeDayTest extends InBrowser {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void hearsOfWorkThatWaitsAndGoesThereByTheKeyboard(Look look) {
        var ann = Staff.hire(server, Role.AUTHOR);
        var author = signedInAs(ann);
        var screen = signedIn(open(look), Role.APPROVER);
        var nothing = look.say("Notices, 0 unread", "Thông báo, 0 chưa đọc");
        assertThat(screen.button(nothing)).isVisible();
        var submission = submitted(author);

        var one = look.say("Notices, 1 unread", "Thông báo, 1 chưa đọc");
        assertThat(screen.button(one)).isVisible();
        assertThat(screen.page.getByRole(AriaRole.STATUS).filter(holding("A day is enough")))
                .hasCount(1);
        screen.tabTo(screen.button(one));
        screen.press("Enter");
        var title = look.say("Notices", "Thông báo");
        assertThat(screen.heading(title)).isFocused();
        var told = screen.page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("A day is enough")));
        assertThat(told).isVisible();
        screen.inspect(look.picture("notices"));
        screen.tabTo(told);
        screen.press("Enter");
        screen.waitFor(Pattern.compile(".*/ui/submissions/" + submission));
        assertThat(screen.heading(title)).isHidden();
        assertThat(screen.button(nothing)).isVisible();
        screen.isContent();

        var approver = signIn(Role.APPROVER);
        for (var text : new String[] {"Which clause says so?", "And the fee?"}) {
            approver.post("/api/v1/submissions/" + submission + "/comments", text(Map.of("text", text)))
                    .isCreated();
        }
        approver.post("/api/v1/submissions/" + submission + "/return", text(Map.of("comment", "See my questions")))
                .isOk();
        var desk = signIn(open(look), ann);
        desk.button(look.say("Notices, 3 unread", "Thông báo, 3 chưa đọc")).click();
        assertThat(desk.button(look.say("All read", "Đánh dấu đã đọc hết"))).isVisible();
        desk.inspect(look.picture("notices-of-an-author"));
        desk.button(look.say("All read", "Đánh dấu đã đọc hết")).click();
        assertThat(desk.button(nothing)).isVisible();
        desk.button(look.say("By mail …", "Qua thư …")).click();
        var dialog = desk.page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText(look.say("This server sends no mail", "Máy chủ này không gửi thư"));
        var mine = dialog.getByRole(
                AriaRole.CHECKBOX,
                new Locator.GetByRoleOptions().setName(look.say("A rule was stopped", "Một quy tắc bị dừng")));
        mine.check();
        desk.inspect(look.picture("notices-by-mail"));
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(look.say("Save", "Lưu")))
                .click();
        assertThat(dialog).isHidden();
        desk.button(nothing).click();
        desk.button(look.say("By mail …", "Qua thư …")).click();
        assertThat(mine).isChecked();
        desk.press("Escape");
        assertThat(dialog).isHidden();
        assertThat(desk.heading(title)).isHidden();
        desk.inspect(look.picture("notices-read"));
    }

    private static String submitted(Browser author) {
        var ruleSet = "noticed-" + UUID.randomUUID();
        var draft = author.post(
                        "/api/v1/drafts", text(Map.of("title", "A day is enough", "ruleSet", ruleSet, "from", "empty")))
                .isCreated()
                .json()
                .path("id")
                .asString();
        return author.post("/api/v1/drafts/" + draft + "/submissions", text(Map.of("version", 1, "message", "Please")))
                .isCreated()
                .json()
                .path("id")
                .asString();
    }

    private static Locator.FilterOptions holding(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String text(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }
}
