package dev.makegood.server.identity.person;

import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of this organisation. */
@Component
public class People {
    /** What {@link #read} reads, from the table person. */
    public static final String COLUMNS = """
        person.user_name, person.name, person.grade, person.branch, person.language, person.email, person.active,
        person.password_change_required, person.version, person.created_at,
        ARRAY(SELECT role FROM person_role WHERE person_role.user_name = person.user_name) AS roles
        """;

    static final Pattern USER_FORM = Pattern.compile("[a-z0-9._@-]{3,64}");

    /** Of the advisory lock that lets changes of people wait for each other; any number, but always the same. */
    private static final long LOCK = 0x6d616b65_7065726fL;

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else changes what that person is. */
    public void lock(String user) {
        jdbc.sql("SELECT user_name FROM person WHERE user_name = :user FOR NO KEY UPDATE")
                .param("user", user)
                .query()
                .listOfRows();
    }

    /** Until the transaction ends nobody else changes people who took this lock too. */
    public void lockAll() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .listOfRows();
    }

    /** Whether somebody can have that as a user name. */
    public static boolean isUser(String text) {
        return USER_FORM.matcher(text).matches();
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM person)")
                .query(Boolean.class)
                .single();
    }

    /** Sorted by user name. */
    List<Person> all() {
        return jdbc.sql("SELECT " + COLUMNS + " FROM person ORDER BY person.user_name")
                .query((row, _) -> read(row))
                .list();
    }

    public Optional<Person> find(String user) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM person WHERE person.user_name = :user")
                .param("user", user)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Whoever has that as a user name, or else as an e-mail address, however it is written. */
    public Optional<Person> named(String userOrEmail) {
        return jdbc.sql("SELECT " + COLUMNS + """
            FROM person WHERE person.user_name = lower(:text) OR lower(person.email) = lower(:text)
            ORDER BY person.user_name = lower(:text) DESC LIMIT 1
            """)
                .param("text", userOrEmail)
                .query((row, _) -> read(row))
                .optional();
    }

    /** What is kept of the password of that person. */
    public Optional<String> passwordHash(String user) {
        return jdbc.sql("SELECT password_hash FROM person WHERE user_name = :user")
                .param("user", user)
                .query(String.class)
                .optional();
    }

    /** Adds a person who has to choose another password first, unless the user name is taken. */
    public boolean add(String user, Profile profile, String passwordHash, String by) {
        var added = jdbc.sql("""
            INSERT INTO person (user_name, name, grade, branch, language, email, active, password_hash,
                password_change_required, created_at, created_by)
            VALUES (:user, :name, :grade, :branch, :language, :email, :active, :hash, true, :now, :by)
            ON CONFLICT DO NOTHING
            """)
                .param("user", user)
                .param("name", profile.name())
                .param("grade", profile.grade().name())
                .param("branch", profile.branch())
                .param("language", profile.language().key())
                .param("email", profile.email())
                .param("active", profile.active())
                .param("hash", passwordHash)
                .param("now", Timestamps.of(clock.instant()))
                .param("by", by)
                .update();
        if (added > 0) {
            addRoles(user, profile.roles());
        }
        return added > 0;
    }

    void change(String user, Profile profile) {
        jdbc.sql("""
            UPDATE person SET name = :name, grade = :grade, branch = :branch, language = :language,
                email = :email, active = :active, version = version + 1
            WHERE user_name = :user
            """)
                .param("user", user)
                .param("name", profile.name())
                .param("grade", profile.grade().name())
                .param("branch", profile.branch())
                .param("language", profile.language().key())
                .param("email", profile.email())
                .param("active", profile.active())
                .update();
        jdbc.sql("DELETE FROM person_role WHERE user_name = :user")
                .param("user", user)
                .update();
        addRoles(user, profile.roles());
    }

    /** Sets another password; {@code changeRequired} says that somebody else chose it. */
    public void changePassword(String user, String passwordHash, boolean changeRequired) {
        jdbc.sql("""
            UPDATE person SET password_hash = :hash, password_change_required = :changeRequired
            WHERE user_name = :user
            """)
                .param("user", user)
                .param("hash", passwordHash)
                .param("changeRequired", changeRequired)
                .update();
    }

    /** Whether somebody but that user has it, however it is written. */
    boolean isEmailOfAnother(String email, String user) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM person WHERE lower(email) = lower(:email) AND user_name <>"
                        + " :user)")
                .param("email", email)
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    boolean isAdministeredWithout(String user) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT 1 FROM person JOIN person_role USING (user_name)
                WHERE role = :role AND active AND user_name <> :user)
            """)
                .param("role", Role.ADMINISTRATOR.key())
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    public static Person read(ResultSet row) throws SQLException {
        return new Person(
                row.getString("user_name"),
                row.getString("name"),
                roles((String[]) row.getArray("roles").getArray()),
                Grade.valueOf(row.getString("grade")),
                row.getString("branch"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("email"),
                row.getBoolean("active"),
                row.getBoolean("password_change_required"),
                row.getInt("version"),
                Timestamps.read(row, "created_at"));
    }

    private void addRoles(String user, Set<Role> roles) {
        for (var role : roles) {
            jdbc.sql("INSERT INTO person_role (user_name, role) VALUES (:user, :role)")
                    .param("user", user)
                    .param("role", role.key())
                    .update();
        }
    }

    private static Set<Role> roles(String[] keys) {
        return Arrays.stream(keys).map(Role::of).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
