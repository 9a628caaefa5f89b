package dev.makegood.server.identity.session;

import dev.makegood.server.identity.person.Language;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.mail.Outbox;
import dev.makegood.vocabulary.Text;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people are told by mail of their passwords, within the transaction of the act. */
@Component
class ResetMails {
    private static final Text SUBJECT = new Text("Another password for Makegood", "Đặt lại mật khẩu Makegood");
    private static final Text MAIL = new Text("""
        Somebody asked for another password for %s at Makegood. To choose one, open this page within half an hour:

        {link}

        If that was not you, do nothing: your password stays as it is.
        """, """
            Có người yêu cầu đặt lại mật khẩu cho tài khoản %s tại Makegood. Để chọn mật khẩu mới, hãy mở trang này trong vòng nửa giờ:

            {link}

            Nếu không phải bạn yêu cầu, bạn không cần làm gì: mật khẩu vẫn giữ nguyên.
            """);
    private static final Text CHANGED_SUBJECT =
            new Text("Your password was changed", "Mật khẩu của bạn đã được thay đổi");
    private static final Text CHANGED = new Text(
            "The password of %s at Makegood was changed by a link in a mail. If that was not you, tell an"
                    + " administrator at once.",
            "Mật khẩu của tài khoản %s tại Makegood vừa được thay đổi bằng liên kết trong thư. Nếu không phải bạn, hãy"
                    + " báo ngay cho quản trị viên.");

    private final ResetRecords records;
    private final Outbox outbox;
    private final Clock clock;

    ResetMails(ResetRecords records, Outbox outbox, Clock clock) {
        this.records = records;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** To somebody who has an address: a link by which to choose another. */
    void link(Person person) {
        var address = Optional.ofNullable(person.email()).orElseThrow();
        var reset = records.add(person.user(), clock.instant());
        outbox.putWithLink(address, said(SUBJECT, person), said(MAIL, person), reset);
    }

    /** That a link was used. */
    void changed(Person person) {
        Optional.ofNullable(person.email())
                .ifPresent(address -> outbox.put(address, said(CHANGED_SUBJECT, person), said(CHANGED, person)));
    }

    private static String said(Text text, Person person) {
        return (person.language() == Language.VI ? text.vi() : text.en()).replace("%s", person.user());
    }
}
