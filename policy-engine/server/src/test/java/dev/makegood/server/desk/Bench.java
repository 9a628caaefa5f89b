package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The workbench on a screen, in one look. */
final class Bench {
    private static final Pattern DRAFT = Pattern.compile(".*/ui/drafts/[0-9a-f-]{36}.*");

    final Screen screen;
    final Page page;
    private final Look look;

    Bench(Screen screen, Look look) {
        this.screen = screen;
        this.page = screen.page;
        this.look = look;
    }

    String say(String english, String vietnamese) {
        return look.say(english, vietnamese);
    }

    void inspect(String what) {
        screen.inspect(look.picture(what));
    }

    /** Begins a draft from the live release of a rule set. */
    void begin(String ruleSet, String title) {
        page.navigate("/ui/drafts");
        screen.button(say("New draft", "Bản nháp mới")).click();
        dialog().getByLabel(say("Rule set", "Bộ quy tắc")).selectOption(ruleSet);
        dialog().getByLabel(say("Title of the draft", "Tên bản nháp")).fill(title);
        inspect("new-draft");
        dialog().getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(say("Begin the draft", "Bắt đầu soạn")))
                .click();
        isOpen(title);
    }

    void isOpen(String title) {
        screen.waitFor(DRAFT);
        assertThat(screen.heading(title)).isVisible();
    }

    /** Where a dialog asks for a reason, beside those that are usual. */
    Locator reason() {
        return dialog().getByLabel(say("Reason", "Lý do"), new Locator.GetByLabelOptions().setExact(true));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** Opens a file, from the list where there is no room for a column. */
    void open(String file) {
        var files = page.getByRole(
                AriaRole.NAVIGATION,
                new Page.GetByRoleOptions().setName(say("Files", "Tệp")).setExact(true));
        var pick = files.locator("select");
        if (pick.isVisible()) {
            pick.selectOption(file);
        } else {
            files.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(file.substring(file.indexOf('/') + 1)))
                    .click();
        }
        assertThat(screen.region(file)).isVisible(patiently());
    }

    void showAs(String view) {
        choose(say("How to show the file", "Cách hiển thị tệp"), view);
    }

    /** Changes what stands beside the file. */
    void show(String view) {
        choose(say("What to show", "Hiển thị"), view);
    }

    Locator beside(String view) {
        return page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName(view));
    }

    private void choose(String group, String view) {
        page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(group).setExact(true))
                .getByText(view, exactly())
                .click();
    }

    void pinGolden(String title) {
        screen.button(say("Pin a case", "Ghim hồ sơ")).click();
        var dialog = dialog();
        dialog.getByRole(AriaRole.SEARCHBOX).fill(title);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(title))
                .click();
        assertThat(dialog).isHidden();
    }

    Locator menuItem(String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }

    Locator editor() {
        return page.locator(".cm-content");
    }

    void isSaved() {
        assertThat(page.getByText(Pattern.compile(say("^Saved ", "^Đã lưu ")))).isVisible(patiently());
    }

    void hasNoFindings() {
        assertThat(page.getByText(say("No findings", "Không có lỗi"))).isVisible(patiently());
    }

    static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** A server that is busy with other tests takes its time. */
    static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);
    }

    static LocatorAssertions.ContainsTextOptions eventually() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);
    }
}
