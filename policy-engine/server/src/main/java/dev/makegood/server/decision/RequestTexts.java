package dev.makegood.server.decision;

import dev.makegood.vocabulary.Text;

/** What is said of faulty requests, in both languages. */
final class RequestTexts {
    static final Text NOT_AN_OBJECT = new Text("The body is not an object", "Nội dung không phải là một đối tượng");
    static final Text UNKNOWN_MEMBER =
            new Text("A request has no such member", "Yêu cầu không có thành phần nào tên như vậy");
    static final Text MISSING = new Text("This value is required", "Giá trị này là bắt buộc");
    static final Text WRONG_TYPE = new Text("This value has a wrong type", "Giá trị này sai kiểu");
    static final Text TOO_LONG = new Text("This text is too long", "Văn bản này quá dài");
    static final Text CONTROL_CHARACTERS =
            new Text("This text has control characters in it", "Văn bản này có ký tự điều khiển");
    static final Text NO_CANONICAL_FORM = new Text(
            "A text with half a character in it, a number of more than 500 digits or a nesting of more than 1,000"
                    + " levels cannot be put on record",
            "Văn bản chứa nửa ký tự, số có hơn 500 chữ số hoặc cấu trúc lồng hơn 1.000 tầng không thể ghi nhận");
    static final Text GIVE_PLAIN_VALUES =
            new Text("Send whole characters and plain numbers", "Hãy gửi ký tự trọn vẹn và số thông thường");
    static final Text GIVE_MEMBERS = new Text(
            "Give an object with ruleSet, facts and, if you like, caseRef",
            "Hãy gửi một đối tượng gồm ruleSet, facts và, nếu muốn, caseRef");
    static final Text GIVE_RULE_SET = new Text(
            "Give the id of a rule set as text; GET /api/v1/rule-sets lists them",
            "Hãy gửi mã bộ quy tắc dưới dạng văn bản; GET /api/v1/rule-sets liệt kê các bộ quy tắc");
    static final Text GIVE_FACTS = new Text(
            "Give an object with one member per kind of fact",
            "Hãy gửi một đối tượng, mỗi loại dữ kiện là một thành phần");
    static final Text GIVE_FACTS_OR_DECISION = new Text(
            "Give facts as an object, or as decision the id of one you may see",
            "Hãy gửi facts là một đối tượng, hoặc decision là mã của một quyết định bạn được xem");
    static final Text NO_SUCH_DECISION = new Text(
            "There is no such decision among those you may see", "Không có quyết định như vậy trong số bạn được xem");
    static final Text FACT_CHANGED = new Text("This is different now", "Dữ kiện này nay đã khác");
    static final Text RELEASE_CHANGED = new Text("Another release decides now", "Nay bản phát hành khác quyết định");
    static final Text EFFECT_CHANGED =
            new Text("It is not recommended any more, or not so much", "Nay không còn được đề xuất, hoặc mức đã khác");
    static final Text DECIDE_AGAIN =
            new Text("Have the case decided again, and reply to that", "Hãy quyết định lại hồ sơ rồi phản hồi");
    static final Text GIVE_CASE_REF = new Text(
            "Give a text of at most 200 characters, or leave it out", "Hãy gửi văn bản dài nhất 200 ký tự, hoặc bỏ đi");

    private RequestTexts() {}
}
