package dev.makegood.server.identity.person;

import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an administrator says of a person. */
public record Profile(
        String name,
        Set<Role> roles,
        Grade grade,
        @Nullable String branch,
        Language language,
        @Nullable String email,
        boolean active) {
    private static final Pattern EMAIL = Pattern.compile(
            "(?=.{3,254}$)[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*");

    public Profile {
        roles = Set.copyOf(roles);
    }

    /** Whether mail could be sent there. */
    public static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    public static Profile of(Person person) {
        return new Profile(
                person.name(),
                person.roles(),
                person.grade(),
                person.branch(),
                person.language(),
                person.email(),
                person.active());
    }

    /** Whether that person manages people. */
    public boolean administers() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }

    /** The names of what is not the same in the other one. */
    List<String> differencesTo(Profile other) {
        var differences = new ArrayList<String>();
        note(differences, PersonRequest.NAME, name, other.name);
        note(differences, PersonRequest.ROLES, roles, other.roles);
        note(differences, PersonRequest.GRADE, grade, other.grade);
        note(differences, PersonRequest.BRANCH, branch, other.branch);
        note(differences, PersonRequest.LANGUAGE, language, other.language);
        note(differences, PersonRequest.EMAIL, email, other.email);
        note(differences, PersonRequest.ACTIVE, active, other.active);
        return differences;
    }

    private static void note(List<String> differences, String name, @Nullable Object ours, @Nullable Object theirs) {
        if (!Objects.equals(ours, theirs)) {
            differences.add(name);
        }
    }
}
