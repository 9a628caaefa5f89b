package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.makegood.server.desk.Bench.eventually;
import static dev.makegood.server.desk.Bench.exactly;
import static dev.makegood.server.desk.Bench.patiently;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The day of an author: a rule as a form, parameters, cases, history; by mouse and by keyboard. */
class AuthorDayTest extends InWorkbench {
    private static final String RULES = "rules/offer.drl";
    private static final String FACTS = """
        { "closure": { "step": "STILL_WANTS", "openDispute": false, "replacementUnderway": false, "balance": 0,
            "accountAgeDays": 400, "reason": "NOT_USING", "choice": "CREDIT" },
          "customer": { "tier": "SILVER", "tenureMonths": 13 }, "branch": { "currency": "USD" } }
        """;

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void changesARuleAsAForm(Look look) {
        var bench = begin(look, "A rule as a form", Role.AUTHOR);
        bench.pinGolden(SILVER);
        bench.open(RULES);
        bench.showAs(bench.say("Form", "Biểu mẫu"));
        var page = bench.page;
        var amount = bench.say("Amount / Quantity", "Số tiền / Số lượng");
        var form = bench.say("Form", "Hình thức");
        var written = bench.say("The text says the same.", "Văn bản nói đúng như vậy.");

        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(bench.say("One offer in money, if", "Một ưu đãi bằng tiền, nếu")))
                .click();
        combobox(bench, amount + bench.say(": what is written here", ": viết gì ở đây"))
                .selectOption("MONEY");
        bench.screen.textbox(amount).fill("25");
        bench.screen.textbox(amount + bench.say(": Currency", ": Đồng tiền")).fill("USD");
        bench.screen.press("Tab");
        assertThat(page.getByText(written)).isVisible(patiently());
        var effect = bench.beside(bench.say("Effect", "Tác động"));
        assertThat(effect).containsText(bench.say("US$25.00", "25,00 US$"), eventually());
        combobox(bench, form).selectOption("POINTS");
        assertThat(effect).containsText(bench.say("No more", "Không còn"), eventually());
        bench.screen.textbox(amount).scrollIntoViewIfNeeded();
        bench.inspect("form");
        bench.screen.button(bench.say("Undo", "Hoàn tác")).click();
        assertThat(effect).not().containsText(bench.say("No more", "Không còn"), eventually());

        var last = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(bench.say("An offer in money that costs more", "Không ưu đãi bằng tiền khi")));
        bench.screen.heading("A rule as a form").click();
        bench.screen.tabTo(last);
        bench.screen.press("Enter");
        bench.screen.tabTo(bench.screen.textbox(bench.say("Importance", "Mức ưu tiên")));
        bench.screen.press("Control+a");
        bench.screen.type("7");
        bench.screen.press("Enter");
        bench.screen.tabTo(combobox(bench, form));
        bench.screen.press("ArrowDown");
        assertThat(combobox(bench, form)).hasValue("POINTS");
        assertThat(page.getByText(written)).isVisible(patiently());
        bench.inspect("form-keyboard");

        bench.showAs(bench.say("Text", "Văn bản"));
        bench.editor().focus();
        bench.screen.press("Control+End");
        assertThat(bench.editor()).containsText("outcome.gesture(CREDIT, GOODWILL, money(\"25 USD\"))", eventually());
        assertThat(bench.editor()).containsText("salience 7", eventually());
        assertThat(bench.editor()).containsText("OfferDue( form == \"POINTS\" )");
        bench.inspect("form-as-text");
        bench.showAs(bench.say("Form", "Biểu mẫu"));
        assertThat(last).isVisible(patiently());
        bench.hasNoFindings();
        bench.isSaved();
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inEnglish")
    void changesAParameterAndBringsItBack(Look look, @TempDir Path directory) {
        var bench = begin(look, "A parameter", Role.AUTHOR);
        bench.open("rule-set.yaml");
        bench.showAs(bench.say("Parameters", "Tham số"));
        var value = bench.screen.textbox(
                bench.say("Value of “Offer of class 1, in dollars”", "Giá trị của “Ưu đãi nhóm 1, bằng đô la”"));
        value.waitFor();
        bench.screen.tabTo(value);
        bench.screen.press("Control+a");
        bench.screen.type("seven");
        bench.screen.press("Enter");
        assertThat(bench.page.getByText(
                        bench.say("Write an amount with its currency", "Hãy nhập số tiền kèm loại tiền")))
                .isVisible();
        bench.inspect("parameter-fault");
        bench.screen.press("Control+a");
        bench.screen.type(bench.say("7.50 USD", "7,50 USD"));
        bench.screen.press("Enter");
        bench.isSaved();
        bench.inspect("parameter");
        bench.showAs(bench.say("Text", "Văn bản"));
        var changes = bench.beside(bench.say("Changes", "Thay đổi"));
        bench.show(bench.say("Changes", "Thay đổi"));
        assertThat(changes)
                .containsText(bench.say("Offer of class 1, in dollars", "Ưu đãi nhóm 1, bằng đô la"), eventually());
        bench.inspect("changes");
        changes.getByRole(AriaRole.BUTTON).click();
        assertThat(bench.editor()).containsText("value: 7.50 USD", eventually());
        var version = bench.say("Version 1", "Phiên bản 1");
        bench.show(bench.say("History", "Lịch sử"));
        bench.page.getByLabel(bench.say("From: ", "Từ: ") + version).check();
        bench.screen.button(bench.say("Compare", "So sánh")).click();
        assertThat(bench.dialog()).containsText("7.50 USD", eventually());
        bench.inspect("compared");
        bench.screen.press("Escape");
        bench.screen
                .button(bench.say("Bring version 1 back", "Khôi phục phiên bản 1"))
                .click();
        assertThat(bench.beside(bench.say("History", "Lịch sử")))
                .containsText(bench.say("brought back from version 1", "khôi phục từ phiên bản 1"), eventually());
        assertThat(bench.editor()).not().containsText("7.50 USD");
        bench.inspect("history");

        bench.screen
                .button(bench.say("What to do with the draft", "Thao tác với bản nháp"))
                .click();
        var download =
                bench.page.waitForDownload(() -> bench.menuItem(bench.say("Export as an archive", "Xuất thành tệp nén"))
                        .click());
        var archive = directory.resolve(download.suggestedFilename());
        download.saveAs(archive);
        bench.page.navigate("/ui/drafts");
        bench.page.locator("input[type=file]").setInputFiles(archive);
        bench.dialog()
                .getByLabel(bench.say("Title of the draft", "Tên bản nháp"))
                .fill("From an archive");
        bench.inspect("import");
        bench.dialog()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(bench.say("Import an archive", "Nhập tệp nén")))
                .click();
        bench.isOpen("From an archive");
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void makesAGoldenCaseOfWhatWasDecided(Look look) {
        var decision = decide("{ \"ruleSet\": \"retention\", \"facts\": %s }".formatted(FACTS), key(Scope.DECISIONS))
                .isCreated()
                .json()
                .path("id")
                .asString();
        var bench = begin(look, "A golden case", Role.AUTHOR, Role.COMPLIANCE);
        var page = bench.page;
        bench.screen.button(bench.say("Pin a case", "Ghim hồ sơ")).click();
        bench.dialog().getByText(bench.say("Decision", "Quyết định"), exactly()).click();
        bench.dialog()
                .getByLabel(bench.say("Id of the decision", "Mã quyết định"))
                .fill(decision);
        bench.screen.press("Enter");
        assertThat(bench.dialog()).isHidden();
        var effect = bench.beside(bench.say("Effect", "Tác động"));
        assertThat(effect).containsText(bench.say("As live", "Như bản đang áp dụng"), eventually());
        bench.inspect("pinned-decision");
        bench.screen.button(bench.say("Pin a case", "Ghim hồ sơ")).click();
        bench.dialog().getByText(bench.say("Own facts", "Tự nhập"), exactly()).click();
        bench.dialog().getByRole(AriaRole.TEXTBOX).first().fill("Bạc");
        bench.dialog().getByRole(AriaRole.SEARCHBOX).fill(bench.say("Tier", "Hạng khách hàng"));
        assertThat(bench.dialog()
                        .getByText(bench.say("Silver", "Bạc"), exactly())
                        .first())
                .isVisible(patiently());
        bench.inspect("own-facts");
        bench.dialog()
                .getByText(bench.say("JSON text", "Văn bản JSON"), exactly())
                .click();
        bench.dialog().locator("textarea").fill(FACTS);
        bench.dialog()
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(bench.say("Pin a case", "Ghim hồ sơ")))
                .click();
        bench.screen
                .button(bench.say("Add as a golden case", "Thêm thành hồ sơ mẫu"))
                .click();
        bench.dialog().getByRole(AriaRole.TEXTBOX).first().fill("Khách hàng bạc được 20 đô la");
        bench.inspect("golden-case");
        bench.screen.press("Enter");
        assertThat(bench.dialog()).isHidden();
        assertThat(bench.editor()).containsText("Khách hàng bạc được 20 đô la", eventually());

        bench.show(bench.say("Cases", "Hồ sơ mẫu"));
        bench.screen.button(bench.say("Run the cases", "Chạy hồ sơ mẫu")).click();
        var cases = bench.beside(bench.say("Cases", "Hồ sơ mẫu"));
        assertThat(cases.getByRole(AriaRole.STATUS).first())
                .containsText(bench.say("0 failed", "0 hồ sơ không đạt"), eventually());
        assertThat(cases).containsText(bench.say("Coverage", "Độ bao phủ"));
        assertThat(cases).containsText(bench.say("Missing cases", "Hồ sơ còn thiếu"));
        bench.inspect("cases");

        page.navigate("/ui/decisions/" + decision);
        bench.screen.button(bench.say("Explain it", "Giải thích")).click();
        assertThat(page.getByRole(
                        AriaRole.LIST,
                        new Page.GetByRoleOptions().setName(bench.say("Rules that fired", "Quy tắc đã kích hoạt"))))
                .isVisible(patiently());
        page.getByRole(
                        AriaRole.LIST,
                        new Page.GetByRoleOptions().setName(bench.say("Nearest to fire", "Gần kích hoạt nhất")))
                .scrollIntoViewIfNeeded();
        bench.inspect("why-and-why-not");
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inEnglish")
    void choosesBetweenWhatTwoAuthorsWroteInOnePlace(Look look) {
        var one = begin(look, "The same line", Role.AUTHOR);
        one.open(RULES);
        assertThat(one.editor()).containsText("One offer, in money or points", eventually());
        var other = new Bench(signedIn(open(look), Role.AUTHOR), look);
        other.page.navigate(one.page.url());
        assertThat(other.editor()).containsText("One offer, in money or points", eventually());
        writeFirst(other, "// Bình viết.\n");
        other.isSaved();
        writeFirst(one, "// An viết.\n");

        var conflict = one.screen.region(
                one.say("Somebody else changed the same lines", "Có người khác đã sửa cùng những dòng này"));
        assertThat(conflict).isVisible(patiently());
        assertThat(conflict).containsText("// Bình viết.");
        assertThat(conflict).containsText("// An viết.");
        choose(conflict, one.say("Theirs", "Của người khác"));
        var result = conflict.getByRole(AriaRole.TEXTBOX);
        assertThat(result).hasValue(Pattern.compile("// Bình viết\\.(?s:.*)"));
        choose(conflict, one.say("Yours", "Của bạn"));
        assertThat(result).hasValue(Pattern.compile("// An viết\\.(?s:.*)"));
        one.inspect("conflict");
        choose(conflict, one.say("Both", "Cả hai"));
        one.screen
                .button(one.say("Go on with this text", "Tiếp tục với nội dung này"))
                .click();
        one.isSaved();
        assertThat(one.editor()).containsText("// Bình viết.");
        assertThat(one.editor()).containsText("// An viết.");
    }

    private static void writeFirst(Bench bench, String line) {
        bench.editor().focus();
        bench.screen.press("Control+Home");
        bench.page.keyboard().insertText(line);
    }

    private static void choose(Locator conflict, String text) {
        conflict.getByRole(AriaRole.GROUP).getByText(text, exactly()).click();
    }

    private static Locator combobox(Bench bench, String name) {
        return bench.page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
