package dev.makegood.change;

import dev.makegood.vocabulary.Text;

/** What properties are called. */
final class Labels {
    static final Text NAME = new Text("Name", "Tên");
    static final Text TITLE = new Text("Title", "Tiêu đề");
    static final Text CLAUSE = new Text("Clause", "Điều khoản");
    static final Text STAGE = new Text("Stage", "Giai đoạn");
    static final Text SALIENCE = new Text("Salience", "Độ ưu tiên");
    static final Text ORDER = new Text("Place among the rows", "Vị trí trong các dòng");
    static final Text STANDING = new Text("Part in decisions", "Tham gia quyết định");
    static final Text CONDITION = new Text("Condition", "Điều kiện");
    static final Text CONCLUSION = new Text("Conclusion", "Kết luận");
    static final Text REASON = new Text("Reason", "Lý do");
    static final Text GROUP = new Text("Only one of the group", "Chỉ một trong nhóm");
    static final Text LABEL = new Text("Label", "Nhãn");
    static final Text TEXT = new Text("Text", "Văn bản");
    static final Text VALUE = new Text("Value", "Giá trị");
    static final Text TYPE = new Text("Type", "Kiểu");
    static final Text UNIT = new Text("Unit", "Đơn vị");
    static final Text SOURCE = new Text("Source", "Nguồn");
    static final Text ADDRESS = new Text("Address", "Địa chỉ");

    private Labels() {}
}
