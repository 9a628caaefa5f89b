package dev.makegood.server.identity.password;

import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which passwords are good enough. */
public final class PasswordRules {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    private static final Text LENGTH_REMEDY =
            new Text("Choose 12 to 128 characters, of any kind", "Hãy chọn từ 12 đến 128 ký tự bất kỳ");
    private static final Text TOO_SHORT = new Text("The password is too short", "Mật khẩu quá ngắn");
    private static final Text TOO_LONG = new Text("The password is too long", "Mật khẩu quá dài");
    private static final Text TOO_COMMON =
            new Text("Many people use this password", "Mật khẩu này có quá nhiều người dùng");
    private static final Text SAME_AS_USER =
            new Text("The password is the user name", "Mật khẩu trùng với tên đăng nhập");
    private static final Text CHOOSE_ANOTHER = new Text(
            "Choose another, such as four words that do not belong together",
            "Hãy chọn mật khẩu khác, ví dụ bốn từ không liên quan với nhau");

    private PasswordRules() {}

    /** The password that person chose in the member of that name, with everything that speaks against it noted. */
    public static Optional<Password> chosen(Members members, String name, String user) {
        var chosen = members.secret(name, LENGTH_REMEDY).map(Password::new);
        chosen.ifPresent(password -> faults(name, password, user)
                .forEach(fault -> members.note(fault.path(), fault.code(), fault.reason(), fault.remedy())));
        return chosen;
    }

    /** Everything that speaks against that password for that person. */
    public static List<Fault> faults(String path, Password password, String user) {
        var faults = new ArrayList<Fault>();
        if (password.length() < SHORTEST) {
            faults.add(new Fault(path, "TOO_SHORT", TOO_SHORT, LENGTH_REMEDY));
        }
        if (password.length() > LONGEST) {
            faults.add(new Fault(path, "TOO_LARGE", TOO_LONG, LENGTH_REMEDY));
        }
        if (CommonPasswords.contain(password)) {
            faults.add(new Fault(path, "TOO_COMMON", TOO_COMMON, CHOOSE_ANOTHER));
        }
        if (password.reveal().equalsIgnoreCase(user)) {
            faults.add(new Fault(path, "SAME_AS_USER", SAME_AS_USER, CHOOSE_ANOTHER));
        }
        return faults;
    }
}
