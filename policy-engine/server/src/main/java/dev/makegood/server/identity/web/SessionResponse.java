package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Language;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.session.SignedIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Session", description = "Who is signed in, and what that person may do.")
record SessionResponse(
        @Schema(example = "agent") String user,
        @Schema(example = "Demo agent") String name,
        List<Role> roles,

        @Schema(description = "What these roles allow, once the first password is changed")
        List<Scope> authorities,

        Grade grade,

        @Schema(
                types = {"string", "null"},
                example = "main")
        @Nullable
        String branch,

        Language language,

        @Schema(description = "While true, nothing may be done but to choose another password")
        boolean passwordChangeRequired,

        Instant signedInAt) {
    static SessionResponse of(SignedIn signedIn) {
        var person = signedIn.person();
        return of(person, person.caller(), signedIn.since());
    }

    /** With the authorities of that caller, who is the person and may do less. */
    static SessionResponse of(Person person, Caller caller, Instant since) {
        return new SessionResponse(
                person.user(),
                person.name(),
                person.roles().stream().sorted().toList(),
                caller.authorities().stream().sorted().toList(),
                person.grade(),
                person.branch(),
                person.language(),
                person.passwordChangeRequired(),
                since);
    }
}
