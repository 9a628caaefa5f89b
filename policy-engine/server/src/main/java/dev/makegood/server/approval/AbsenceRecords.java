package dev.makegood.server.approval;

import dev.makegood.server.authority.Approver;
import dev.makegood.server.authority.Standing;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is there, and who stands in for whom. */
@Component
class AbsenceRecords {
    private static final String[] REPLYING = Arrays.stream(Role.values())
            .filter(role -> Role.authorities(Set.of(role)).contains(Scope.REPLIES))
            .map(Role::key)
            .toArray(String[]::new);

    private final JdbcClient jdbc;
    private final Standing standing;
    private final Clock clock;

    AbsenceRecords(JdbcClient jdbc, Standing standing, Clock clock) {
        this.jdbc = jdbc;
        this.standing = standing;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), standing.zone());
    }

    /** One's own first. */
    List<Capacity> capacities(Caller caller) {
        var others = jdbc.sql("""
            SELECT user_name, grade, branch FROM absence JOIN person USING (user_name)
            WHERE 'person:' || stand_in = :caller AND :today BETWEEN from_day AND to_day AND active
            ORDER BY user_name
            """)
                .param("caller", caller.id())
                .param("today", today())
                .query((row, _) -> standIn(caller, row))
                .list();
        return Stream.concat(Stream.of(new Capacity(caller, Optional.empty())), others.stream())
                .toList();
    }

    private static Capacity standIn(Caller caller, ResultSet row) throws SQLException {
        var as = new Caller(
                caller.kind(),
                caller.id(),
                caller.name(),
                caller.authorities(),
                Grade.valueOf(row.getString("grade")),
                row.getString("branch"));
        return new Capacity(as, Optional.of(row.getString("user_name")));
    }

    /** The user names of those who are asked, and there: whoever is absent is asked by their stand-in. */
    Set<String> asked(Approver approver, Optional<String> branch, String asker) {
        return jdbc.sql("""
            WITH able AS (
                SELECT user_name FROM person
                WHERE active AND 'person:' || user_name <> :asker
                    AND (branch IS NULL OR CAST(:branch AS text) IS NULL OR branch = :branch)
                    AND (CAST(:grade AS text) IS NULL OR grade = :grade)
                    AND EXISTS (SELECT 1 FROM person_role
                        WHERE person_role.user_name = person.user_name AND role = ANY(:roles))),
            away AS (SELECT user_name, stand_in FROM absence WHERE :today BETWEEN from_day AND to_day)
            SELECT user_name FROM able WHERE NOT EXISTS (SELECT 1 FROM away WHERE away.user_name = able.user_name)
            UNION
            SELECT person.user_name FROM able JOIN away USING (user_name) JOIN person ON person.user_name = stand_in
            WHERE person.active AND 'person:' || stand_in <> :asker
            """)
                .param("asker", asker)
                .param("branch", branch.orElse(null), Types.VARCHAR)
                .param("grade", approver.grade().map(Grade::name).orElse(null), Types.VARCHAR)
                .param("roles", approver.grade().isPresent() ? REPLYING : new String[] {Role.COMPLIANCE.key()})
                .param("today", today())
                .query((row, _) -> row.getString("user_name"))
                .set();
    }

    /** Those that are over are left out. Earliest first. */
    List<Absence> list() {
        return jdbc.sql("""
            SELECT * FROM absence
            WHERE to_day >= :today ORDER BY from_day, user_name, id
            """)
                .param("today", today())
                .query((row, _) -> absence(row))
                .list();
    }

    Optional<Absence> find(UUID id) {
        return jdbc.sql("SELECT * FROM absence WHERE id = :id")
                .param("id", id)
                .query((row, _) -> absence(row))
                .optional();
    }

    /** Whether such a person works on cases here. */
    boolean isThere(String user) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT 1 FROM person JOIN person_role USING (user_name)
                WHERE user_name = :user AND active AND role = ANY(:roles))
            """)
                .param("user", user)
                .param("roles", REPLYING)
                .query(Boolean.class)
                .single();
    }

    void add(Absence absence) {
        jdbc.sql("""
            INSERT INTO absence (id, user_name, from_day, to_day, stand_in)
            VALUES (:id, :user, :from, :to, :standIn)
            """)
                .param("id", absence.id())
                .param("user", absence.user())
                .param("from", absence.from())
                .param("to", absence.to())
                .param("standIn", absence.standIn().orElse(null), Types.VARCHAR)
                .update();
    }

    boolean remove(UUID id) {
        return jdbc.sql("DELETE FROM absence WHERE id = :id").param("id", id).update() > 0;
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getString("user_name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Optional.ofNullable(row.getString("stand_in")));
    }
}
