package dev.makegood.vocabulary;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What is said of faulty facts, in both languages. Values of a case are never repeated, but for their numbers. */
final class Faults {
    static final Text SERVER_OWNED = new Text(
            "This fact is stated by the server, not by the caller",
            "Dữ kiện này do máy chủ cung cấp, không do bên gọi");
    static final Text LEAVE_OUT = new Text(
            "Leave it out, or use an API key with the scope facts:all",
            "Hãy bỏ nó đi, hoặc dùng khóa API có phạm vi facts:all");
    static final Text NOT_IN_LIST = new Text("This value is not in the list", "Giá trị này không có trong danh sách");
    static final Text MISSING = new Text("This value is required", "Giá trị này là bắt buộc");
    static final Text GIVE_IT = new Text("Give the value", "Hãy điền giá trị");
    static final Text GIVE_FACTS = new Text(
            "Give an object with one member per kind of fact",
            "Hãy gửi một đối tượng, mỗi loại dữ kiện là một thành phần");
    static final Text GIVE_A_LIST = new Text("Give the values as an array", "Hãy gửi các giá trị dưới dạng mảng");
    static final Text GIVE_A_WHOLE_NUMBER = new Text("Give a whole number", "Hãy gửi một số nguyên");
    static final Text GIVE_FEWER = new Text("Give fewer", "Hãy gửi ít hơn");
    static final Text GIVE_FEWER_DIGITS = new Text("Give fewer digits", "Hãy gửi ít chữ số hơn");
    static final Text SHORTEN = new Text("Shorten the text", "Hãy rút ngắn văn bản");
    static final Text ROUND_TO_THE_CURRENCY =
            new Text("Round it to the decimals of the currency", "Hãy làm tròn theo số chữ số thập phân của đồng tiền");

    static final Text MORE_FAULTS =
            new Text("There are more faults than these", "Còn nhiều lỗi khác ngoài các lỗi này");
    static final Text MEND_THESE_FIRST = new Text("Mend these first", "Hãy sửa các lỗi này trước");

    private Faults() {}

    static Text unknownFact(String key) {
        return new Text("There is no fact '%s' in this rule set", "Bộ quy tắc này không có dữ kiện '%s'").filled(key);
    }

    static Text unknownAttribute(String name, FactType type) {
        return new Text(
                "%s has no attribute '%s'".formatted(type.label().en(), name),
                "%s không có thuộc tính '%s'".formatted(type.label().vi(), name));
    }

    static Text wrongType(String expected) {
        return new Text("This is not of the type %s", "Giá trị này không thuộc kiểu %s").filled(expected);
    }

    static Text tooManyFacts(int most) {
        return new Text("A case has at most %d facts", "Một hồ sơ có nhiều nhất %d dữ kiện").filled(most);
    }

    static Text tooManyValues(int most) {
        return new Text("A list has at most %d values", "Một danh sách có nhiều nhất %d giá trị").filled(most);
    }

    static Text tooManyDigits(int most) {
        return new Text("A number has at most %d digits", "Một số có nhiều nhất %d chữ số").filled(most);
    }

    static Text tooLong(int most) {
        return new Text("A text has at most %d characters", "Một văn bản có nhiều nhất %d ký tự").filled(most);
    }

    static Text outOfBounds(BigDecimal number) {
        return new Text("%s lies outside the bounds", "%s nằm ngoài giới hạn").filled(number.toPlainString());
    }

    static Text tooManyDecimals(Money money) {
        return new Text("%s has %d decimals", "%s có %d chữ số thập phân")
                .filled(money.currency(), money.currency().getDefaultFractionDigits());
    }

    static Text stayWithin(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        var from = min == null ? "…" : min.toPlainString();
        var to = max == null ? "…" : max.toPlainString();
        return new Text("Give a number from %s to %s", "Hãy gửi một số từ %s đến %s").filled(from, to);
    }

    static Text useOneOf(Collection<String> names) {
        return new Text("Use one of: %s", "Hãy dùng một trong: %s").filled(String.join(", ", names));
    }

    static Text giveA(Text label) {
        return new Text(
                "Give the %s as an object".formatted(label.en()),
                "Hãy gửi %s dưới dạng đối tượng".formatted(label.vi()));
    }

    static Text giveFormOf(AttributeType type) {
        return new Text("For instance %s", "Ví dụ %s").filled(example(type));
    }

    private static String example(AttributeType type) {
        return switch (type) {
            case AttributeType.Simple simple ->
                switch (simple) {
                    case BOOLEAN -> "true";
                    case INTEGER -> "12";
                    case DECIMAL, PERCENT -> "12.5";
                    case MONEY -> "\"250.00 EUR\"";
                    case TEXT -> "\"…\"";
                    case DATE -> "\"2027-01-31\"";
                    case INSTANT -> "\"2027-01-31T09:00:00+07:00\"";
                    case DURATION -> "\"PT2H30M\"";
                };
            case AttributeType.Enumeration(var values) ->
                "\"" + values.keySet().iterator().next() + "\"";
            case AttributeType.ListOf _, AttributeType.NestedList _ -> "[]";
            case AttributeType.Nested _, AttributeType.Parent _ -> "{}";
        };
    }
}
