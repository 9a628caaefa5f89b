package dev.makegood.server.identity.panel;

import dev.makegood.vocabulary.Text;

/** What is wrong with requests about the panel. */
final class PanelTexts {
    static final String AN_ORIGIN = "https://desk.example.com, …";
    static final Text NO_ORIGIN = new Text("“%s” is not where a page can be", "“%s” không phải là nơi đặt một trang");
    static final Text GIVE_ORIGIN = new Text(
            "Give addresses such as https://desk.example.com, without a path; without encryption only of this machine",
            "Hãy gửi địa chỉ như https://desk.example.com, không kèm đường dẫn; không mã hóa thì chỉ của chính máy"
                    + " này");
    static final Text TOO_MANY = new Text("These are too many", "Có quá nhiều mục");
    static final Text GIVE_FEWER = new Text("Give at most 20 origins", "Hãy gửi tối đa 20 nguồn");
    static final Text NO_AGENT =
            new Text("Nobody of that name works on cases here", "Ở đây không có ai tên đăng nhập này xử lý hồ sơ");
    static final Text GIVE_AGENT = new Text(
            "Give the user name or e-mail address of somebody who works on cases and has signed in before",
            "Hãy gửi tên đăng nhập hoặc địa chỉ e-mail của người xử lý hồ sơ đã từng đăng nhập");

    private PanelTexts() {}
}
