package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.makegood.server.identity.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Authors who change rules in a draft. */
class WorkbenchTest extends InBrowser {
    private static final Pattern DRAFT = Pattern.compile(".*/ui/drafts/[0-9a-f-]{36}.*");
    private static final String RULE = """

        rule "Colleagues of a browser are greeted"
          @title(vi = "Chào đồng nghiệp của trình duyệt")
          @clause("ask")
        when
          Internal()
          InternalRequest( solved == true )
        then
          outcome.task(TRAINING, "Greet them").reason("ANSWERED_LATE");
        end
        """;

    @Test
    void changeATextByKeyboardAndSeeWhatIsWrongWithIt() {
        var screen = signedIn(open(), Role.AUTHOR);
        begin(screen, "Service among colleagues", "A greeting");
        openFile(screen, "quality.drl");
        var editor = editor(screen);
        editor.focus();
        screen.press("Control+End");
        screen.page.keyboard().insertText(RULE.replace("solved", "sloved"));

        assertThat(screen.page.locator("#workbench-problems").getByText("One finding"))
                .isVisible(patiently());
        screen.inspect("workbench-finding-en-light-1440");

        editor.focus();
        screen.press("Control+z");
        screen.press("Control+End");
        screen.page.keyboard().insertText(RULE);
        assertThat(screen.page.getByText("No findings")).isVisible(patiently());
        assertThat(screen.page.getByText(Pattern.compile("^Saved "))).isVisible(patiently());
        show(screen, "Sentences");
        assertThat(screen.page
                        .getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Sentences"))
                        .getByText("Colleagues of a browser are greeted"))
                .isVisible(patiently());
        show(screen, "History");
        screen.inspect("workbench-history-en-light-1440");
    }

    @Test
    void workOnOneDraftAtOnce() {
        var first = signedIn(open(), Role.AUTHOR);
        begin(first, "Service among colleagues", "Two at once");
        openFile(first, "quality.drl");
        var second = signedIn(open("vi-VN", 1024, ColorScheme.DARK), Role.AUTHOR);
        second.page.navigate(first.page.url());
        assertThat(editor(second)).containsText("A colleague answered too late", eventually());

        editor(second).focus();
        second.press("Control+Home");
        second.type("// Đã đọc lại.\n");
        assertThat(second.page.getByText(Pattern.compile("^Đã lưu "))).isVisible(patiently());

        editor(first).focus();
        first.press("Control+End");
        first.page.keyboard().insertText(RULE);
        assertThat(editor(first)).containsText("Greet them");
        first.press("Control+Home");
        assertThat(editor(first)).containsText("Đã đọc lại.", eventually());
        first.inspect("workbench-merged-en-light-1440");
        second.inspect("workbench-vi-dark-1024");
    }

    private static void begin(Screen screen, String ruleSet, String title) {
        screen.page.navigate("/ui/drafts");
        screen.button("New draft").click();
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Rule set").selectOption(ruleSet);
        dialog.getByLabel("Title of the draft").fill(title);
        screen.inspect("new-draft-en-light-1440");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Begin the draft"))
                .click();
        screen.waitFor(DRAFT);
        assertThat(screen.heading(title)).isVisible();
    }

    private static void openFile(Screen screen, String name) {
        screen.button(name).click();
        assertThat(editor(screen)).containsText("A colleague answered too late", eventually());
    }

    private static void show(Screen screen, String view) {
        screen.page
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("What to show"))
                .getByText(view, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }

    private static LocatorAssertions.ContainsTextOptions eventually() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    }

    private static Locator editor(Screen screen) {
        return screen.page.locator(".cm-content");
    }
}
