package dev.makegood.server.identity.person;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the organisation who may sign in.
 *
 * @param user by which the person signs in; never changed, and never given to somebody else
 * @param email where to write to; of nobody else, however it is written
 * @param active whether the person may still sign in
 * @param passwordChangeRequired whether the password was chosen by somebody else, so that nothing may be done with it but
 *     to choose another
 * @param version how often this was changed, from 1
 */
public record Person(
        String user,
        String name,
        Set<Role> roles,
        Grade grade,
        @Nullable String branch,
        Language language,
        @Nullable String email,
        boolean active,
        boolean passwordChangeRequired,
        int version,
        Instant createdAt) {
    public Person {
        roles = Set.copyOf(roles);
    }

    /** As who this person asks for something. */
    public Caller caller() {
        return Caller.person(user, name, Role.authorities(roles), grade, branch);
    }

    public String id() {
        return Caller.personId(user);
    }

    /** This person, as one who came in without the password and so needs not change it. */
    public Person vouchedFor() {
        return new Person(user, name, roles, grade, branch, language, email, active, false, version, createdAt);
    }

    /** Whether that person manages people. */
    public boolean administers() {
        return active && roles.contains(Role.ADMINISTRATOR);
    }
}
