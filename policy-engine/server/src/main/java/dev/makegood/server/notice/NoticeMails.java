package dev.makegood.server.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.makegood.server.installation.PublicAddress;
import dev.makegood.server.mail.Outbox;
import dev.makegood.vocabulary.Text;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Tells people of notices by mail, where they wish so. */
@Component
class NoticeMails {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);
    private static final Text WHY = new Text(
            "You get this mail because you chose so in the notices of Makegood.",
            "Bạn nhận thư này vì đã chọn như vậy trong phần thông báo của Makegood.");

    private final MailReaders readers;
    private final NoticeRecords records;
    private final Outbox outbox;
    private final PublicAddress address;

    NoticeMails(MailReaders readers, NoticeRecords records, Outbox outbox, PublicAddress address) {
        this.readers = readers;
        this.records = records;
        this.outbox = outbox;
        this.address = address;
    }

    void tell(String user, NoticeKind kind, long id) {
        if (!outbox.isOn()) {
            return;
        }
        readers.find(user)
                .filter(reader -> reader.wishes(kind))
                .ifPresent(reader -> reader.address()
                        .ifPresent(address -> records.after(user, reader.open(), id - 1, 1)
                                .forEach(notice -> put(address, notice, reader.isVietnamese()))));
    }

    private void put(String address, Notice notice, boolean isVietnamese) {
        var told = sentence(notice);
        var sentence = isVietnamese ? told.vi() : told.en();
        var link = link(notice).map("\n%s\n"::formatted).orElse("");
        outbox.put(
                address, sentence, "%s\n%s\n-- \n%s\n".formatted(sentence, link, isVietnamese ? WHY.vi() : WHY.en()));
    }

    private Optional<String> link(Notice notice) {
        var about = notice.about();
        return address.of(
                switch (notice.kind()) {
                    case SUGGESTION_MADE, SUGGESTION_TAKEN_UP, SUGGESTION_DECLINED ->
                        "/ui/suggestions?ruleSet=%s".formatted(about.ruleSet());
                    case SUBMISSION_WAITS, SUBMISSION_RETURNED, SUBMISSION_APPROVED, SUBMISSION_COMMENTED ->
                        "/ui/submissions/%s".formatted(about.submission());
                    case RELEASE_GOES_LIVE,
                            RELEASE_ROLLED_BACK,
                            RELEASE_SUSPENDED,
                            RELEASE_WITHDRAWN,
                            RULE_STOPPED,
                            NODE_NOT_READY,
                            TRIAL_ENDED -> "/ui/releases?ruleSet=%s".formatted(about.ruleSet());
                    case APPROVAL_WAITS -> "/ui/escalations";
                    case APPROVAL_ANSWERED, CLOCK_WARNED, CLOCK_BREACHED, CASE_PASSED_UP ->
                        "/ui/cases?ref=%s".formatted(UriUtils.encode(String.valueOf(about.detail()), UTF_8));
                });
    }

    private static Text sentence(Notice notice) {
        var about = notice.about();
        return text(notice.kind())
                .filled(
                        notice.by(),
                        String.valueOf(about.ruleSet()),
                        String.valueOf(about.release()),
                        String.valueOf(about.title()),
                        String.valueOf(about.detail()),
                        moment(about.effectiveAt()));
    }

    private static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** With places for who did it, rule set, release, title, rule or node, and moment. */
    private static Text text(NoticeKind kind) {
        return switch (kind) {
            case SUBMISSION_WAITS ->
                new Text("%1$s asks for your review: “%4$s” (%2$s)", "%1$s nhờ bạn duyệt “%4$s” (%2$s)");
            case SUBMISSION_RETURNED -> new Text("%1$s returned “%4$s” (%2$s)", "%1$s đã trả lại “%4$s” (%2$s)");
            case SUBMISSION_APPROVED -> new Text("%1$s approved “%4$s” (%2$s)", "%1$s đã duyệt “%4$s” (%2$s)");
            case SUBMISSION_COMMENTED ->
                new Text("%1$s commented on “%4$s” (%2$s)", "%1$s đã nhận xét về “%4$s” (%2$s)");
            case RELEASE_GOES_LIVE ->
                new Text(
                        "Your release %3$s of %2$s goes live at %6$s",
                        "Bản phát hành %3$s của bạn cho %2$s được áp dụng lúc %6$s");
            case RELEASE_ROLLED_BACK ->
                new Text(
                        "%1$s rolls back your release %3$s of %2$s at %6$s",
                        "%1$s thay bản phát hành %3$s của bạn cho %2$s bằng bản cũ lúc %6$s");
            case RELEASE_SUSPENDED ->
                new Text(
                        "Your release %3$s of %2$s does not go live: another went before it",
                        "Bản phát hành %3$s của bạn cho %2$s không được áp dụng: một bản khác đã được áp dụng trước");
            case RELEASE_WITHDRAWN ->
                new Text(
                        "%1$s took back that your release %3$s of %2$s goes live",
                        "%1$s đã rút lại việc áp dụng bản phát hành %3$s của bạn cho %2$s");
            case RULE_STOPPED ->
                new Text("%1$s stopped the rule “%5$s” of %2$s", "%1$s đã dừng quy tắc “%5$s” của %2$s");
            case NODE_NOT_READY ->
                new Text(
                        "The node %5$s cannot compile release %3$s of %2$s",
                        "Nút máy chủ %5$s không biên dịch được bản phát hành %3$s của %2$s");
            case TRIAL_ENDED ->
                new Text("The trial of release %3$s of %2$s ended", "Lần thử bản phát hành %3$s của %2$s đã kết thúc");
            case APPROVAL_WAITS ->
                new Text(
                        "Case %5$s has something beyond somebody's authority, which waits for your answer",
                        "Hồ sơ %5$s có đề nghị vượt thẩm quyền đang chờ bạn trả lời");
            case APPROVAL_ANSWERED ->
                new Text(
                        "%1$s answered what you asked in case %5$s",
                        "%1$s đã trả lời đề nghị của bạn trong hồ sơ %5$s");
            case CLOCK_WARNED -> new Text("Time is running out in case %5$s", "Hồ sơ %5$s sắp quá hạn");
            case CLOCK_BREACHED -> new Text("The time is over for something due in case %5$s", "Hồ sơ %5$s đã quá hạn");
            case CASE_PASSED_UP -> new Text("Case %5$s was passed up", "Hồ sơ %5$s đã được chuyển lên cấp trên");
            case SUGGESTION_MADE ->
                new Text("%1$s suggests a change of the rule “%5$s” of %2$s", "%1$s góp ý sửa quy tắc “%5$s” của %2$s");
            case SUGGESTION_TAKEN_UP ->
                new Text(
                        "%1$s took up your suggestion on the rule “%5$s” of %2$s",
                        "%1$s đã tiếp nhận góp ý của bạn về quy tắc “%5$s” của %2$s");
            case SUGGESTION_DECLINED ->
                new Text(
                        "%1$s declined your suggestion on the rule “%5$s” of %2$s and said why",
                        "%1$s đã từ chối góp ý của bạn về quy tắc “%5$s” của %2$s và nêu lý do");
        };
    }
}
