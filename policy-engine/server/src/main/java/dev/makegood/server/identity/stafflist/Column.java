package dev.makegood.server.identity.stafflist;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A column of the staff list. */
public enum Column {
    USER("user", "sign-in name", "user name", "tên đăng nhập"),
    NAME("name", "tên", "họ tên"),
    ROLES("roles", "vai trò"),
    GRADE("grade", "cấp bậc"),
    BRANCH("branch", "chi nhánh"),
    LANGUAGE("language", "ngôn ngữ"),
    EMAIL("e-mail", "email", "e-mail address", "thư điện tử", "địa chỉ thư điện tử"),
    ACTIVE("active", "đang hoạt động"),
    HIRED_ON("hired on", "ngày vào làm"),
    TRAININGS("trainings", "đào tạo");

    private final String heading;
    private final List<String> alsoCalled;

    Column(String heading, String... alsoCalled) {
        this.heading = heading;
        this.alsoCalled = List.of(alsoCalled);
    }

    static Optional<Column> of(String written) {
        var heading = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(heading) || column.alsoCalled.contains(heading))
                .findFirst();
    }

    static String headings() {
        return Arrays.stream(values()).map(Column::heading).collect(Collectors.joining(", "));
    }

    /** What stands above it: {@code hired on}. */
    @JsonValue
    public String heading() {
        return heading;
    }
}
