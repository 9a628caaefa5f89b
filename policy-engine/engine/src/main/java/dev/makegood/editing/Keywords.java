package dev.makegood.editing;

import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words of the language itself mean. */
final class Keywords {
    private static final Map<String, Text> MEANINGS = Map.ofEntries(
            word("rule", "A rule and its name", "Một quy tắc và tên của nó"),
            word("when", "What must hold", "Điều phải đúng"),
            word("then", "What follows", "Điều được kết luận"),
            word("end", "The rule ends here", "Hết quy tắc"),
            word("not", "There are surely no such facts", "Chắc chắn không có dữ kiện như vậy"),
            word("exists", "There are such facts", "Có dữ kiện như vậy"),
            word("forall", "With each of the first there are the others", "Với mỗi dữ kiện đầu đều có các dữ kiện sau"),
            word("accumulate", "Figures over all that matches", "Số liệu trên tất cả những gì khớp"),
            word("and", "Both hold", "Cả hai đều đúng"),
            word("or", "One of them holds", "Một trong hai đúng"),
            word("in", "Is one of a list", "Thuộc một danh sách"),
            word("matches", "The whole text has the form", "Toàn văn bản có dạng"),
            word("contains", "Has it as a part or an element", "Có chứa phần hoặc phần tử đó"),
            word("null", "Not known", "Chưa biết"),
            word("true", "It is so", "Đúng"),
            word("false", "It is not so", "Sai"),
            word("if", "Only where this holds", "Chỉ khi điều này đúng"),
            word("else", "Where it does not hold", "Khi điều đó không đúng"),
            word("outcome", "What the rule proposes", "Điều quy tắc đề xuất"),
            word("insertLogical", "A derived fact holds", "Một dữ kiện suy ra là đúng"),
            word("param", "A parameter of the rule set", "Một tham số của bộ quy tắc"),
            word("salience", "Ranks what is proposed, -1000 to 1000", "Xếp hạng đề xuất, từ -1000 đến 1000"),
            word("agenda-group", "The stage the rule fires in", "Giai đoạn quy tắc được xét"),
            word("enabled", "Whether the rule takes part", "Quy tắc có được dùng không"),
            word("dialect", "Says nothing; \"java\" is taken", "Không có nghĩa; nhận \"java\""),
            word("@title", "The name in the other language", "Tên bằng ngôn ngữ kia"),
            word("@clause", "The passage the rule implements", "Điều khoản mà quy tắc thực hiện"),
            word("@doc", "A note", "Ghi chú"),
            word("@author", "Who wrote it", "Người viết"),
            word("@ticket", "Why it was written", "Lý do viết"),
            word("reason", "The reason code of the effect", "Mã lý do của kết luận"),
            word("group", "Of effects in a group only one remains", "Trong một nhóm chỉ giữ một kết luận"),
            word("term", "A named figure that explains the effect", "Số liệu có tên để giải thích kết luận"),
            word("money", "An amount: money(\"250 EUR\")", "Số tiền: money(\"250 EUR\")"),
            word("figure", "The bare number of an amount", "Con số của một số tiền"),
            word("percent", "A percentage: percent(\"30\")", "Tỷ lệ: percent(\"30\")"),
            word("date", "A date: date(\"2027-01-31\")", "Ngày: date(\"2027-01-31\")"),
            word(
                    "instant",
                    "A moment: instant(\"2027-01-31T09:00:00Z\")",
                    "Thời điểm: instant(\"2027-01-31T09:00:00Z\")"),
            word("duration", "A duration: duration(\"PT2H30M\")", "Khoảng thời gian: duration(\"PT2H30M\")"),
            word("count", "How many match", "Có bao nhiêu lần khớp"),
            word("sum", "All added up", "Tổng cộng"),
            word("min", "The least", "Nhỏ nhất"),
            word("max", "The most", "Lớn nhất"),
            word("average", "The average", "Trung bình"));

    private Keywords() {}

    private static Map.Entry<String, Text> word(String word, String en, String vi) {
        return Map.entry(word, new Text(en, vi));
    }

    static Optional<Description> of(String word) {
        return Optional.ofNullable(MEANINGS.get(word)).map(meaning -> new Description(meaning, List.of()));
    }
}
