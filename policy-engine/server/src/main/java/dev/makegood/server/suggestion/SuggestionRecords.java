package dev.makegood.server.suggestion;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Groups;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.postgres.Timestamps;
import dev.makegood.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Suggestions as the database keeps them. */
@Component
class SuggestionRecords {
    /** With whether the caller writes the rule set; one's own, and those of rule sets that one writes. */
    private static final String SEEN = """
        SELECT * FROM (
            SELECT suggestion.*, :drafts AND (
                NOT EXISTS (SELECT 1 FROM rule_set_group
                    WHERE rule_set_group.rule_set = suggestion.rule_set AND purpose = :purpose)
                OR EXISTS (SELECT 1 FROM rule_set_group JOIN group_member USING (staff_group)
                    WHERE rule_set_group.rule_set = suggestion.rule_set AND purpose = :purpose
                        AND 'person:' || user_name = :caller)) AS writes
            FROM suggestion) known
        WHERE (writes OR made_by = :caller)\
        """ + " ";

    private final JdbcClient jdbc;

    SuggestionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which suggestions are asked for. */
    record Query(
            Optional<String> ruleSet, Optional<String> rule, Optional<Suggestion.State> state, long before, int most) {}

    /** Newest first. */
    List<Suggestion> list(Query query, Caller caller) {
        return seen(caller, """
            AND (:ruleSet::text IS NULL OR rule_set = :ruleSet) AND (:rule::text IS NULL OR rule = :rule)
            AND (:state::text IS NULL OR state = :state) AND id < :before
            ORDER BY id DESC LIMIT :most
            """)
                .param("ruleSet", query.ruleSet().orElse(null))
                .param("rule", query.rule().orElse(null))
                .param("state", query.state().map(Enum::name).orElse(null))
                .param("before", query.before())
                .param("most", query.most())
                .query((row, _) -> suggestion(row))
                .list();
    }

    Optional<Suggestion> find(long id, Caller caller) {
        return seen(caller, "AND id = :id")
                .param("id", id)
                .query((row, _) -> suggestion(row))
                .optional();
    }

    private JdbcClient.StatementSpec seen(Caller caller, String which) {
        return jdbc.sql(SEEN + which)
                .param("drafts", caller.may(Scope.DRAFTS))
                .param("purpose", Groups.Purpose.WRITING.name())
                .param("caller", caller.id());
    }

    /** Answers to it go one after the other, until the transaction ends. */
    void lock(long id) {
        jdbc.sql("SELECT 1 FROM suggestion WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query((_, _) -> true)
                .list();
    }

    long add(Suggestion.About about, String text, Optional<UUID> decision, Caller by) {
        return jdbc.sql("""
            INSERT INTO suggestion (rule_set, release, rule, title_en, title_vi, decision, text, made_by, made_by_name)
            VALUES (:ruleSet, :release, :rule, :en, :vi, :decision, :text, :by, :name)
            RETURNING id
            """)
                .param("ruleSet", about.ruleSet())
                .param("release", about.release())
                .param("rule", about.rule())
                .param("en", about.title().en())
                .param("vi", about.title().vi())
                .param("decision", decision.orElse(null))
                .param("text", text)
                .param("by", by.id())
                .param("name", by.name())
                .query((row, _) -> row.getLong("id"))
                .single();
    }

    /** Who made it, in the form of an actor. */
    String maker(long id) {
        return jdbc.sql("SELECT made_by FROM suggestion WHERE id = :id")
                .param("id", id)
                .query((row, _) -> row.getString("made_by"))
                .single();
    }

    void takeUp(long id, UUID draft, Caller by) {
        answer(id, Suggestion.State.TAKEN_UP, Optional.of(draft), Optional.empty(), by);
    }

    void decline(long id, String reason, Caller by) {
        answer(id, Suggestion.State.DECLINED, Optional.empty(), Optional.of(reason), by);
    }

    private void answer(long id, Suggestion.State state, Optional<UUID> draft, Optional<String> reason, Caller by) {
        jdbc.sql("""
            UPDATE suggestion SET state = :state, draft = :draft, answer = :reason, answered_by_name = :name,
                answered_at = clock_timestamp()
            WHERE id = :id AND state = 'OPEN'
            """)
                .param("id", id)
                .param("state", state.name())
                .param("draft", draft.orElse(null))
                .param("reason", reason.orElse(null))
                .param("name", by.name())
                .update();
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        return new Suggestion(
                row.getLong("id"),
                new Suggestion.About(
                        row.getString("rule_set"),
                        row.getInt("release"),
                        row.getString("rule"),
                        new Text(row.getString("title_en"), row.getString("title_vi"))),
                Optional.ofNullable(row.getObject("decision", UUID.class)),
                row.getString("text"),
                row.getString("made_by_name"),
                Timestamps.read(row, "made_at"),
                Suggestion.State.valueOf(row.getString("state")),
                answer(row),
                row.getBoolean("writes"));
    }

    private static Optional<Suggestion.Answer> answer(ResultSet row) throws SQLException {
        return row.getObject("answered_at") == null
                ? Optional.empty()
                : Optional.of(new Suggestion.Answer(
                        Optional.ofNullable(row.getObject("draft", UUID.class)),
                        Optional.ofNullable(row.getString("answer")),
                        row.getString("answered_by_name"),
                        Timestamps.read(row, "answered_at")));
    }
}
