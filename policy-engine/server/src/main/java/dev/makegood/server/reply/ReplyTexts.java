package dev.makegood.server.reply;

import dev.makegood.vocabulary.Text;

/** What is said of faulty replies, in both languages. */
final class ReplyTexts {
    static final Text MISSING = new Text("This value is required", "Giá trị này là bắt buộc");
    static final Text DOES_NOT_FIT = new Text("This value does not fit", "Giá trị này không phù hợp");
    static final Text NO_EFFECT = new Text("The decision has no such effect", "Quyết định không có kết luận này");
    static final Text GIVE_RANK = new Text(
            "Give the rank of an effect of the decision", "Hãy gửi thứ hạng của một kết luận trong quyết định");
    static final Text AMOUNT_UNKNOWN = new Text("Its amount is not known yet", "Chưa biết số tiền");
    static final Text TELL_MORE = new Text(
            "Answer what is missing, and have the case decided again",
            "Hãy bổ sung dữ kiện còn thiếu rồi quyết định lại");
    static final Text NOTHING_TO_ADAPT = new Text(
            "This effect has neither amount nor quantity that could be another",
            "Kết luận này không có số tiền hay số lượng để thay đổi");
    static final Text TAKE_OR_DECLINE = new Text("Take it or decline it", "Hãy chấp nhận hoặc từ chối");
    static final Text AS_RECOMMENDED =
            new Text("This is what is recommended anyhow", "Đây đúng là mức đã được đề xuất");
    static final Text TAKE_IT =
            new Text("Take it, or give another amount or quantity", "Hãy chấp nhận, hoặc gửi mức khác");
    static final Text BELOW_FLOOR =
            new Text("It is less than the law or a promise demands", "Thấp hơn mức mà luật hoặc lời hứa đòi hỏi");
    static final Text GIVE_FLOOR = new Text("Give at least %s", "Hãy gửi ít nhất %s");
    static final Text TOO_MANY = new Text("It is more than is recommended", "Nhiều hơn mức được đề xuất");
    static final Text GIVE_FEWER = new Text(
            "Give a number above 0 and below that which is recommended", "Hãy gửi số lớn hơn 0 và nhỏ hơn mức đề xuất");
    static final Text OTHER_CURRENCY = new Text("It is in another currency", "Khác loại tiền");
    static final Text NO_LIMIT = new Text(
            "More than is recommended is given only where a limit is set in its currency",
            "Chỉ được cho nhiều hơn mức đề xuất khi đã đặt hạn mức bằng loại tiền đó");
    static final Text GIVE_LESS =
            new Text("Give at most what is recommended", "Hãy gửi nhiều nhất bằng mức được đề xuất");
    static final Text NOT_OFFERED =
            new Text("The organisation does not offer this reason", "Tổ chức không có lý do này");
    static final Text CHOOSE_REASON = new Text("Choose one of: %s", "Hãy chọn một trong: %s");
    static final Text SAY_WHY = new Text("Say why in a note", "Hãy ghi rõ lý do");
    static final Text ONLY_OF_GESTURES =
            new Text("Only what is given is promised", "Chỉ khoản bù đắp mới thành lời hứa");
    static final Text GIVE_LATER_DAY = new Text(
            "Give a day from today on, at most ten years ahead", "Hãy gửi ngày từ hôm nay, trong vòng mười năm");

    static final Text NOT_LESS_THAN_ASKED =
            new Text("It is not less than what was asked for", "Không ít hơn mức được yêu cầu");
    static final Text GIVE_LESS_THAN_ASKED = new Text(
            "Leave it out to agree to what was asked for, or give less in the same currency",
            "Hãy bỏ trống để đồng ý với mức được yêu cầu, hoặc gửi mức thấp hơn cùng loại tiền");
    static final Text TYPE_UNKNOWN = new Text("It is not known what would be given", "Chưa biết khoản nào sẽ được cho");
    static final Text ASK_BY_GESTURE = new Text(
            "Adapt or escalate the gesture of the same rule instead",
            "Hãy điều chỉnh hoặc chuyển cấp khoản bù đắp của cùng quy tắc");

    static final Text REPLIED_ALREADY = new Text(
            "%s replied to this already, under the id %s. Correct that reply first, or name it in besides to give once"
                    + " more in another decision.",
            "%s đã phản hồi mục này, mã %s. Hãy sửa phản hồi đó trước, hoặc nêu mã đó trong besides để cho thêm ở quyết"
                    + " định khác.");
    static final Text NEEDS_APPROVAL = new Text(
            "The rules want the agreement of this grade first: %s. Escalate it.",
            "Quy tắc đòi hỏi bậc sau đồng ý trước: %s. Hãy chuyển cấp.");
    static final Text TOO_LATE = new Text(
            "This reply was corrected already, or is too old to be corrected.",
            "Phản hồi này đã được sửa, hoặc đã quá lâu để sửa.");

    private ReplyTexts() {}
}
