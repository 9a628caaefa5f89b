package dev.makegood.vocabulary;

import java.util.Map;
import java.util.Optional;

/** What people call effects and what they carry. */
public final class EffectLabels {
    private static final Map<String, Text> CHOICES = Map.ofEntries(
            choice("type.APOLOGY", "Apology", "Lời xin lỗi"),
            choice("type.REFUND", "Refund", "Hoàn tiền"),
            choice("type.PARTIAL_REFUND", "Partial refund", "Hoàn một phần tiền"),
            choice("type.CREDIT", "Credit", "Ghi có"),
            choice("type.VOUCHER", "Voucher", "Phiếu quà tặng"),
            choice("type.POINTS", "Points", "Điểm thưởng"),
            choice("type.REPLACEMENT", "Replacement", "Đổi sản phẩm mới"),
            choice("type.UPGRADE", "Upgrade", "Nâng hạng"),
            choice("type.FREE_GIFT", "Free gift", "Quà tặng"),
            choice("type.EXTRA_SERVICE", "Extra service", "Dịch vụ thêm"),
            choice("type.PERSONAL_ADVICE", "Personal advice", "Tư vấn riêng"),
            choice("type.FEE_WAIVER", "Fee waiver", "Miễn phí"),
            choice("type.COMPENSATION", "Compensation", "Bồi thường"),
            choice("type.BIRTHDAY_CARD", "Birthday card", "Thiệp sinh nhật"),
            choice("type.THANK_YOU_NOTE", "Thank-you note", "Lời cảm ơn"),
            choice("type.CHECK_IN_CALL", "Call to see how things are", "Cuộc gọi hỏi thăm"),
            choice("type.SURPRISE", "Surprise", "Món quà bất ngờ"),
            choice("basis.STATUTORY", "As owed", "Theo nghĩa vụ"),
            choice("basis.GOODWILL", "As goodwill", "Theo thiện chí"),
            choice("role.SENIOR", "A senior agent", "Nhân viên cao cấp"),
            choice("role.SUPERVISOR", "A supervisor", "Giám sát viên"),
            choice("role.MANAGER", "A manager", "Quản lý"),
            choice("role.SPECIALIST", "A specialist", "Chuyên viên"),
            choice("role.COMPLIANCE", "Compliance", "Bộ phận tuân thủ"),
            choice("due.ACKNOWLEDGEMENT", "Acknowledgement", "Xác nhận đã nhận"),
            choice("due.FIRST_REPLY", "First reply", "Trả lời lần đầu"),
            choice("due.NEXT_REPLY", "Next reply", "Trả lời tiếp theo"),
            choice("due.RESOLUTION", "Resolution", "Giải quyết xong"),
            choice("due.REFUND", "Refund", "Hoàn tiền"),
            choice("due.PAYMENT", "Payment", "Thanh toán"),
            choice("due.FOLLOW_UP", "Follow-up", "Liên hệ lại"),
            choice("due.GREETING", "Greeting", "Chào đón"),
            choice("due.HOLD", "Hold", "Giữ máy"),
            choice("unit.SECONDS", "Seconds", "Giây"),
            choice("unit.MINUTES", "Minutes", "Phút"),
            choice("unit.HOURS", "Hours", "Giờ"),
            choice("unit.DAYS", "Days", "Ngày"),
            choice("time.ELAPSED", "By the clock", "Tính liên tục"),
            choice("time.BUSINESS", "Of business time", "Theo giờ làm việc"),
            choice("by.CALL", "Call", "Gọi điện"),
            choice("by.LETTER", "Letter", "Gửi thư"),
            choice("by.EMAIL", "Email", "Gửi email"),
            choice("topic.TRAINING", "Training", "Đào tạo"),
            choice("topic.PROCESS_REVIEW", "Review of a process", "Rà soát quy trình"),
            choice("topic.IMPROVEMENT", "Improvement", "Cải tiến"),
            choice("topic.POLICY_REVIEW", "Review of a policy", "Rà soát chính sách"),
            choice("topic.CUSTOMER_VALUE_REVIEW", "Review of the customer's value", "Xem lại giá trị khách hàng"));

    private static final Map<String, Text> PARAMETERS = Map.ofEntries(
            choice("type", "Kind", "Loại"),
            choice("basis", "Basis", "Căn cứ"),
            choice("amount", "Amount", "Số tiền"),
            choice("quantity", "Quantity", "Số lượng"),
            choice("action", "Action", "Việc"),
            choice("role", "Who approves", "Người phê duyệt"),
            choice("tier", "Tier", "Cấp"),
            choice("due", "What is due", "Việc đến hạn"),
            choice("length", "Time allowed", "Thời hạn"),
            choice("unit", "Unit", "Đơn vị"),
            choice("time", "How time counts", "Cách tính thời gian"),
            choice("by", "By", "Bằng cách"),
            choice("question", "Question", "Câu hỏi"),
            choice("topic", "Topic", "Chủ đề"),
            choice("what", "What to do", "Việc cần làm"),
            choice("product", "Product", "Sản phẩm"),
            choice("level", "Level", "Mức"),
            choice("standard", "Standard", "Chuẩn"),
            choice("measured", "Measured", "Đo được"),
            choice("threshold", "Threshold", "Ngưỡng"));

    private EffectLabels() {}

    private static Map.Entry<String, Text> choice(String key, String en, String vi) {
        return Map.entry(key, new Text(en, vi));
    }

    /** What a parameter of effects is called. */
    public static Text ofParameter(String parameter) {
        return PARAMETERS.getOrDefault(parameter, new Text(parameter, parameter));
    }

    /** What that value of the list of an effect's parameter is called. */
    public static Optional<Text> ofChoice(String parameter, String value) {
        return Optional.ofNullable(CHOICES.get(parameter + "." + value));
    }

    /** What effects of that kind are called. */
    public static Text of(EffectKind kind) {
        return switch (kind) {
            case GESTURE -> new Text("Something given to the customer", "Điều dành cho khách hàng");
            case PERMIT -> new Text("An action is allowed", "Cho phép một việc");
            case REFUSE -> new Text("An action is not allowed", "Không cho phép một việc");
            case APPROVAL -> new Text("Somebody must agree first", "Cần người phê duyệt trước");
            case ESCALATION -> new Text("The case goes up", "Chuyển hồ sơ lên cấp trên");
            case DEADLINE -> new Text("What is due, by when", "Việc đến hạn và thời hạn");
            case FOLLOW_UP -> new Text("A call or a letter after the case", "Liên hệ lại sau hồ sơ");
            case TASK -> new Text("Work for the organisation itself", "Việc cho chính tổ chức");
            case FEEDBACK -> new Text("A question to the customer", "Câu hỏi cho khách hàng");
            case CARE -> new Text("Unasked kindness", "Sự quan tâm không đợi hỏi");
            case OPPORTUNITY -> new Text("A sale that good service opens", "Cơ hội bán hàng nhờ phục vụ tốt");
            case RATING -> new Text("The level of service, 1 to 6", "Mức dịch vụ, từ 1 đến 6");
            case BREACH -> new Text("A standard that was not kept", "Một chuẩn không đạt");
        };
    }
}
