package dev.makegood.server.request;

import dev.makegood.vocabulary.Text;

/** What is said of faulty bodies, in both languages. */
final class Texts {
    static final Text NOT_AN_OBJECT = new Text("The body is not an object", "Nội dung không phải là một đối tượng");
    static final Text UNKNOWN_MEMBER =
            new Text("A request has no such member", "Yêu cầu không có thành phần nào tên như vậy");
    static final Text MISSING = new Text("This value is required", "Giá trị này là bắt buộc");
    static final Text WRONG_TYPE = new Text("This value has a wrong type", "Giá trị này sai kiểu");
    static final Text DOES_NOT_FIT = new Text("This value does not fit", "Giá trị này không phù hợp");
    static final Text NOT_IN_LIST = new Text("This value is not in the list", "Giá trị này không có trong danh sách");
    static final Text GIVE_MEMBERS =
            new Text("Give an object with these members: %s", "Hãy gửi một đối tượng gồm các thành phần: %s");
    static final Text GIVE_TEXT =
            new Text("Give a text of 1 to %d characters", "Hãy gửi văn bản dài từ 1 đến %d ký tự");
    static final Text GIVE_TRUTH = new Text("Give true or false", "Hãy gửi true hoặc false");
    static final Text GIVE_NUMBER = new Text("Give a whole number from %d to %d", "Hãy gửi một số nguyên từ %d đến %d");
    static final Text GIVE_MONEY = new Text(
            "Give an amount of 0 or more with a currency, such as \"25.00 EUR\", with the decimals of that currency",
            "Hãy gửi số tiền từ 0 trở lên kèm loại tiền, chẳng hạn \"250000 VND\", với số lẻ đúng theo loại tiền đó");
    static final Text GIVE_DAY = new Text("Give a day as 2027-02-01", "Hãy gửi ngày theo dạng 2027-02-01");
    static final Text GIVE_ID = new Text("Give an id as it was answered", "Hãy gửi mã đúng như đã nhận");
    static final Text GIVE_ONE_OF = new Text("Give one of: %s", "Hãy chọn một trong: %s");
    static final Text GIVE_SOME_OF = new Text("Give a list with any of: %s", "Hãy gửi danh sách gồm các giá trị: %s");

    private Texts() {}
}
