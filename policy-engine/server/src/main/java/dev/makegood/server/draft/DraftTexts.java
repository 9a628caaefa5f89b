package dev.makegood.server.draft;

import dev.makegood.vocabulary.Text;
import java.util.regex.Pattern;

/** What the members of requests about drafts look like, and what is said where they do not. */
final class DraftTexts {
    static final int LONGEST_TITLE = 200;
    /** Neither control characters nor half ones, and not only blanks. */
    static final Pattern TITLE = Pattern.compile("(?=.*\\S)[^\\p{Cc}\\p{Cs}]{1,%d}".formatted(LONGEST_TITLE));

    static final Pattern RULE_SET = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    static final Text GIVE_TITLE = new Text(
            "Give a text of 1 to 200 characters in one line", "Hãy gửi văn bản dài từ 1 đến 200 ký tự trên một dòng");
    static final Text GIVE_RULE_SET = new Text(
            "Give 1 to 64 small letters a-z, digits and -, as in late-parcel",
            "Hãy gửi từ 1 đến 64 chữ thường a-z, chữ số và -, chẳng hạn late-parcel");
    static final Text GIVE_FROM = new Text(
            "Give live, pack, pack: with the id of one, empty, or the id of a draft",
            "Hãy gửi live, pack, pack: kèm mã của một bộ quy tắc, empty, hoặc mã của một bản nháp");
    static final Text DOES_NOT_FIT = new Text("This value does not fit", "Giá trị này không phù hợp");
    static final Text NO_SUCH_DRAFT = new Text("There is no such draft", "Không có bản nháp nào như vậy");
    static final Text ANOTHER_RULE_SET =
            new Text("That draft is of another rule set", "Bản nháp đó thuộc bộ quy tắc khác");

    static final Text NO_SUCH_VERSION =
            new Text("The draft has no such version", "Bản nháp không có phiên bản như vậy");
    static final Text GIVE_VERSION = new Text(
            "Give the version the archive was made from, as a parameter of the address: ?base=7",
            "Hãy gửi phiên bản mà tệp nén được tạo từ đó, dưới dạng tham số của địa chỉ: ?base=7");

    private DraftTexts() {}
}
