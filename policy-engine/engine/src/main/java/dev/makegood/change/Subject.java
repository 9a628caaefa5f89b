package dev.makegood.change;

import dev.makegood.vocabulary.Text;

/**
 * What a change is about.
 *
 * @param name by which it is the same in both versions, but for a rule that got another name
 * @param title what people call it
 */
public record Subject(Kind kind, String name, Text title) {
    /** What it is, in the order in which changes are told. */
    public enum Kind {
        RULE(new Text("Rule", "Quy tắc")),
        TABLE(new Text("Decision table", "Bảng quyết định")),
        PARAMETER(new Text("Parameter", "Tham số")),
        RULE_SET(new Text("Rule set", "Bộ quy tắc")),
        BRAND(new Text("Brand", "Thương hiệu")),
        SOURCE(new Text("Source", "Nguồn")),
        CLAUSE(new Text("Clause", "Điều khoản")),
        READING(new Text("Reading", "Cách hiểu")),
        REASON(new Text("Reason", "Lý do")),
        TYPE(new Text("Fact", "Dữ kiện")),
        ATTRIBUTE(new Text("Attribute", "Thuộc tính")),
        ACTION(new Text("Action", "Việc")),
        EFFECT(new Text("Short form of an effect", "Dạng ngắn của kết quả")),
        WORDING(new Text("Words to the customer", "Lời nói với khách hàng")),
        CASE(new Text("Golden case", "Hồ sơ mẫu")),
        FILE(new Text("File", "Tệp"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }
}
