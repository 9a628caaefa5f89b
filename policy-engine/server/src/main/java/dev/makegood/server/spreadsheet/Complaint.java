package dev.makegood.server.spreadsheet;

import dev.makegood.language.TableText;
import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.Text;

/** What keeps a workbook, or a cell of it, from being a decision table; the names are codes of faults. */
enum Complaint {
    NOT_A_WORKBOOK(
            "This is not a workbook in the form .xlsx, or it is damaged",
            "Đây không phải là sổ làm việc dạng .xlsx, hoặc tệp đã hỏng",
            "Save the table as an Excel workbook (.xlsx) and send that file",
            "Hãy lưu bảng thành sổ làm việc Excel (.xlsx) rồi gửi tệp đó"),
    OLD_OR_LOCKED(
            "This is a workbook of the old form .xls, or one with a password",
            "Đây là sổ làm việc dạng .xls cũ, hoặc có đặt mật khẩu",
            "Save it as an Excel workbook (.xlsx) without a password",
            "Hãy lưu thành sổ làm việc Excel (.xlsx) và không đặt mật khẩu"),
    MACROS(
            "This workbook carries macros",
            "Sổ làm việc này có chứa macro",
            "Save it as an Excel workbook without macros (.xlsx)",
            "Hãy lưu thành sổ làm việc Excel không có macro (.xlsx)"),
    LINKS(
            "This workbook takes values from other files or sources",
            "Sổ làm việc này lấy giá trị từ tệp hoặc nguồn khác",
            "Break its links and connections, so that the values stand in it, and save it again",
            "Hãy ngắt các liên kết và kết nối để giá trị nằm ngay trong sổ, rồi lưu lại"),
    WORKBOOK_TOO_LARGE(
            "Unpacked, this workbook is far larger than any table",
            "Sau khi giải nén, sổ làm việc này lớn hơn mọi bảng rất nhiều",
            "Copy the cells of the table into a new workbook",
            "Hãy chép các ô của bảng sang một sổ làm việc mới"),
    TABLE_TOO_LARGE(
            "This table has more than %,d characters".formatted(TableText.MAX_LENGTH),
            "Bảng này có hơn %,d ký tự".formatted(TableText.MAX_LENGTH).replace(',', '.'),
            "Make two tables of it",
            "Hãy tách thành hai bảng"),
    TOO_FAR(
            "This cell lies beyond row 5,000 or column GR, where tables end",
            "Ô này nằm ngoài dòng 5.000 hoặc cột GR, nơi bảng phải kết thúc",
            "Empty this cell, or bring it nearer",
            "Hãy xóa nội dung ô này, hoặc chuyển nó lại gần"),
    SECOND_SHEET(
            "Only the first sheet is read, and this one is not empty",
            "Chỉ trang tính đầu tiên được đọc, mà trang tính này không trống",
            "Keep each table in a workbook of its own",
            "Hãy để mỗi bảng trong một sổ làm việc riêng"),
    MERGED(
            "These cells are merged, so it is not certain which of them the value is of",
            "Các ô này được gộp, nên không rõ giá trị thuộc về ô nào",
            "Unmerge them, and write the value into each cell it holds for",
            "Hãy bỏ gộp và ghi giá trị vào từng ô mà nó áp dụng"),
    FORMULA(
            "This cell holds a formula",
            "Ô này chứa công thức",
            "Write the value itself: copy the cell and paste it as a value",
            "Hãy ghi chính giá trị: sao chép ô rồi dán dưới dạng giá trị"),
    ERROR_VALUE(
            "This cell shows an error instead of a value",
            "Ô này hiện lỗi thay vì giá trị",
            "Write the value that is meant",
            "Hãy ghi giá trị đúng"),
    LINE_BREAK(
            "The text of this cell goes over several lines",
            "Nội dung ô này nằm trên nhiều dòng",
            "Write it in one line",
            "Hãy viết trên một dòng"),
    TIME_OF_DAY(
            "This cell is a time, which says nothing of the time zone",
            "Ô này là giờ, không cho biết múi giờ",
            "Format the cell as a date, or as text and write 2027-01-31T10:00:00+07:00",
            "Hãy định dạng ô là ngày, hoặc là văn bản và ghi 2027-01-31T10:00:00+07:00"),
    NUMBER_FORMAT(
            "This number is shown with more than its digits, such as a currency, which would be lost",
            "Số này được hiển thị kèm thứ khác ngoài chữ số, như đơn vị tiền tệ, và phần đó sẽ bị mất",
            "Format the cell as text and write what is meant: 250 EUR",
            "Hãy định dạng ô là văn bản và ghi đầy đủ: 250 EUR"),
    NOT_EXACT(
            "A spreadsheet keeps 15 digits of a number, and this one has more",
            "Bảng tính chỉ giữ 15 chữ số của một số, mà số này có nhiều hơn",
            "Format the cell as text and write the number again",
            "Hãy định dạng ô là văn bản và ghi lại số"),
    NOT_UTF_8(
            "This text is not in UTF-8",
            "Văn bản này không ở dạng UTF-8",
            "Save it in UTF-8 and send it again",
            "Hãy lưu ở dạng UTF-8 rồi gửi lại");

    private final Text reason;
    private final Text remedy;

    Complaint(String reason, String reasonInVietnamese, String remedy, String remedyInVietnamese) {
        this.reason = new Text(reason, reasonInVietnamese);
        this.remedy = new Text(remedy, remedyInVietnamese);
    }

    Fault fault(String path) {
        return new Fault(path, name(), reason, remedy);
    }
}
