package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.makegood.server.desk.Bench.eventually;
import static dev.makegood.server.desk.Bench.patiently;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.makegood.server.identity.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a draft to the release that decides, and back: an author and an approver, each in a window of their own. */
class ReleaseDayTest extends InBrowser {
    private static final String FILE = "rule-set.yaml";
    private static final Pattern CASES = Pattern.compile("^cases.");
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inEnglish")
    void isSubmittedReturnedMendedApprovedScheduledAndRolledBack(Look look) {
        var title = look.say("A later call", "Gọi hỏi thăm muộn hơn");
        liveInNewYork();
        var author = new Bench(signedIn(open(look), Role.AUTHOR, Role.APPROVER), look);
        author.begin(look.say("Overbooked hotel", "Khách sạn nhận đặt quá số phòng"), title);
        var draft = author.page.url();
        changeTheLimit(author, "2");
        submit(author, true);
        open(author, title);
        author.screen.button(author.say("Approve", "Duyệt")).click();
        assertThat(verdict(author).getByRole(AriaRole.ALERT))
                .containsText(author.say("Somebody else has to approve it", "Người khác phải duyệt"));
        author.inspect("own-approval");

        var approver = new Bench(signedIn(open(look), Role.APPROVER), look);
        assertThat(approver.screen.heading(approver.say("Approvals", "Duyệt"))).isVisible();
        approver.inspect("approvals");
        open(approver, title);
        returnWithAComment(approver);

        author.page.navigate(draft);
        author.isOpen(title);
        author.open(FILE);
        var comment = author.page.getByRole(
                AriaRole.LIST, new Page.GetByRoleOptions().setName(author.say("Comments", "Nhận xét")));
        assertThat(comment).containsText("Hai ngày?", eventually());
        author.inspect("returned");
        // The newest of two submissions is told by its time.
        clock.goOn(Duration.ofMinutes(5));
        changeTheLimit(author, "3");
        submit(author, false);

        open(approver, title);
        var release = approveAndSchedule(approver);
        goBack(approver, release);
    }

    /** Where the browser is not; and it freezes in a winter to come. */
    private void liveInNewYork() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var version = administrator
                .get("/api/v1/organisation")
                .isOk()
                .json()
                .path("version")
                .asInt();
        administrator
                .put(
                        "/api/v1/organisation",
                        "{\"name\": \"Harbour Hotels\", \"zone\": \"%s\", \"version\": %d}".formatted(ZONE, version))
                .isOk();
        administrator
                .post(
                        "/api/v1/freezes",
                        "{\"from\": \"2031-02-03\", \"to\": \"2031-02-09\", \"reason\": {\"en\": \"Snow week\","
                                + " \"vi\": \"Tuần tuyết\"}}")
                .isCreated();
    }

    private static void changeTheLimit(Bench author, String days) {
        author.open(FILE);
        author.showAs(author.say("Parameters", "Tham số"));
        var value = author.screen.textbox(
                author.say("Value of “Time to call the guest”", "Giá trị của “Thời hạn gọi hỏi thăm khách”"));
        value.fill(days);
        author.screen.press("Enter");
        author.isSaved();
        author.showAs(author.say("Text", "Văn bản"));
    }

    private static void submit(Bench author, boolean isFirst) {
        var submit = author.say("Submit for approval", "Gửi duyệt");
        author.screen.button(submit).first().click();
        var form = author.page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName(submit));
        assertThat(form).containsText(author.say("Not passed", "Chưa đạt"), eventually());
        if (isFirst) {
            var missing = form.getByRole(
                    AriaRole.LIST, new Locator.GetByRoleOptions().setName(author.say("What is missing", "Còn thiếu")));
            missing.getByRole(AriaRole.BUTTON).first().click();
            assertThat(author.page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(CASES)))
                    .isVisible(patiently());
            author.inspect("gates");
        }
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(author.say("Submit without it", "Gửi dù chưa đạt")))
                .click();
        form.getByRole(AriaRole.TEXTBOX).first().fill("Sẽ sửa hồ sơ mẫu sau");
        var message = form.getByLabel(author.say("What it changes and why", "Thay đổi điều gì và vì sao"));
        message.fill("Sáng hôm sau là quá sớm");
        message.focus();
        author.screen.press("Tab", "Enter");
        assertThat(author.beside(author.say("Approval", "Duyệt")))
                .containsText(author.say("Submitted", "Chờ duyệt"), eventually());
        author.inspect("submitted");
    }

    private static void open(Bench bench, String title) {
        bench.page.navigate("/ui/submissions?state=SUBMITTED");
        var link = bench.screen.link(title);
        link.waitFor();
        bench.screen.tabTo(link);
        bench.screen.press("Enter");
        assertThat(bench.screen.heading(title)).isVisible();
        assertThat(lines(bench)).isVisible(patiently());
    }

    private static Locator lines(Bench bench) {
        return bench.screen.region(bench.say("What changes, line by line", "Thay đổi, từng dòng một"));
    }

    private static void returnWithAComment(Bench approver) {
        var line = lines(approver)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(approver.say("Comment on rule-set.yaml, line 63", "dòng 63")));
        approver.screen.tabTo(line);
        approver.screen.press("Enter");
        approver.screen.type("Hai ngày?");
        approver.screen.press("Control+Enter");
        assertThat(lines(approver).locator("p").getByText("Hai ngày?")).isVisible(patiently());
        approver.inspect("submission");
        approver.screen
                .textbox(approver.say("Your words to the author", "Lời của bạn gửi người soạn"))
                .fill("Xem lại thời hạn");
        approver.screen
                .button(approver.say("Return with this comment", "Trả lại kèm lời này"))
                .click();
        assertThat(verdict(approver)).containsText(approver.say("Returned by", "đã trả lại"));
    }

    private static Locator verdict(Bench bench) {
        return bench.screen.region(bench.say("Verdict", "Kết luận"));
    }

    private static String approveAndSchedule(Bench approver) {
        var approve = approver.screen.button(approver.say("Approve", "Duyệt"));
        approver.screen.tabTo(approve);
        approver.screen.press("Enter");
        var verdict = verdict(approver);
        assertThat(verdict).containsText(approver.say("Approved by", "đã duyệt"));
        var release = verdict.getByRole(AriaRole.LINK).innerText();
        verdict.getByText(approver.say("At a moment", "Hẹn giờ"), Bench.exactly())
                .click();
        verdict.getByLabel(approver.say("Reason", "Lý do")).fill("Khách muốn yên tĩnh");
        var moment = verdict.getByLabel(approver.say("Day and time", "Ngày và giờ"));
        var schedule = verdict.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(approver.say("Schedule", "Hẹn giờ")));
        moment.fill("2031-03-09T02:30");
        assertThat(verdict).containsText(approver.say("put forward over this time", "bỏ qua giờ này"));
        assertThat(schedule).isDisabled();
        moment.fill("2031-11-02T01:30");
        assertThat(schedule).isDisabled();
        verdict.getByText("GMT-5").click();
        assertThat(schedule).isEnabled();
        approver.inspect("twice");
        moment.fill("2031-02-09T23:59");
        schedule.click();
        assertThat(verdict.getByRole(AriaRole.ALERT)).containsText(approver.say("Snow week", "Tuần tuyết"));
        assertThat(verdict.getByLabel(approver.say("Why it cannot wait", "Lý do không thể chờ")))
                .isVisible();
        approver.inspect("frozen");
        var soon = LocalDateTime.now(ZONE).plusSeconds(12).truncatedTo(ChronoUnit.SECONDS);
        moment.fill(soon.toString());
        assertThat(verdict).containsText(ZONE.getId());
        approver.inspect("schedule");
        schedule.click();
        assertThat(verdict).containsText(approver.say("Scheduled", "Đã hẹn giờ"), eventually());
        var number = DIGITS.matcher(release);
        assertThat(verdict.getByRole(AriaRole.LINK)).hasText(DIGITS);
        return number.results().findFirst().orElseThrow().group();
    }

    private static void goBack(Bench approver, String release) {
        approver.page.navigate("/ui/releases?ruleSet=hotel-walk");
        var live = approver.say("Live", "Đang áp dụng");
        assertThat(row(approver, release)).containsText(live, eventually());
        assertThat(row(approver, release)).containsText(ZONE.getId());
        approver.inspect("releases");
        approver.page.navigate("/ui/releases?part=calendar&month=2031-02");
        var calendar = approver.screen.region(approver.say("Calendar of changes", "Lịch thay đổi"));
        assertThat(calendar.getByText(approver.say("Snow week", "Tuần tuyết"))).hasCount(7);
        approver.inspect("calendar-frozen");
        var today = approver.screen.button(approver.say("Today", "Hôm nay"));
        approver.screen.tabTo(today);
        approver.screen.press("Enter");
        var entry = calendar.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile(approver.say("Release ", "Bản phát hành ") + release + "$")))
                .filter(new Locator.FilterOptions()
                        .setHasText(approver.say("Overbooked hotel", "Khách sạn nhận đặt quá số phòng")));
        entry.waitFor();
        approver.inspect("calendar");
        approver.screen.tabTo(entry);
        approver.screen.press("Enter");
        approver.screen
                .button(approver.say("Roll back to release 1", "Quay lại bản phát hành 1"))
                .click();
        approver.dialog().getByLabel(approver.say("Reason", "Lý do")).fill("Khách không được gọi");
        approver.inspect("roll-back");
        approver.screen.press("Enter");
        assertThat(row(approver, "1")).containsText(live, eventually());
        assertThat(row(approver, release)).containsText(approver.say("Retired", "Đã thay thế"));
        assertThat(approver.screen.region(approver.say("Nodes", "Các nút")))
                .containsText(approver.say("Up to date", "Cập nhật"));
        approver.inspect("rolled-back");
    }

    private static Locator row(Bench bench, String release) {
        return bench.screen
                .region(bench.say("Releases", "Phát hành"))
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(bench.page.getByText(
                                bench.say("Release ", "Bản phát hành ") + release,
                                new Page.GetByTextOptions().setExact(true))));
    }
}
