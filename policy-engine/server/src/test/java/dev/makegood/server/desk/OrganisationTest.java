package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.makegood.server.desk.Bench.eventually;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.makegood.server.Browser;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Staff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.TestPropertySource;

/** An administrator at work: people, groups, and a rule set in the hands of one of them. */
@ResourceLock("the time zone")
@TestPropertySource(properties = "server.of=the organisation")
class OrganisationTest extends InBrowser {
    private static final String RULE_SET = "delay-repay";

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inEnglish")
    void letsAGroupReviewARuleSetAndNobodyElse(Look look) {
        var user = "hoa.le." + look.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var name = "Lê Thị Hoa " + look.width;
        var group = "Delay reviewers " + look.width;
        var screen = signedIn(open(look), Role.ADMINISTRATOR);
        screen.page.navigate("/ui/people");

        add(screen, look, user, name);
        make(screen, look, group, name);
        name(screen, look, group, name);
        screen.page.navigate("/ui/api-keys");
        makeAKey(screen, look);

        var outsider = signedIn(open(look), Role.APPROVER);
        outsider.page.navigate("/ui/submissions/" + submitted());
        var approve = outsider.button(look.say("Approve", "Duyệt"));
        assertThat(outsider.page.getByText(group)).isVisible();
        approve.click();
        assertThat(outsider.page.getByRole(AriaRole.ALERT).filter(holding(group)))
                .containsText(look.say("members of these groups only", "Chỉ thành viên các nhóm sau"));
        outsider.inspect(look.picture("not-a-reviewer"));
    }

    /** By keyboard; only the choice of a file is the browser's own. */
    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void bringsPeopleInFromAFile(Look look) throws IOException {
        var user = "from.file-" + look.width;
        var screen = signedIn(open(look), Role.ADMINISTRATOR);
        screen.page.navigate("/ui/people");
        var export = screen.button(look.say("Export", "Xuất"));
        screen.tabTo(export);
        var exported = screen.page.waitForDownload(() -> screen.press("Enter"));
        Assertions.assertThat(Files.readString(exported.path())).startsWith("\uFEFFuser,name,");

        screen.tabTo(screen.button(look.say("Import", "Nhập")));
        screen.press("Enter");
        choose(screen, look, "user;name;roles\n" + user + ";Trần Văn Tệp;king\n");
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText(look.say("Not all of these are roles", "Không phải mục nào ở đây"));
        screen.inspect(look.picture("people-import-faulty"));
        choose(
                screen,
                look,
                "user;name;roles;grade;language\n" + user + ";Trần Văn Tệp;agent;SENIOR;vi\n" + old()
                        + ";Đặng Thị Mới;author;SENIOR;vi\n");
        var take = screen.button(look.say("Take it in", "Nhập vào"));
        assertThat(take).isVisible();
        screen.inspect(look.picture("people-import-ready"));
        screen.tabTo(take);
        screen.press("Enter");
        assertThat(dialog).containsText(look.say("Added: 1. Changed: 1.", "Thêm mới: 1. Thay đổi: 1."));
        screen.inspect(look.picture("people-imported"));
        var save = screen.button(look.say("Save as a file", "Lưu thành tệp"));
        screen.tabTo(save);
        var passwords = screen.page.waitForDownload(() -> screen.press("Enter"));
        Assertions.assertThat(Files.readString(passwords.path())).contains("\"" + user + "\",\"Trần Văn Tệp\",");
        screen.tabTo(screen.button(look.say("Done", "Xong")));
        screen.press("Enter");
        assertThat(screen.page.getByText("· " + user)).isVisible();
    }

    private String old() {
        return Staff.hire(server, Role.AGENT).user();
    }

    private static void choose(Screen screen, Look look, String text) {
        var chooser = screen.page.waitForFileChooser(() -> {
            screen.tabTo(screen.page
                    .getByRole(AriaRole.BUTTON)
                    .filter(holding(look.say("Choose a", "Chọn tệp")))
                    .first());
            screen.press("Enter");
        });
        chooser.setFiles(new FilePayload("people.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inVietnamese")
    void setsUpTheOrganisation(Look look) {
        var screen = signedIn(open(look), Role.ADMINISTRATOR);
        screen.page.navigate("/ui/organisation");
        var name = screen.textbox(look.say("Name", "Tên"));
        name.fill("Bưu chính Sông Hàn");
        var zone = screen.page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(look.say("Time zone", "Múi giờ")));
        zone.fill("Nowhere/Land");
        var save = screen.button(look.say("Save", "Lưu"));
        save.click();
        assertThat(screen.page.getByRole(AriaRole.ALERT).filter(holding("IANA")))
                .isVisible();
        screen.inspect(look.picture("organisation-refused"));
        zone.fill("Asia/Ho_Chi_Minh");
        screen.press("Escape");
        save.click();
        assertThat(screen.page.getByText(look.say("Saved", "Đã lưu")).first()).isVisible();
        screen.inspect(look.picture("organisation"));

        limit(screen, look);
        screen.page
                .getByText(look.say("Freezes", "Tạm ngừng thay đổi"), new Page.GetByTextOptions().setExact(true))
                .click();
        screen.button(look.say("Make a freeze", "Tạo đợt tạm ngừng")).click();
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(look.say("First day", "Ngày đầu")).fill("2032-02-08");
        dialog.getByLabel(look.say("Last day", "Ngày cuối")).fill("2032-02-01");
        dialog.getByLabel(look.say("Reason (English)", "Lý do (English)")).fill("Lunar New Year");
        dialog.getByLabel(look.say("Reason (Tiếng Việt)", "Lý do (Tiếng Việt)")).fill("Tết Nhâm Tý");
        screen.press("Enter");
        assertThat(dialog.getByRole(AriaRole.ALERT))
                .containsText(look.say("ends before it begins", "Ngày cuối trước ngày đầu"), eventually());
        screen.inspect(look.picture("new-freeze"));
        dialog.getByLabel(look.say("Last day", "Ngày cuối")).fill("2032-02-16");
        screen.press("Enter");
        assertThat(dialog).isHidden();
        var freezes = screen.region(look.say("Freezes", "Tạm ngừng thay đổi"));
        assertThat(freezes).containsText(look.say("Lunar New Year", "Tết Nhâm Tý"));
        screen.inspect(look.picture("freezes"));
        screen.button(look.say("Remove the freeze Lunar New Year", "Xóa đợt tạm ngừng Tết Nhâm Tý"))
                .click();
        assertThat(freezes).not().containsText(look.say("Lunar New Year", "Tết Nhâm Tý"), eventually());

        offerAReason(screen, look);
        var approver = signedIn(open(look), Role.APPROVER);
        approver.page.navigate("/ui/releases?ruleSet=" + RULE_SET);
        approver.button(look.say("Stop a rule", "Dừng một quy tắc")).click();
        approver.button(look.say("Nothing is left to give", "Đã hết quà tặng")).click();
        assertThat(approver.textbox(look.say("Reason", "Lý do")))
                .hasValue(look.say("Nothing is left to give", "Đã hết quà tặng"));
        approver.inspect(look.picture("usual-reason"));
    }

    /** By keyboard. Nobody else here is of that grade. */
    private static void limit(Screen screen, Look look) {
        screen.page
                .getByText(look.say("Limits", "Hạn mức"), new Page.GetByTextOptions().setExact(true))
                .click();
        var make = screen.button(look.say("Make a limit", "Lập hạn mức"));
        assertThat(make).isVisible();
        screen.inspect(look.picture("no-limits"));
        screen.tabTo(make);
        screen.press("Enter");
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(look.say("What it limits", "Giới hạn cho")).selectOption("AGENT_DAY");
        dialog.getByLabel(look.say("For whom", "Áp dụng cho")).selectOption("MANAGER");
        screen.tabTo(dialog.getByLabel(look.say("Amount", "Số tiền")));
        screen.type(look.say("12,500,000.5", "12.500.000,5"));
        screen.press("Enter");
        assertThat(dialog.getByRole(AriaRole.ALERT))
                .containsText(look.say("with the decimals of that currency", "số lẻ đúng theo loại tiền"));
        screen.inspect(look.picture("new-limit"));
        dialog.getByLabel(look.say("Amount", "Số tiền")).fill(look.say("12,500,000", "12.500.000"));
        screen.press("Enter");
        assertThat(dialog).isHidden();
        var limits = screen.region(look.say("Limits", "Hạn mức"));
        assertThat(limits).containsText(look.say("A person in a day", "Một nhân viên trong ngày"));
        assertThat(limits).containsText(look.say("12,500,000", "12.500.000"));
        screen.inspect(look.picture("limits"));
        limits.getByRole(AriaRole.BUTTON).last().click();
        assertThat(limits).not().containsText(look.say("12,500,000", "12.500.000"), eventually());
    }

    /** By keyboard, but for the lists of the browser. */
    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inEnglish")
    void keepsBusinessCalendars(Look look) {
        var branch = "calendars-" + look.width;
        var screen = signedIn(open(look), Role.ADMINISTRATOR);
        screen.page.navigate("/ui/organisation?part=calendars");
        var make = screen.button(look.say("Make a calendar", "Tạo lịch"));
        assertThat(make).isVisible();
        screen.inspect(look.picture("no-calendars"));
        screen.tabTo(make);
        screen.press("Enter");
        screen.type(look.say("Counter", "Quầy"));
        screen.press("Tab");
        screen.type("counter");
        var saturday = screen.page
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(look.say("Week", "Trong tuần")))
                .getByRole(AriaRole.TEXTBOX)
                .nth(5);
        screen.tabTo(saturday);
        screen.type("8-12, 11-13");
        screen.press("Enter");
        assertThat(screen.page.getByRole(AriaRole.ALERT).filter(holding("week.SATURDAY")))
                .isVisible();
        screen.inspect(look.picture("calendar-refused"));
        saturday.fill("8-12");
        var take = screen.page
                .getByRole(AriaRole.BUTTON)
                .filter(holding(look.say("Take over", "Lấy ngày lễ")))
                .last();
        screen.tabTo(take);
        screen.press("Enter");
        assertThat(screen.page.getByLabel(look.say("Reason (English)", "Lý do (English)")))
                .hasCount(11);
        screen.inspect(look.picture("new-calendar"));
        screen.tabTo(screen.button(look.say("Save", "Lưu")));
        screen.press("Enter");
        var calendars = screen.region(look.say("Calendars", "Lịch làm việc"));
        assertThat(calendars).containsText("13:00-17:00");

        var chosen = screen.page.getByLabel(look.say("Calendar of the organisation", "Lịch của tổ chức"));
        chosen.selectOption("counter");
        assertThat(calendars).containsText(look.say("Organisation", "Tổ chức"));
        screen.inspect(look.picture("calendars"));
        screen.page.navigate("/ui/releases?part=calendar&month=2030-02");
        assertThat(screen.page.getByText(look.say("Tet, day 1", "mùng 1"))).isVisible();
        screen.inspect(look.picture("holidays"));
        chooseForABranch(screen, look, branch);

        screen.page.navigate("/ui/organisation?part=calendars");
        var remove = screen.button(look.say("Remove the calendar Counter", "Xóa lịch Quầy"));
        remove.click();
        assertThat(screen.page.getByRole(AriaRole.ALERT).filter(holding(look.say("lives by", "đang dùng lịch này"))))
                .isVisible();
        administrator().put("/api/v1/branches/" + branch + "/business-calendar", "{}");
        chosen.selectOption("");
        assertThat(calendars).containsText(look.say("Nobody", "Chưa dùng"));
        remove.click();
        assertThat(calendars).containsText(look.say("There is none", "Chưa có lịch nào"), eventually());
    }

    private void chooseForABranch(Screen screen, Look look, String branch) {
        administrator()
                .post("/api/v1/branches", "{ \"id\": \"%s\", \"name\": \"Huế %d\" }".formatted(branch, look.width))
                .isCreated();
        screen.page.navigate("/ui/people?part=branches");
        var calendar = screen.page.getByLabel(look.say("Calendar of Huế ", "Lịch của Huế ") + look.width);
        calendar.selectOption("counter");
        assertThat(calendar).hasValue("counter");
        screen.inspect(look.picture("branches"));
    }

    private Browser administrator() {
        return signIn(Role.ADMINISTRATOR);
    }

    private static void offerAReason(Screen screen, Look look) {
        screen.page
                .getByText(look.say("Reasons", "Lý do"), new Page.GetByTextOptions().setExact(true))
                .click();
        screen.button(look.say("Make a reason", "Tạo lý do")).click();
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(look.say("For what", "Dùng khi")).selectOption("STOP");
        dialog.getByLabel(look.say("Reason (English)", "Lý do (English)")).fill("Nothing is left to give");
        dialog.getByLabel(look.say("Reason (Tiếng Việt)", "Lý do (Tiếng Việt)")).fill("Đã hết quà tặng");
        dialog.getByLabel(look.say("Id", "Mã"), exactLabel()).fill("none-left-" + look.width);
        screen.inspect(look.picture("new-reason"));
        screen.press("Enter");
        assertThat(dialog).isHidden();
        assertThat(screen.region(look.say("Reasons", "Lý do")))
                .containsText(look.say("Nothing is left to give", "Đã hết quà tặng"));
        screen.inspect(look.picture("reasons"));
    }

    private static void add(Screen screen, Look look, String user, String name) {
        var add = look.say("Add a person", "Thêm người");
        screen.button(add).click();
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(look.say("User name", "Tên đăng nhập")).fill(user);
        dialog.getByLabel(look.say("Name", "Tên"), exactLabel()).fill(name);
        dialog.getByRole(AriaRole.CHECKBOX, checkbox(look.say("Approver", "Người phê duyệt")))
                .check();
        screen.inspect(look.picture("new-person"));
        dialog.getByRole(AriaRole.BUTTON, button(add)).click();
        assertThat(dialog.getByRole(AriaRole.ALERT))
                .containsText(look.say("never again", "không xem lại được"), eventually());
        dialog.getByRole(AriaRole.BUTTON, button(look.say("Done", "Xong"))).click();

        screen.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .click();
        assertThat(dialog).containsText(look.say("Signed in nowhere", "Không đăng nhập ở đâu"), eventually());
        screen.inspect(look.picture("person"));
        screen.press("Escape");
        assertThat(dialog).isHidden();
        screen.inspect(look.picture("people"));
    }

    private static void make(Screen screen, Look look, String group, String name) {
        screen.page
                .getByText(look.say("Groups", "Nhóm"), new Page.GetByTextOptions().setExact(true))
                .click();
        screen.button(look.say("Make a group", "Tạo nhóm")).click();
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(look.say("Name", "Tên"), exactLabel()).fill(group);
        dialog.getByLabel(look.say("Id", "Mã"), exactLabel()).fill("delay-" + look.width);
        dialog.getByRole(AriaRole.CHECKBOX, checkbox(name)).check();
        screen.inspect(look.picture("new-group"));
        dialog.getByRole(AriaRole.BUTTON, button(look.say("Save", "Lưu"))).click();
        assertThat(dialog).isHidden();
        assertThat(screen.region(look.say("Groups", "Nhóm"))).containsText(name);
    }

    private static void name(Screen screen, Look look, String group, String name) {
        screen.page.navigate("/ui/rule-sets?id=" + RULE_SET);
        screen.button(look.say("Name groups", "Chỉ định nhóm")).click();
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.GROUP)
                .filter(holding(look.say("have releases go live", "duyệt và cho áp dụng")))
                .getByRole(AriaRole.CHECKBOX, checkbox(group))
                .check();
        screen.inspect(look.picture("name-groups"));
        dialog.getByRole(AriaRole.BUTTON, button(look.say("Save", "Lưu"))).click();
        assertThat(dialog).isHidden();
        assertThat(screen.region(look.say("Who writes and reviews it", "Ai soạn và ai duyệt")))
                .containsText("%s (%s)".formatted(group, name));
        screen.inspect(look.picture("rule-set-groups"));
    }

    private static void makeAKey(Screen screen, Look look) {
        var make = look.say("Make a key", "Tạo khóa");
        screen.button(make).click();
        var dialog = screen.page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(look.say("What uses it", "Hệ thống sử dụng")).fill("web shop");
        dialog.getByRole(AriaRole.CHECKBOX, checkbox(look.say("See the rule sets", "Xem các bộ quy tắc")))
                .check();
        screen.inspect(look.picture("new-key"));
        dialog.getByRole(AriaRole.BUTTON, button(make)).click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("mk_", eventually());
        dialog.getByRole(AriaRole.BUTTON, button(look.say("Done", "Xong"))).click();
        screen.button(look.say("Revoke the key of web shop", "Thu hồi khóa của web shop"))
                .first()
                .click();
        dialog.getByRole(AriaRole.BUTTON, button(look.say("Revoke", "Thu hồi"))).click();
        assertThat(screen.region(look.say("API keys", "Khóa API")))
                .containsText(look.say("Revoked", "Đã thu hồi"), eventually());
        screen.inspect(look.picture("api-keys"));
    }

    /** By an author who is at home in the API. */
    private String submitted() {
        var author = signIn(Role.AUTHOR);
        var draft = author.post(
                        "/api/v1/drafts",
                        "{\"title\": \"As it is\", \"ruleSet\": \"%s\", \"from\": \"live\"}".formatted(RULE_SET))
                .isCreated()
                .json()
                .path("id")
                .asString();
        return author.post(
                        "/api/v1/drafts/" + draft + "/submissions",
                        "{\"version\": 1, \"message\": \"As it is\","
                                + " \"overrides\": {\"CASES\": \"As before\", \"COVERAGE\": \"As before\"}}")
                .isCreated()
                .json()
                .path("id")
                .asString();
    }

    private static Locator.FilterOptions holding(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByLabelOptions exactLabel() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator.GetByRoleOptions checkbox(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
