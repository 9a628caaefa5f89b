package dev.makegood.server.draft;

import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.Text;

/** What keeps an archive, or an entry of it, from being read. */
enum ArchiveFault {
    NOT_AN_ARCHIVE(
            "This is not a zip archive",
            "Đây không phải tệp nén zip",
            "Send the archive of a draft, or a folder of a rule set packed as zip",
            "Hãy gửi tệp nén của một bản nháp, hoặc thư mục bộ quy tắc nén thành zip"),
    TOO_MANY_ENTRIES(
            "This archive has more than 1,000 entries",
            "Tệp nén này có hơn 1.000 mục",
            "Pack nothing but the files of the rule set",
            "Chỉ nén các tệp của bộ quy tắc"),
    NOT_A_PATH(
            "This is not the path of a file of a rule set",
            "Đây không phải đường dẫn của một tệp bộ quy tắc",
            "Pack the files of the folder, not the folder itself, and nothing else",
            "Hãy nén các tệp trong thư mục, không nén chính thư mục, và không thêm gì khác"),
    LINK(
            "This entry is a link to another file",
            "Mục này là liên kết tới tệp khác",
            "Pack the file itself",
            "Hãy nén chính tệp đó"),
    LOCKED(
            "This entry is encrypted, or packed in a way that is not known here",
            "Mục này được mã hóa hoặc nén theo cách không được hỗ trợ",
            "Pack it as an ordinary zip archive, without a password",
            "Hãy nén thành tệp zip thông thường, không đặt mật khẩu"),
    DUPLICATE(
            "The archive has this file twice", "Tệp nén có tệp này hai lần", "Keep one of them", "Hãy giữ lại một tệp"),
    TOO_LARGE(
            "This file has more than 2 MiB, or all of them together have more than 8 MiB",
            "Tệp này lớn hơn 2 MiB, hoặc tất cả các tệp cộng lại lớn hơn 8 MiB",
            "Make two files, or two rule sets, of it",
            "Hãy tách thành hai tệp hoặc hai bộ quy tắc"),
    DAMAGED("This entry is damaged", "Mục này bị hỏng", "Pack it and send it again", "Hãy nén và gửi lại"),
    NOT_UTF_8(
            "This text is not in UTF-8",
            "Văn bản này không ở dạng UTF-8",
            "Save it in UTF-8 and send it again",
            "Hãy lưu ở dạng UTF-8 rồi gửi lại"),
    NO_RULE_SET(
            "The file rule-set.yaml does not say of which rule set it is",
            "Tệp rule-set.yaml không nêu đây là bộ quy tắc nào",
            "Write id: with 1 to 64 small letters a-z, digits and -",
            "Hãy viết id: gồm từ 1 đến 64 chữ thường a-z, chữ số và -");

    private final Text reason;
    private final Text remedy;

    ArchiveFault(String reason, String reasonInVietnamese, String remedy, String remedyInVietnamese) {
        this.reason = new Text(reason, reasonInVietnamese);
        this.remedy = new Text(remedy, remedyInVietnamese);
    }

    /** @param path of the entry; empty for the archive itself */
    Fault fault(String path) {
        return new Fault(path, name(), reason, remedy);
    }
}
