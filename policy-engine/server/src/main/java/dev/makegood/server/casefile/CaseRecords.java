package dev.makegood.server.casefile;

import dev.makegood.server.decision.PersonalFacts;
import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cases as the database keeps them. */
@Component
class CaseRecords {
    private static final String CASES = """
        SELECT case_file.*, nullif(due_at, 'infinity') AS next_due_at, staff_group.name AS team_name,
            person.name AS assignee_name, wrapped_key, case_personal.facts AS personal
        FROM case_file
        LEFT JOIN staff_group ON staff_group.id = case_file.team
        LEFT JOIN person ON person.user_name = case_file.assignee
        LEFT JOIN case_personal ON case_personal.case_file = case_file.id
        """;

    private final JdbcClient jdbc;
    private final CaseVault vault;
    private final JsonMapper json;

    CaseRecords(JdbcClient jdbc, CaseVault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    Optional<CaseFile> find(String ref) {
        return jdbc.sql(CASES + "WHERE ref = :ref")
                .param("ref", ref)
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<CaseFile> find(UUID id) {
        return jdbc.sql(CASES + "WHERE case_file.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Taken for this transaction: whoever else changes the case waits until it ends. */
    Optional<CaseFile> take(String ref) {
        return jdbc.sql(CASES + "WHERE ref = :ref FOR UPDATE OF case_file")
                .param("ref", ref)
                .query((row, _) -> read(row))
                .optional();
    }

    List<CaseFile> list(CaseQuery query, Sight sight, Set<String> teams, int most) {
        var place = query.after();
        return jdbc.sql(CASES + """
            WHERE %s
                AND CASE WHEN CAST(:status AS text) IS NULL THEN status NOT IN ('SOLVED', 'CLOSED')
                    ELSE status = :status END
                AND CASE :view
                    WHEN 'MINE' THEN assignee = CAST(:me AS text)
                    WHEN 'TEAM' THEN team = ANY(:mine)
                    WHEN 'UNASSIGNED' THEN assignee IS NULL
                    ELSE true END
                AND (CAST(:text AS text) IS NULL
                    OR strpos(lower(ref || ' ' || coalesce(customer, '') || ' ' || coalesce(about, '')), lower(:text)) > 0)
                AND (CAST(:urgency AS integer) IS NULL OR (urgency, due_at, opened_at, case_file.id)
                    > (:urgency, CAST(:due AS timestamptz), CAST(:opened AS timestamptz), CAST(:id AS uuid)))
            ORDER BY urgency, due_at, opened_at, case_file.id LIMIT :most
            """.formatted(Sight.CONDITION))
                .param("all", sight.all())
                .param("branch", sight.branch().orElse(null), Types.VARCHAR)
                .param("teams", sight.teams().toArray(String[]::new))
                .param("user", sight.user().orElse(null), Types.VARCHAR)
                .param("status", query.status().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("view", query.view().name())
                .param("me", sight.user().orElse(null), Types.VARCHAR)
                .param("mine", teams.toArray(String[]::new))
                .param("text", query.text().orElse(null), Types.VARCHAR)
                .param(
                        "urgency",
                        place.map(QueuePlace::priority).map(Priority::urgency).orElse(null),
                        Types.INTEGER)
                .param("due", place.map(CaseRecords::due).orElse(null), Types.VARCHAR)
                .param(
                        "opened",
                        place.map(QueuePlace::openedAt).map(Instant::toString).orElse(null),
                        Types.VARCHAR)
                .param("id", place.map(QueuePlace::id).orElse(null), Types.OTHER)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    private static String due(QueuePlace place) {
        return place.dueAt().map(Instant::toString).orElse("infinity");
    }

    /** The next number that no case is called by yet. */
    String nextRef() {
        return jdbc.sql("""
            SELECT 'C-' || number FROM
                (SELECT nextval('case_number') AS number FROM generate_series(1, 100)) next
            WHERE NOT EXISTS (SELECT 1 FROM case_file WHERE ref = 'C-' || number) LIMIT 1
            """).query((row, _) -> row.getString(1)).single();
    }

    /** Whether no case was called that yet. */
    boolean add(NewCase made, String ref, UUID id, String by) {
        return jdbc.sql("""
            INSERT INTO case_file
                (id, ref, customer, about, rule_sets, status, channel, language, branch, team, assignee, opened_at,
                opened_by, facts)
            VALUES (:id, :ref, :customer, :about, :ruleSets, 'NEW', :channel, :language, :branch, :team, :assignee,
                :openedAt, :by, '{}')
            ON CONFLICT (ref) DO NOTHING
            """)
                        .param("id", id)
                        .param("ref", ref)
                        .param("customer", made.customer().orElse(null), Types.VARCHAR)
                        .param("about", made.about().orElse(null), Types.VARCHAR)
                        .param("ruleSets", made.ruleSets().toArray(String[]::new))
                        .param("channel", made.channel().map(Enum::name).orElse(null), Types.VARCHAR)
                        .param("language", made.language().orElse(null), Types.VARCHAR)
                        .param("branch", made.branch().orElse(null), Types.VARCHAR)
                        .param("team", made.team().orElse(null), Types.VARCHAR)
                        .param("assignee", made.assignee().orElse(null), Types.VARCHAR)
                        .param("openedAt", Timestamps.of(made.openedAt()))
                        .param("by", by)
                        .update()
                > 0;
    }

    /** @param standing as it is with what the facts say of it */
    void state(UUID id, PersonalFacts facts, CaseFile.Standing standing, Priority priority) {
        jdbc.sql("""
            UPDATE case_file SET facts = :facts, customer = :customer, channel = :channel, language = :language,
                urgency = :urgency WHERE id = :id
            """)
                .param("facts", json.writeValueAsString(facts.plain()))
                .param("customer", standing.customer().orElse(null), Types.VARCHAR)
                .param("channel", standing.channel().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("language", standing.language().orElse(null), Types.VARCHAR)
                .param("urgency", priority.urgency())
                .param("id", id)
                .update();
        vault.keep(id, facts.anyPersonal());
    }

    void hold(UUID id, Optional<String> branch, Optional<String> team, Optional<String> assignee) {
        jdbc.sql("UPDATE case_file SET branch = :branch, team = :team, assignee = :assignee WHERE id = :id")
                .param("branch", branch.orElse(null), Types.VARCHAR)
                .param("team", team.orElse(null), Types.VARCHAR)
                .param("assignee", assignee.orElse(null), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    void become(UUID id, CaseStatus status, boolean isAppeal) {
        jdbc.sql("""
            UPDATE case_file SET status = :status, reopened_count = reopened_count + :reopened WHERE id = :id
            """)
                .param("status", status.name())
                .param("reopened", isAppeal ? 1 : 0)
                .param("id", id)
                .update();
    }

    /** By which rule set it is rated from now on. */
    void rate(UUID id, Optional<String> ruleSet) {
        jdbc.sql("UPDATE case_file SET rated_by = :ruleSet WHERE id = :id")
                .param("ruleSet", ruleSet.orElse(null), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    /** It is with that tier from now on. */
    void passUp(UUID id, int tier) {
        jdbc.sql("UPDATE case_file SET tier = :tier WHERE id = :id")
                .param("tier", tier)
                .param("id", id)
                .update();
    }

    /** Who takes over what is passed up to that tier: one with somebody of the branch comes first. */
    Optional<String> teamOf(int tier, Optional<String> branch) {
        return jdbc.sql("""
            SELECT staff_group AS id FROM group_member
            JOIN staff_group ON staff_group.id = group_member.staff_group JOIN person USING (user_name)
            WHERE tier = :tier AND active
            ORDER BY branch IS DISTINCT FROM CAST(:branch AS text), staff_group LIMIT 1
            """)
                .param("tier", tier)
                .param("branch", branch.orElse(null), Types.VARCHAR)
                .query((row, _) -> row.getString("id"))
                .optional();
    }

    boolean isIn(String team, String user) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM group_member WHERE staff_group = :team AND user_name = :user)")
                .param("team", team)
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    /** When the first of what runs on it is due. */
    void due(String ref, Optional<Instant> next) {
        jdbc.sql("UPDATE case_file SET due_at = coalesce(CAST(:next AS timestamptz), 'infinity') WHERE ref = :ref")
                .param("next", next.map(Timestamps::of).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("ref", ref)
                .update();
    }

    void countContact(UUID id) {
        jdbc.sql("UPDATE case_file SET contacts_count = contacts_count + 1 WHERE id = :id")
                .param("id", id)
                .update();
    }

    boolean isTeam(String id) {
        return exists("SELECT EXISTS (SELECT 1 FROM staff_group WHERE id = :id)", id);
    }

    /** Whether that is somebody who works on cases. */
    boolean isAgent(String user) {
        return exists("""
            SELECT EXISTS (SELECT 1 FROM person JOIN person_role USING (user_name)
                WHERE user_name = :id AND active AND role IN ('agent', 'supervisor'))
            """, user);
    }

    private boolean exists(String sql, String id) {
        return jdbc.sql(sql).param("id", id).query(Boolean.class).single();
    }

    private CaseFile read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var key = row.getBytes("wrapped_key");
        return new CaseFile(
                id,
                row.getString("ref"),
                ruleSets(row),
                new CaseFile.Standing(
                        text(row, "customer"),
                        text(row, "about"),
                        CaseStatus.valueOf(row.getString("status")),
                        text(row, "channel").flatMap(Channel::of),
                        text(row, "language"),
                        Timestamps.read(row, "opened_at"),
                        row.getInt("contacts_count"),
                        row.getInt("reopened_count")),
                new CaseFile.Held(
                        text(row, "branch"), named(row, "team", "team_name"), named(row, "assignee", "assignee_name")),
                facts(id, row.getString("facts"), key, row.getBytes("personal")),
                Priority.at(row.getInt("urgency")),
                row.getInt("tier"),
                Timestamps.find(row, "next_due_at"),
                row.getBoolean("has_personal") && key == null,
                row.getInt("version"));
    }

    /** Its own, and that by which it is rated. */
    private static List<String> ruleSets(ResultSet row) throws SQLException {
        return Stream.concat(Stream.of((String[]) row.getArray("rule_sets").getArray()), text(row, "rated_by").stream())
                .distinct()
                .toList();
    }

    private ObjectNode facts(UUID id, String plain, byte @Nullable [] key, byte @Nullable [] sealed) {
        var facts = (ObjectNode) json.readTree(plain);
        return vault.facts(id, key, sealed)
                .map(personal -> (ObjectNode) PersonalFacts.joined(facts, personal))
                .orElse(facts);
    }

    private static Optional<CaseFile.Named> named(ResultSet row, String id, String name) throws SQLException {
        var shown = row.getString(name);
        return text(row, id).map(known -> new CaseFile.Named(known, shown));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
