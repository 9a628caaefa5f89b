package dev.makegood.server.casefile;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Scope;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which cases somebody may see. */
@Component
class Sights {
    private static final String PERSON = Caller.personId("");

    private final JdbcClient jdbc;

    Sights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Systems, managers and whoever reads cases see all; other people those of their branch and teams. */
    Sight of(Caller caller) {
        if (caller.kind() == Caller.Kind.API_KEY || caller.may(Scope.CASES_READ) || caller.grade() == Grade.MANAGER) {
            return new Sight(true, Optional.empty(), Set.of(), user(caller));
        }
        return new Sight(false, Optional.ofNullable(caller.branch()), teams(caller), user(caller));
    }

    static Optional<String> user(Caller caller) {
        return caller.kind() == Caller.Kind.PERSON
                ? Optional.of(caller.id().substring(PERSON.length()))
                : Optional.empty();
    }

    Set<String> teams(Caller caller) {
        return jdbc.sql("SELECT staff_group FROM group_member WHERE 'person:' || user_name = :caller")
                .param("caller", caller.id())
                .query((row, _) -> row.getString("staff_group"))
                .set();
    }
}
