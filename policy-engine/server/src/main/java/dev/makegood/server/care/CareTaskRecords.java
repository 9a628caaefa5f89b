package dev.makegood.server.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Kindnesses to be done, as the database keeps them. */
@Component
class CareTaskRecords {
    private static final String TASK = """
        SELECT task.id, task.customer, task.branch, task.language, rule_set, type, decision, effect::text AS effect,
            asked, made_on, due_on, state, ended_on, actor_name(ended_by) AS ended_by, reason, note,
            known.id AS known, known.wrapped_key
        FROM care_task task LEFT JOIN care_customer known ON known.customer = task.customer
        """;

    private final JdbcClient jdbc;
    private final CareVault vault;
    private final JsonMapper json;

    CareTaskRecords(JdbcClient jdbc, CareVault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    /** How we were in touch with the customer up to that day. */
    Contacts contacts(String customer, LocalDate day, String nextBirthday) {
        return jdbc.sql("""
            SELECT count(*) FILTER (WHERE state = 'OPEN' OR ended_on > :yearAgo) AS contacts,
                count(*) FILTER (WHERE type = :card AND occasion = :birthday) AS cards,
                max(ended_on) FILTER (WHERE state = 'DONE') AS last
            FROM care_task WHERE customer = :customer AND state IN ('OPEN', 'DONE')
            """)
                .param("yearAgo", day.minusMonths(12))
                .param("card", Occasion.BIRTHDAY_CARD)
                .param("birthday", nextBirthday)
                .param("customer", customer)
                .query((row, _) -> new Contacts(
                        row.getInt("contacts"),
                        row.getInt("cards"),
                        Optional.ofNullable(row.getObject("last", LocalDate.class))))
                .single();
    }

    /** Whether there was such a task before, which was not withdrawn. */
    boolean contain(String customer, Kindness kindness) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT 1 FROM care_task
                WHERE customer = :customer AND type = :type AND occasion = :occasion AND state <> 'WITHDRAWN')
            """)
                .param("customer", customer)
                .param("type", kindness.type())
                .param("occasion", kindness.occasion())
                .query(Boolean.class)
                .single();
    }

    /** Whether there was no such task before, which was not withdrawn. */
    boolean add(UUID id, CareCustomer customer, Kindness kindness, Decided decided, LocalDate madeOn) {
        return jdbc.sql("""
            INSERT INTO care_task (id, customer, branch, language, rule_set, type, occasion, decision, effect, asked,
                made_on, due_on)
            VALUES (:id, :customer, :branch, :language, :ruleSet, :type, :occasion, :decision, CAST(:effect AS jsonb),
                :asked, :madeOn, :dueOn)
            ON CONFLICT (customer, type, occasion) WHERE state <> 'WITHDRAWN' DO NOTHING
            """)
                        .param("id", id)
                        .param("customer", customer.customer())
                        .param("branch", customer.branch().orElse(null), Types.VARCHAR)
                        .param("language", customer.language())
                        .param("ruleSet", decided.ruleSet())
                        .param("type", kindness.type())
                        .param("occasion", kindness.occasion())
                        .param("decision", decided.decision())
                        .param("effect", kindness.effect().toString())
                        .param(
                                "asked",
                                vault.seal(
                                        customer.id(),
                                        asked(id),
                                        decided.facts().toString()))
                        .param("madeOn", madeOn)
                        .param("dueOn", kindness.dueOn())
                        .update()
                > 0;
    }

    /**
     * What was decided of a customer.
     *
     * @param facts that the rules were asked about
     */
    record Decided(String ruleSet, UUID decision, ObjectNode facts) {}

    /** The same, which nobody else can change until the end of the transaction. */
    Optional<CareTask> take(UUID id) {
        return jdbc.sql(TASK + " WHERE task.id = :id FOR UPDATE OF task")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Those behind that place that somebody may see, what is due first before the others. */
    List<CareTask> list(TaskQuery query, int most) {
        var place = query.after();
        return jdbc.sql(TASK + """
             WHERE state = :state AND (:all OR task.branch IS NULL OR task.branch = CAST(:branch AS text))
                AND (CAST(:due AS date) IS NULL OR (due_on, task.id) > (CAST(:due AS date), CAST(:id AS uuid)))
            ORDER BY due_on, task.id LIMIT :most
            """)
                .param("state", query.state().name())
                .param("all", query.all())
                .param("branch", query.branch().orElse(null), Types.VARCHAR)
                .param("due", place.map(TaskPlace::dueOn).orElse(null), Types.DATE)
                .param("id", place.map(TaskPlace::id).orElse(null), Types.OTHER)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    /** Those of a customer that wait, which nobody else can change until the end of the transaction. */
    List<Waiting> takeWaiting(CareCustomer customer) {
        return jdbc.sql("""
            SELECT task.id, rule_set, type, asked, wrapped_key
            FROM care_task task JOIN care_customer known ON known.customer = task.customer
            WHERE task.customer = :customer AND state = 'OPEN' ORDER BY task.id FOR UPDATE OF task
            """)
                .param("customer", customer.customer())
                .query((row, _) -> waiting(customer.id(), row))
                .list();
    }

    /**
     * One that waits.
     *
     * @param asked the facts that the rules were asked about; nothing where they cannot be read
     */
    record Waiting(UUID id, String ruleSet, String type, Optional<ObjectNode> asked) {}

    private Waiting waiting(UUID customer, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Waiting(
                id,
                row.getString("rule_set"),
                row.getString("type"),
                vault.open(customer, row.getBytes("wrapped_key"), asked(id), row.getBytes("asked"))
                        .map(text -> (ObjectNode) json.readTree(text)));
    }

    void end(UUID id, TaskState state, LocalDate on, String by, Optional<String> reason) {
        jdbc.sql("""
            UPDATE care_task SET state = :state, ended_on = :on, ended_by = :by, reason = :reason WHERE id = :id
            """)
                .param("state", state.name())
                .param("on", on)
                .param("by", by)
                .param("reason", reason.orElse(null), Types.VARCHAR)
                .param("id", id)
                .update();
    }

    void note(UUID id, CareCustomer customer, String text) {
        jdbc.sql("UPDATE care_task SET note = :note WHERE id = :id")
                .param("note", vault.seal(customer.id(), note(id), text))
                .param("id", id)
                .update();
    }

    private static String asked(UUID task) {
        return "task/" + task;
    }

    private static String note(UUID task) {
        return "note/" + task;
    }

    private CareTask read(ResultSet row) throws SQLException {
        return new CareTask(
                row.getObject("id", UUID.class),
                row.getString("customer"),
                Optional.ofNullable(row.getString("branch")),
                row.getString("language"),
                row.getString("rule_set"),
                row.getString("type"),
                row.getObject("decision", UUID.class),
                json.readTree(row.getString("effect")),
                row.getObject("made_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                TaskState.valueOf(row.getString("state")),
                ended(row));
    }

    private Optional<CareTask.Ended> ended(ResultSet row) throws SQLException {
        var on = row.getObject("ended_on", LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new CareTask.Ended(
                        on, row.getString("ended_by"), Optional.ofNullable(row.getString("reason")), readNote(row)));
    }

    private Optional<String> readNote(ResultSet row) throws SQLException {
        var known = row.getObject("known", UUID.class);
        var sealed = row.getBytes("note");
        return known == null || sealed == null
                ? Optional.empty()
                : vault.open(known, row.getBytes("wrapped_key"), note(row.getObject("id", UUID.class)), sealed);
    }
}
