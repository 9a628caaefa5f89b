package dev.makegood.server.identity.web;

import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form by which a person signs in. */
record SignInForm(Optional<String> user, Optional<String> password) {
    static final String USER = "user";
    static final String PASSWORD = "password";

    private static final Text MISSING = new Text("This value is required", "Giá trị này là bắt buộc");
    private static final Text GIVE_BOTH = new Text(
            "Give user and password as application/x-www-form-urlencoded, in the body",
            "Hãy gửi user và password dưới dạng application/x-www-form-urlencoded, trong nội dung yêu cầu");

    static SignInForm of(HttpServletRequest request) {
        return new SignInForm(
                Optional.ofNullable(request.getParameter(USER)), Optional.ofNullable(request.getParameter(PASSWORD)));
    }

    List<Fault> faults() {
        return Stream.concat(missing(PASSWORD, password).stream(), missing(USER, user).stream())
                .toList();
    }

    @Override
    public String toString() {
        return "SignInForm";
    }

    private static Optional<Fault> missing(String name, Optional<String> value) {
        return value.isPresent() ? Optional.empty() : Optional.of(new Fault(name, "MISSING", MISSING, GIVE_BOTH));
    }
}
