package dev.makegood.server.care;

import dev.makegood.vocabulary.Text;

/** What is said about requests that have to do with care. */
final class CareTexts {
    static final Text CONTROL_CHARACTERS = new Text("It has control characters", "Có ký tự điều khiển");
    static final Text GIVE_KEY =
            new Text("Give 1 to 200 characters without control characters", "Hãy gửi 1 đến 200 ký tự thường");
    static final Text NO_SUCH = new Text("There is no such thing", "Không có mục này");
    static final Text GIVE_BRANCH =
            new Text("Give the id of a branch, or nothing", "Hãy gửi mã một chi nhánh, hoặc để trống");
    static final Text NOT_FACTS = new Text("The facts are no object", "Dữ kiện không phải là một đối tượng");
    static final Text GIVE_FACTS = new Text(
            "Give an object with a member for each fact type, such as customer",
            "Hãy gửi một đối tượng, mỗi loại dữ kiện một mục, chẳng hạn customer");
    static final Text NO_RULE_SET = new Text(
            "No rule set that is asked for care is live, so nothing can be said of facts",
            "Chưa có bộ quy tắc chăm sóc nào đang áp dụng, nên chưa nhận dữ kiện được");
    static final Text CHOOSE_RULE_SET = new Text(
            "Have an administrator choose a rule set that is live",
            "Hãy nhờ quản trị viên chọn một bộ quy tắc đang áp dụng");
    static final Text OWN =
            new Text("The server fills this in from what was done", "Máy chủ tự điền mục này theo những việc đã làm");
    static final Text LEAVE_IT_OUT = new Text("Leave it out", "Hãy bỏ mục này");
    static final Text NO_CANONICAL_FORM = new Text(
            "Something in it cannot be put on record exactly", "Có giá trị không thể lưu nguyên vẹn vào hồ sơ");
    static final Text GIVE_PLAIN_VALUES = new Text(
            "Leave out numbers of more than 15 digits and text that is no Unicode",
            "Hãy bỏ các số quá 15 chữ số và văn bản không phải Unicode");

    static final String A_LIVE_RULE_SET = "rule sets that are live";
    static final Text TOO_MANY = new Text("These are too many", "Quá nhiều mục");
    static final Text GIVE_FEWER = new Text("Choose at most 8 rule sets", "Hãy chọn nhiều nhất 8 bộ quy tắc");

    private CareTexts() {}
}
