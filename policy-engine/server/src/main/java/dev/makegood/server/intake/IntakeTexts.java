package dev.makegood.server.intake;

import dev.makegood.vocabulary.Text;

/** What is wrong with sources and with what they tell. */
final class IntakeTexts {
    static final String A_RULE_SET = "rule sets that are live";
    static final Text GIVE_PREFIX = new Text(
            "Give 1 to 20 letters, digits, dots, dashes or underscores, such as ZD-",
            "Hãy gửi 1 đến 20 chữ cái, chữ số, dấu chấm, gạch ngang hoặc gạch dưới, chẳng hạn ZD-");
    static final Text NO_MEMBERS = new Text("This is no list of members", "Đây không phải là danh sách thành phần");
    static final Text NO_MEMBER = new Text("A case has no such thing", "Hồ sơ không có thành phần này");
    static final Text GIVE_MEMBERS = new Text(
            "Give at most 100 of: id, at, customer, about, channel, language, openedAt, status, contact.kind,"
                    + " contact.text, and facts such as facts.ticket.priority",
            "Hãy gửi tối đa 100 trong số: id, at, customer, about, channel, language, openedAt, status, contact.kind,"
                    + " contact.text, và dữ kiện như facts.ticket.priority");
    static final Text MISSING = new Text("This is missing", "Thiếu mục này");
    static final Text GIVE_PICK = new Text(
            "Say where it stands, such as { \"path\": \"/detail/id\" }",
            "Hãy nêu vị trí của mục này, chẳng hạn { \"path\": \"/detail/id\" }");
    static final Text GIVE_PATH = new Text(
            "Give a JSON pointer, such as /detail/subject", "Hãy gửi một con trỏ JSON, chẳng hạn /detail/subject");
    static final Text NO_WORDS = new Text("These are no words", "Đây không phải là các từ");
    static final Text GIVE_WORDS = new Text(
            "Give at most 100 words with what each means here, such as { \"solved\": \"SOLVED\" }",
            "Hãy gửi tối đa 100 từ kèm nghĩa ở đây, chẳng hạn { \"solved\": \"SOLVED\" }");
    static final Text NO_SUCH = new Text("There is none of that name", "Không có mục nào tên như vậy");
    static final Text GIVE_BRANCH = new Text("Give the id of a branch", "Hãy gửi mã một chi nhánh");
    static final Text GIVE_RULE_SETS = new Text("Give 1 to 8 rule sets", "Hãy gửi 1 đến 8 bộ quy tắc");
    static final Text WRONG_NUMBER = new Text("These are none, or too many", "Không có mục nào, hoặc quá nhiều");
    static final Text NOT_SAID = new Text("The event does not say this", "Sự kiện không nêu điều này");
    static final Text NOT_KNOWN =
            new Text("This word has no meaning in the mapping", "Bảng ánh xạ không có nghĩa cho từ này");
    static final Text SAY_IT = new Text(
            "Have the other system say it, or change the mapping of the source",
            "Hãy để hệ thống kia nêu điều này, hoặc sửa bảng ánh xạ của nguồn");
    static final Text NO_JSON = new Text("The body is no JSON object", "Nội dung không phải là một đối tượng JSON");
    static final Text GIVE_JSON =
            new Text("Send the event as a JSON object", "Hãy gửi sự kiện dưới dạng đối tượng JSON");
    static final Text NO_MOMENT = new Text("This is no moment", "Đây không phải là một thời điểm");
    static final Text GIVE_MOMENT = new Text(
            "Say it as ISO 8601, such as 2027-03-01T23:30:00Z",
            "Hãy ghi theo ISO 8601, chẳng hạn 2027-03-01T23:30:00Z");
    static final Text TO_COME = new Text("This moment is still to come", "Thời điểm này còn chưa đến");
    static final Text SET_CLOCK = new Text(
            "Set the clock of the other system right, and name the time zone of the moment",
            "Hãy chỉnh đúng đồng hồ của hệ thống kia và ghi rõ múi giờ của thời điểm");
    static final Text NO_TICKET = new Text("No case can be called so", "Hồ sơ không thể có tên như vậy");
    static final Text GIVE_TICKET = new Text(
            "Say an id of 1 to 180 letters, digits and . _ ~ : @ + -",
            "Hãy nêu mã gồm 1 đến 180 chữ cái, chữ số và . _ ~ : @ + -");
    static final Text WITHIN = new Text("This lies within another fact", "Mục này nằm bên trong một dữ kiện khác");
    static final Text GIVE_ONE = new Text("Leave out one of the two", "Hãy bỏ một trong hai mục");

    private IntakeTexts() {}
}
