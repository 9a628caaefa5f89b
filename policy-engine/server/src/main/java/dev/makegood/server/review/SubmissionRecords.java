package dev.makegood.server.review;

import dev.makegood.server.postgres.Timestamps;
import dev.makegood.server.release.ReleaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Submissions as the database keeps them. */
@Component
class SubmissionRecords {
    private static final String SUBMISSION = """
        SELECT submission.id, submission.draft, draft.rule_set, draft.title, submission.version, base.number AS base,
            message, overrides, submission.state, submitted_at, actor_name(submitted_by) AS submitted_by,
            ended_at, actor_name(ended_by) AS ended_by, comment, made.number AS release
        FROM submission
        JOIN draft ON draft.id = submission.draft
        LEFT JOIN release base ON base.id = submission.base
        LEFT JOIN release made ON made.id = submission.release
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SubmissionRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Submission> find(UUID id) {
        return jdbc.sql(SUBMISSION + "WHERE submission.id = :id")
                .param("id", id)
                .query((row, _) -> submission(row))
                .optional();
    }

    /** Newest first. */
    List<Submission> list(
            Optional<String> ruleSet,
            Optional<UUID> draft,
            Optional<Submission.State> state,
            Optional<UUID> before,
            int most) {
        return jdbc.sql(SUBMISSION + """
            WHERE (CAST(:ruleSet AS text) IS NULL OR draft.rule_set = :ruleSet)
                AND (CAST(:draft AS uuid) IS NULL OR submission.draft = :draft)
                AND (CAST(:state AS text) IS NULL OR submission.state = :state)
                AND (CAST(:before AS uuid) IS NULL OR submission.id < :before)
            ORDER BY submission.id DESC LIMIT :most
            """)
                .param("ruleSet", ruleSet.orElse(null))
                .param("draft", draft.orElse(null))
                .param("state", state.map(Submission.State::name).orElse(null))
                .param("before", before.orElse(null))
                .param("most", most)
                .query((row, _) -> submission(row))
                .list();
    }

    /** Whether none of that draft was submitted before. */
    boolean add(New submission) {
        try {
            jdbc.sql("""
                INSERT INTO submission (id, draft, version, base, message, overrides, submitted_at, submitted_by)
                VALUES (:id, :draft, :version,
                    (SELECT release.id FROM release WHERE rule_set = :ruleSet AND number = :base),
                    :message, CAST(:overrides AS jsonb), :at, :by)
                """)
                    .param("id", submission.id())
                    .param("draft", submission.draft())
                    .param("version", submission.version())
                    .param("ruleSet", submission.ruleSet())
                    .param("base", submission.base().orElse(null))
                    .param("message", submission.message())
                    .param("overrides", json.writeValueAsString(submission.overrides()))
                    .param("at", Timestamps.of(submission.at()))
                    .param("by", submission.by())
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /** What is about to be kept. */
    record New(
            UUID id,
            UUID draft,
            int version,
            String ruleSet,
            Optional<Integer> base,
            String message,
            Map<Gate, String> overrides,
            Instant at,
            String by) {}

    /** Whether it is open still; nobody else ends it until the transaction does. */
    boolean take(UUID id) {
        return jdbc.sql("SELECT state = 'SUBMITTED' FROM submission WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void end(
            UUID id,
            Submission.State state,
            Instant at,
            String by,
            Optional<String> comment,
            Optional<ReleaseId> made) {
        jdbc.sql("""
            UPDATE submission SET state = :state, ended_at = :at, ended_by = :by, comment = :comment,
                release = (SELECT release.id FROM release WHERE rule_set = :ruleSet AND number = :number)
            WHERE id = :id
            """)
                .param("id", id)
                .param("state", state.name())
                .param("at", Timestamps.of(at))
                .param("by", by)
                .param("comment", comment.orElse(null))
                .param("ruleSet", made.map(ReleaseId::ruleSet).orElse(null))
                .param("number", made.map(ReleaseId::number).orElse(null))
                .update();
    }

    void comment(UUID submission, UUID id, Instant at, String by, CommentRequest said) {
        jdbc.sql("""
            INSERT INTO review_comment (id, submission, at, by, file, line, text)
            VALUES (:id, :submission, :at, :by, :file, :line, :text)
            """)
                .param("id", id)
                .param("submission", submission)
                .param("at", Timestamps.of(at))
                .param("by", by)
                .param("file", said.file().orElse(null))
                .param("line", said.line().orElse(null))
                .param("text", said.text())
                .update();
    }

    private List<Submission.Comment> comments(UUID submission) {
        return jdbc.sql("""
            SELECT id, at, actor_name(by) AS by, file, line, text FROM review_comment
            WHERE submission = :submission ORDER BY id
            """)
                .param("submission", submission)
                .query((row, _) -> new Submission.Comment(
                        row.getObject("id", UUID.class),
                        Timestamps.read(row, "at"),
                        row.getString("by"),
                        Optional.ofNullable(row.getString("file")),
                        number(row, "line"),
                        row.getString("text")))
                .list();
    }

    private Submission submission(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Submission(
                id,
                row.getObject("draft", UUID.class),
                row.getString("rule_set"),
                row.getString("title"),
                row.getInt("version"),
                number(row, "base"),
                row.getString("message"),
                overrides(row.getString("overrides")),
                Submission.State.valueOf(row.getString("state")),
                Timestamps.read(row, "submitted_at"),
                row.getString("submitted_by"),
                end(row),
                comments(id));
    }

    private Map<Gate, String> overrides(String text) {
        var overrides = new EnumMap<Gate, String>(Gate.class);
        json.readTree(text)
                .properties()
                .forEach(gate -> overrides.put(
                        Gate.valueOf(gate.getKey()), gate.getValue().asString()));
        return overrides;
    }

    private static Optional<Submission.End> end(ResultSet row) throws SQLException {
        var at = Timestamps.find(row, "ended_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Submission.End(
                        at.get(),
                        row.getString("ended_by"),
                        Optional.ofNullable(row.getString("comment")),
                        number(row, "release")));
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }
}
