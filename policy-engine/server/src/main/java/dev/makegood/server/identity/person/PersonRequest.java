package dev.makegood.server.identity.person;

import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The body of a request to add or change a person, however faulty. Its values are read where it has no faults. */
final class PersonRequest {
    static final String NAME = "name";
    static final String ROLES = "roles";
    static final String GRADE = "grade";
    static final String BRANCH = "branch";
    static final String LANGUAGE = "language";
    static final String EMAIL = "email";
    static final String ACTIVE = "active";
    private static final String USER = "user";
    private static final String VERSION = "version";

    private static final Text GIVE_USER = new Text(
            "Give 3 to 64 of these: small letters a-z, digits, . - _ @",
            "Hãy gửi từ 3 đến 64 ký tự: chữ thường a-z, chữ số, . - _ @");
    private static final Text BRANCH_UNKNOWN = new Text("There is no such branch", "Không có chi nhánh nào như vậy");
    private static final Text GIVE_BRANCH = new Text(
            "Give the id of a branch, or leave it out; GET /api/v1/branches lists them",
            "Hãy gửi mã chi nhánh, hoặc bỏ đi; GET /api/v1/branches liệt kê các chi nhánh");
    private static final Text NO_EMAIL = new Text("This is no e-mail address", "Đây không phải địa chỉ e-mail");
    private static final Text GIVE_EMAIL = new Text(
            "Give an address such as thu@example.com, or leave it out",
            "Hãy gửi một địa chỉ như thu@example.com, hoặc bỏ đi");
    private static final Text EMAIL_TAKEN = new Text("Somebody else has this address", "Địa chỉ này là của người khác");
    private static final int LONGEST_NAME = 200;

    private final Members members;
    private final Optional<String> user;
    private final Optional<Profile> profile;
    private final Optional<Integer> version;

    private PersonRequest(
            Members members, Optional<String> user, Optional<Profile> profile, Optional<Integer> version) {
        this.members = members;
        this.user = user;
        this.profile = profile;
        this.version = version;
    }

    static PersonRequest toAdd(JsonNode body, Predicate<String> isBranch) {
        var members = Members.of(body, USER, NAME, ROLES, GRADE, BRANCH, LANGUAGE, EMAIL);
        var user = members.text(USER, People.USER_FORM, GIVE_USER);
        var profile = profile(members, isBranch, Optional.of(true));
        return new PersonRequest(members, user, profile, Optional.empty());
    }

    static PersonRequest toChange(JsonNode body, Predicate<String> isBranch) {
        var members = Members.of(body, NAME, ROLES, GRADE, BRANCH, LANGUAGE, EMAIL, ACTIVE, VERSION);
        var version = members.number(VERSION, 1, Integer.MAX_VALUE);
        var profile = profile(members, isBranch, members.truth(ACTIVE));
        return new PersonRequest(members, Optional.empty(), profile, version);
    }

    /** That somebody else has the address. */
    static Fault emailTaken() {
        return new Fault(EMAIL, "NOT_UNIQUE", EMAIL_TAKEN, GIVE_EMAIL);
    }

    List<Fault> faults() {
        return members.faults();
    }

    String user() {
        return user.orElseThrow();
    }

    Profile profile() {
        return profile.orElseThrow();
    }

    int version() {
        return version.orElseThrow();
    }

    private static Optional<Profile> profile(Members members, Predicate<String> isBranch, Optional<Boolean> active) {
        var name = members.text(NAME, LONGEST_NAME);
        var roles = members.someOf(ROLES, Role::of, list(Role.values(), Role::key));
        var grade = members.oneOf(GRADE, Grade::of, list(Grade.values(), Grade::name));
        var branch = members.optionalText(BRANCH, GIVE_BRANCH);
        var language = members.oneOf(LANGUAGE, Language::of, list(Language.values(), Language::key));
        var email = members.optionalText(EMAIL, GIVE_EMAIL);
        email.filter(text -> !Profile.isEmail(text))
                .ifPresent(_ -> members.note(EMAIL, FactFault.Code.OUT_OF_BOUNDS.name(), NO_EMAIL, GIVE_EMAIL));
        branch.filter(isBranch.negate())
                .ifPresent(_ -> members.note(BRANCH, "NOT_IN_LIST", BRANCH_UNKNOWN, GIVE_BRANCH));
        return members.faults().isEmpty()
                ? Optional.of(new Profile(
                        name.orElseThrow(),
                        roles.orElseThrow(),
                        grade.orElseThrow(),
                        branch.orElse(null),
                        language.orElseThrow(),
                        email.orElse(null),
                        active.orElseThrow()))
                : Optional.empty();
    }

    private static <T> String list(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).collect(Collectors.joining(", "));
    }
}
