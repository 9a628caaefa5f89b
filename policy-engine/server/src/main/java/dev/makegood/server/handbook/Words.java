package dev.makegood.server.handbook;

import dev.makegood.vocabulary.Text;

/** What a printed handbook says beside what its rule set says. */
final class Words {
    static final Text HANDBOOK = new Text("Handbook", "Sổ tay");
    static final Text RELEASE = new Text("Release", "Bản phát hành");
    static final Text OWNER = new Text("Owner", "Đơn vị chịu trách nhiệm");
    static final Text CONTENTS = new Text("Contents", "Mục lục");
    static final Text BRAND = new Text("Who we are", "Chúng tôi là ai");
    static final Text TONE = new Text("How we speak", "Cách chúng tôi nói");
    static final Text NEVER = new Text("What we do not give of our own will", "Điều chúng tôi không tự ý tặng");
    static final Text ALONE = new Text("What an agent may decide alone", "Nhân viên được tự quyết điều gì");
    static final Text LIMITS = new Text(
            "Not alone, where one of these applies as well", "Không được tự quyết khi có thêm một trong các điều này");
    static final Text NO_LIMITS =
            new Text("No rule asks for somebody’s agreement.", "Không quy tắc nào yêu cầu người khác phê duyệt.");
    static final Text SOURCE = new Text("Source", "Nguồn");
    static final Text OWN_POLICY = new Text("Our own policy", "Chính sách của chúng tôi");
    static final Text STOPPED = new Text(
            "Stopped: this rule takes no part in decisions for now.",
            "Đang dừng: hiện quy tắc này không tham gia quyết định.");
    static final Text EXAMPLE = new Text("Example", "Ví dụ");
    static final Text THEN = new Text("Then", "Kết quả");
    static final Text ASK = new Text("Ask first", "Cần hỏi trước");
    static final Text NOTHING = new Text("No rule applies.", "Không quy tắc nào áp dụng.");
    static final Text ASSUMED =
            new Text("What is taken for granted while it is not known", "Khi chưa biết thì được coi như sau");
    static final Text NUMBERS = new Text("The numbers", "Các con số");
    static final Text FROM = new Text("from", "từ ngày");
    static final Text GOAL = new Text("Goal", "Mục tiêu");
    static final Text READINGS = new Text("How unclear passages are read", "Cách hiểu những chỗ chưa rõ");
    static final Text PAGE = new Text("Page", "Trang");

    private Words() {}
}
