package dev.makegood.server.identity.stafflist;

import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.Text;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What keeps a file, or a line of it, from being taken; the names are codes of faults. */
enum Complaint {
    NOT_A_TEXT(
            "This is not text in UTF-8 or UTF-16",
            "Đây không phải là văn bản UTF-8 hoặc UTF-16",
            "Save the table as “CSV UTF-8” and send that file",
            "Hãy lưu bảng dạng “CSV UTF-8” rồi gửi tệp đó"),
    NO_PEOPLE(
            "There is no line below the headings",
            "Không có dòng nào dưới dòng tiêu đề",
            "Write one line for each person",
            "Hãy ghi mỗi người một dòng"),
    TOO_MANY_PEOPLE(
            "A file has at most %,d people".formatted(StaffLists.MOST_PEOPLE),
            "Một tệp có nhiều nhất %,d người".formatted(StaffLists.MOST_PEOPLE).replace(',', '.'),
            "Make several files of it",
            "Hãy chia thành nhiều tệp"),
    BROKEN_QUOTES(
            "Quotes open here and do not close",
            "Dấu ngoặc kép mở ở đây mà không đóng",
            "Close the quotes, or write a quote within them twice",
            "Hãy đóng ngoặc kép, hoặc ghi hai lần dấu ngoặc nằm bên trong"),
    NO_USER_COLUMN(
            "No column says who each line is about",
            "Không có cột nào cho biết mỗi dòng nói về ai",
            "Add a column with the heading user",
            "Hãy thêm cột có tiêu đề user"),
    UNKNOWN_COLUMN(
            "No column has this heading",
            "Không có cột nào có tiêu đề này",
            "Use these headings: " + Column.headings(),
            "Hãy dùng các tiêu đề: " + Column.headings()),
    COLUMN_TWICE("This column is there twice", "Cột này có hai lần", "Keep one of them", "Hãy giữ lại một cột"),
    CELLS_BEYOND(
            "This line has more cells than there are headings",
            "Dòng này có nhiều ô hơn số tiêu đề",
            "Put quotes around a cell that holds the separator",
            "Hãy đặt trong ngoặc kép ô nào có chứa dấu phân cách"),
    USER(
            "This is no user name",
            "Đây không phải là tên đăng nhập",
            "Give 3 to 64 of these: small letters a-z, digits, . - _ @",
            "Hãy ghi từ 3 đến 64 ký tự: chữ thường a-z, chữ số, . - _ @"),
    USER_TWICE(
            "This person stands in a line above already",
            "Người này đã có ở một dòng phía trên",
            "Keep one line for each person",
            "Mỗi người chỉ giữ một dòng"),
    MISSING(
            "A new person needs this column",
            "Người mới cần có cột này",
            "Add the column, or correct the user name if the person is there already",
            "Hãy thêm cột này, hoặc sửa tên đăng nhập nếu người đó đã có"),
    NAME(
            "This is no name",
            "Đây không phải là tên",
            "Give a text of 1 to 200 characters",
            "Hãy ghi văn bản dài từ 1 đến 200 ký tự"),
    ROLES(
            "Not all of these are roles",
            "Không phải mục nào ở đây cũng là vai trò",
            "Give any of: " + roles() + "; several with commas between them",
            "Hãy ghi các giá trị trong: " + roles() + "; nhiều vai trò thì cách nhau bằng dấu phẩy"),
    GRADE(
            "This is no grade",
            "Đây không phải là cấp bậc",
            "Give one of: " + grades(),
            "Hãy ghi một trong: " + grades()),
    BRANCH(
            "There is no such branch",
            "Không có chi nhánh nào như vậy",
            "Give the id of a branch, or make the branch first; an empty cell means none",
            "Hãy ghi mã chi nhánh, hoặc tạo chi nhánh trước; ô trống nghĩa là không thuộc chi nhánh nào"),
    LANGUAGE("This is no language here", "Ngôn ngữ này không có ở đây", "Give en or vi", "Hãy ghi en hoặc vi"),
    EMAIL(
            "This is no e-mail address",
            "Đây không phải là địa chỉ thư điện tử",
            "Write it as thu.nguyen@example.com; an empty cell means none",
            "Hãy ghi theo dạng thu.nguyen@example.com; ô trống nghĩa là không có"),
    EMAIL_TAKEN(
            "Somebody else has this address",
            "Địa chỉ này là của người khác",
            "Give an address of this person alone; one that goes from one person to another goes in two files",
            "Hãy ghi địa chỉ chỉ của người này; địa chỉ chuyển từ người này sang người khác thì dùng hai tệp"),
    ACTIVE(
            "It is not clear whether this person may sign in",
            "Không rõ người này có được đăng nhập hay không",
            "Give yes or no",
            "Hãy ghi yes hoặc no"),
    HIRED_ON(
            "This is no day",
            "Đây không phải là một ngày",
            "Write it as 2026-11-22, in a cell formatted as text; an empty cell means not known",
            "Hãy ghi theo dạng 2026-11-22 trong ô định dạng văn bản; ô trống nghĩa là không biết"),
    TRAININGS(
            "These are no trainings, or one is there twice",
            "Đây không phải là các khóa đào tạo, hoặc có khóa ghi hai lần",
            "Write: complaints (2026-12-01, 8 h); fire (2026-12-01, 4 h, until 2027-12-31)."
                    + " Write none where there were none; an empty cell means not known",
            "Hãy ghi: complaints (2026-12-01, 8 h); fire (2026-12-01, 4 h, until 2027-12-31)."
                    + " Ghi none nếu không có khóa nào; ô trống nghĩa là không biết"),
    OWN_ACCOUNT(
            "This is you, and you would sign yourself out for good",
            "Đây là chính bạn, và bạn sẽ không đăng nhập lại được",
            "Leave yourself active; somebody else can change that",
            "Hãy để tài khoản của bạn hoạt động; người khác có thể đổi việc đó"),
    LAST_ADMINISTRATOR(
            "Nobody would be left who manages people",
            "Sẽ không còn ai quản lý nhân sự",
            "Leave at least one active person with the role administrator",
            "Hãy để lại ít nhất một người đang hoạt động có vai trò administrator");

    private final Text reason;
    private final Text remedy;

    Complaint(String reason, String reasonInVietnamese, String remedy, String remedyInVietnamese) {
        this.reason = new Text(reason, reasonInVietnamese);
        this.remedy = new Text(remedy, remedyInVietnamese);
    }

    Fault ofFile() {
        return new Fault("", name(), reason, remedy);
    }

    Fault at(int line) {
        return new Fault("line %d".formatted(line), name(), reason, remedy);
    }

    Fault at(int line, String column) {
        return new Fault("line %d, column %s".formatted(line, column), name(), reason, remedy);
    }

    Fault at(int line, Column column) {
        return at(line, column.heading());
    }

    private static String roles() {
        return Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(", "));
    }

    private static String grades() {
        return Arrays.stream(Grade.values()).map(Grade::name).collect(Collectors.joining(", "));
    }
}
