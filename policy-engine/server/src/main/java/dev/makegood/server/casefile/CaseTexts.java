package dev.makegood.server.casefile;

import dev.makegood.vocabulary.Text;

/** What is said of requests about cases, in both languages. */
final class CaseTexts {
    static final Text NO_SUCH = new Text("There is no such one", "Không có mục này");
    static final Text CONTROL_CHARACTERS =
            new Text("This text has control characters in it", "Văn bản này có ký tự điều khiển");
    static final Text GIVE_REF = new Text(
            "Give 1 to 200 letters, digits and . _ ~ : @ + - with a letter or digit first, and not stream, events or"
                    + " sources; or leave it out",
            "Hãy gửi 1 đến 200 chữ cái, chữ số và . _ ~ : @ + -, bắt đầu bằng chữ cái hoặc chữ số, không phải stream,"
                    + " events hay sources; hoặc bỏ đi");
    static final Text GIVE_KEY = new Text(
            "Give a text of 1 to 200 characters without control characters, or leave it out",
            "Hãy gửi văn bản dài 1 đến 200 ký tự, không có ký tự điều khiển, hoặc bỏ đi");
    static final Text GIVE_RULE_SETS = new Text(
            "Give 1 to 8 ids of rule sets, each once; GET /api/v1/rule-sets lists them",
            "Hãy gửi 1 đến 8 mã bộ quy tắc, mỗi mã một lần; GET /api/v1/rule-sets liệt kê các bộ quy tắc");
    static final Text WRONG_RULE_SETS =
            new Text("These are no rule sets of a case", "Danh sách bộ quy tắc không phù hợp");
    static final Text GIVE_LANGUAGE =
            new Text("Give the code of a language, such as vi", "Hãy gửi mã ngôn ngữ, ví dụ vi");
    static final Text GIVE_MOMENT = new Text(
            "Give a moment that is not to come, such as 2026-11-23T02:00:00Z",
            "Hãy gửi một thời điểm không ở tương lai, ví dụ 2026-11-23T02:00:00Z");
    static final Text GIVE_BRANCH = new Text(
            "Give the id of a branch; GET /api/v1/branches lists them",
            "Hãy gửi mã chi nhánh; GET /api/v1/branches liệt kê các chi nhánh");
    static final Text GIVE_TEAM = new Text(
            "Give the id of a group; an administrator sees them under groups",
            "Hãy gửi mã nhóm; quản trị viên xem danh sách trong mục nhóm");
    static final Text GIVE_AGENT = new Text(
            "Give the user name of an agent or supervisor who is active",
            "Hãy gửi tên đăng nhập của một nhân viên hoặc giám sát viên đang hoạt động");
    static final Text GIVE_FACTS = new Text(
            "Give an object with one member per kind of fact",
            "Hãy gửi một đối tượng, mỗi loại dữ kiện là một thành phần");
    static final Text NOT_FACTS = new Text("These are no facts", "Đây không phải là dữ kiện");
    static final Text NO_CANONICAL_FORM = new Text(
            "A text with half a character in it, a number of more than 500 digits or a nesting of more than 1,000"
                    + " levels cannot be kept",
            "Văn bản chứa nửa ký tự, số có hơn 500 chữ số hoặc cấu trúc lồng hơn 1.000 tầng không thể lưu");
    static final Text GIVE_PLAIN_VALUES =
            new Text("Send whole characters and plain numbers", "Hãy gửi ký tự trọn vẹn và số thông thường");
    static final Text KNOWN_OTHERWISE =
            new Text("The case itself says something else", "Bản thân hồ sơ ghi giá trị khác");
    static final Text LEAVE_IT_OUT = new Text(
            "Leave it out: it comes from the case. Its status, contacts and hands are changed by requests of their own",
            "Hãy bỏ đi: giá trị lấy từ hồ sơ. Trạng thái, liên hệ và người phụ trách được đổi bằng yêu cầu riêng");
    static final Text CHANGED_SINCE = new Text(
            "Since the version you read, somebody else changed: %s. Read the case again",
            "Từ phiên bản bạn đọc, người khác đã sửa: %s. Hãy đọc lại hồ sơ");
    static final Text READ_AGAIN = new Text(
            "The case is another than the one you read. Read it again, and ask for what you then want",
            "Hồ sơ đã khác với bản bạn đọc. Hãy đọc lại rồi yêu cầu");
    static final Text TAKE_OR_GIVE = new Text(
            "Give either take, or assignee and team to give it to somebody",
            "Hãy gửi take, hoặc assignee và team để giao cho người khác");
    static final Text NOT_FOR_KEYS = new Text("A key takes no case", "Khóa API không nhận hồ sơ");
    static final Text NO_PAUSES = new Text(
            "The rules that it comes from have no words for a pause of it",
            "Quy tắc đặt ra thời hạn này không nói đến việc tạm dừng");
    static final Text PAUSE_NOT_PERMITTED = new Text(
            "No rule permits it to stand still for %s, as the case is now",
            "Với hồ sơ lúc này, không quy tắc nào cho phép tạm dừng vì %s");
    static final Text CLOCK_IS = new Text(
            "It is %s. Only one that runs and whose time is not over is paused, and only one that is paused goes on",
            "Thời hạn đang là %s. Chỉ tạm dừng được thời hạn đang chạy và chưa hết, và chỉ chạy tiếp khi đang tạm"
                    + " dừng");
    static final Text NOTHING_ASKED = new Text("Nothing is asked for", "Yêu cầu không có nội dung");

    private CaseTexts() {}
}
