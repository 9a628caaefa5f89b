package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Language;
import dev.makegood.server.identity.person.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Person", description = "Somebody who may sign in.")
record PersonResponse(
        @Schema(example = "thu.nguyen") String user,
        @Schema(example = "Nguyễn Thu") String name,
        List<Role> roles,
        Grade grade,

        @Schema(
                types = {"string", "null"},
                example = "main")
        @Nullable
        String branch,

        Language language,

        @Schema(
                types = {"string", "null"},
                example = "thu@example.com")
        @Nullable
        String email,

        boolean active,

        @Schema(description = "Whether the password is still the one that was shown once")
        boolean passwordChangeRequired,

        @Schema(description = "Give it back with a change", example = "1")
        int version,

        Instant createdAt) {
    static PersonResponse of(Person person) {
        return new PersonResponse(
                person.user(),
                person.name(),
                person.roles().stream().sorted().toList(),
                person.grade(),
                person.branch(),
                person.language(),
                person.email(),
                person.active(),
                person.passwordChangeRequired(),
                person.version(),
                person.createdAt());
    }
}
