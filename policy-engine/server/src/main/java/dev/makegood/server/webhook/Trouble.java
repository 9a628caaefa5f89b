package dev.makegood.server.webhook;

import dev.makegood.vocabulary.Text;

/** Why an event was not taken. */
public enum Trouble {
    REFUSED("The receiver answered with another status than 2xx", "Bên nhận trả lời bằng mã khác 2xx"),
    REDIRECTED(
            "The receiver named another address; it is not followed",
            "Bên nhận chỉ sang địa chỉ khác; hệ thống không đi theo"),
    GONE("The receiver wants no more events", "Bên nhận không muốn nhận thêm sự kiện"),
    INSIDE("The address lies inside the network", "Địa chỉ nằm bên trong mạng nội bộ"),
    UNKNOWN_HOST("There is no host of that name", "Không có máy chủ nào tên như vậy"),
    NOT_REACHED("No connection was made, or it broke", "Không kết nối được, hoặc kết nối bị ngắt"),
    NOT_TRUSTED("The certificate of the receiver is not trusted", "Chứng chỉ của bên nhận không được tin cậy"),
    NO_ANSWER("No answer came in ten seconds", "Không có câu trả lời trong mười giây"),
    NOT_SENT("Makegood could not send it", "Makegood không gửi được");

    private final Text reason;

    Trouble(String en, String vi) {
        this.reason = new Text(en, vi);
    }

    public Text reason() {
        return reason;
    }
}
