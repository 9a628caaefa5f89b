package dev.makegood.server.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.makegood.server.desk.Bench.eventually;
import static dev.makegood.server.desk.Bench.patiently;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.makegood.server.Browser;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/**
 * From a draft to the release that decides, and back: an author, an approver and a reviewer, each in a window of their
 * own, on two nodes.
 */
@ResourceLock("hotel-walk")
@ResourceLock("the time zone")
class ReleaseDayTest extends InBrowser {
    private static final String FILE = "rule-set.yaml";
    private static final Pattern CASES = Pattern.compile("^cases.");
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final String WALKED = """
        { "ruleSet": "hotel-walk", "facts": { "hotelStay": { "event": "walked", "reason": "oversold",
            "confirmedReservation": true, "bookedDirect": true, "brandGroup": "full_service" } } }
        """;
    private static final String GO_LIVES = "/api/v1/rule-sets/hotel-walk/go-lives";

    private AnotherNode second;
    private String key;

    @BeforeAll
    void startASecondNode() {
        second = new AnotherNode(server.getBean(Environment.class));
        key = key(Scope.DECISIONS);
    }

    @AfterAll
    void stopTheSecondNode() {
        second.close();
    }

    @ParameterizedTest
    @MethodSource("dev.makegood.server.desk.Look#inEnglish")
    void isSubmittedReturnedMendedApprovedScheduledTriedStoppedAndRolledBack(Look look) {
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

        var carol = Staff.hire(server, Role.APPROVER);
        var approver = new Bench(signIn(open(second.address(), look), carol), look);
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
        Assertions.assertThat(deciding()).containsExactly("1", "1");
        var release = approveAndSchedule(approver);
        await().atMost(Duration.ofMinutes(1)).until(() -> deciding().equals(List.of(release, release)));
        isOnRecord(look, release);
        tryTheFirst(approver);
        var stopped = stopARule(approver, release);
        await().atMost(Duration.ofMinutes(1)).until(() -> deciding().equals(List.of(stopped, stopped)));
        signedInAs(carol)
                .post(GO_LIVES, """
                    { "release": %s, "at": "%s", "reason": "Mai" }\
                    """.formatted(release, Instant.now().plus(Duration.ofDays(1))))
                .isCreated();
        goBack(approver, stopped);
        await().atMost(Duration.ofMinutes(1)).until(() -> deciding().equals(List.of("1", "1")));
    }

    /** The release by which each of the nodes decides. */
    private List<String> deciding() {
        return Stream.of(address(""), second.address())
                .map(node -> decided(node).path("release").asString())
                .toList();
    }

    private JsonNode decided(String node) {
        return new Browser(node)
                .bearing(key)
                .post(DECISIONS, WALKED)
                .isCreated()
                .json();
    }

    /** A third person, who has no part in the release, sees by which one a case was decided. */
    private void isOnRecord(Look look, String release) {
        var reviewer = new Bench(signedIn(open(look), Role.COMPLIANCE), look);
        reviewer.page.navigate(
                "/ui/decisions/" + decided(second.address()).path("id").asString());
        assertThat(reviewer.page.getByRole(AriaRole.MAIN)).containsText("hotel-walk · " + release, eventually());
        reviewer.inspect("decided-by-release");
    }

    /** The release that was live before would say it otherwise. */
    private void tryTheFirst(Bench approver) {
        approver.page.navigate("/ui/releases?ruleSet=hotel-walk");
        approver.screen
                .button(approver.say("Try release 1", "Thử bản phát hành 1"))
                .click();
        approver.reason().fill("So với trước");
        approver.screen.press("Enter");
        var trials =
                approver.screen.region(approver.say("Tried beside the live release", "Thử bên cạnh bản đang áp dụng"));
        assertThat(trials).containsText(approver.say("Running", "Đang thử"), eventually());
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            deciding();
            return trials.innerText().contains(approver.say("Deadline", "Thời hạn"));
        });
        approver.inspect("tried-on-two-nodes");
    }

    /** The release in which a rule takes no part. */
    private String stopARule(Bench approver, String release) {
        var rules = approver.screen.region(approver.say("Stopped rules", "Các quy tắc đang dừng"));
        rules.getByRole(AriaRole.BUTTON).click();
        approver.dialog().getByRole(AriaRole.COMBOBOX).selectOption(new SelectOption().setIndex(1));
        approver.reason().fill("Khách được trả hai lần");
        approver.screen.press("Enter");
        assertThat(rules.getByRole(AriaRole.LISTITEM)).hasCount(1, new HasCountOptions().setTimeout(60_000));
        assertThat(approver.screen.region(
                        approver.say("Tried beside the live release", "Thử bên cạnh bản đang áp dụng")))
                .containsText(approver.say("another release went live", "một bản khác được áp dụng"), eventually());
        return Integer.toString(Integer.parseInt(release) + 1);
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

    /** What was scheduled after that release is suspended: it was to replace another. */
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
        approver.reason().fill("Khách không được gọi");
        approver.inspect("roll-back");
        approver.screen.press("Enter");
        assertThat(row(approver, "1")).containsText(live, eventually());
        assertThat(row(approver, release)).containsText(approver.say("Retired", "Đã thay thế"));
        assertThat(approver.screen.region(approver.say("Nodes", "Các nút")))
                .containsText(approver.say("Up to date", "Cập nhật"));
        assertThat(approver.screen.region(approver.say("What went live, and when", "Bản nào được áp dụng, khi nào")))
                .containsText(approver.say(
                        "Another release went live before it, which it was not made to replace", "bản phát hành khác"));
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
