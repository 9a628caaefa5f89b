package dev.makegood.server.rating;

import dev.makegood.server.postgres.Timestamps;
import dev.makegood.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be done because of ratings, as the database keeps it. */
@Component
class RemedyRecords {
    private static final String REMEDY = """
        SELECT remedy.*, branch.name AS branch_name, actor_name(ended_by) AS ended_name,
            (SELECT count(DISTINCT case_rating.case_file) FROM remedy_rating
                JOIN case_rating ON case_rating.id = rating WHERE remedy = remedy.id) AS cases,
            ARRAY(SELECT ref FROM remedy_rating JOIN case_rating ON case_rating.id = rating
                JOIN case_file ON case_file.id = case_rating.case_file WHERE remedy = remedy.id
                GROUP BY ref ORDER BY max(case_rating.ended_at) DESC, ref LIMIT 10) AS newest
        FROM remedy LEFT JOIN branch ON branch.id = remedy.branch
        """;

    private final JdbcClient jdbc;

    RemedyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else makes or withdraws any of that branch. */
    void take(Optional<String> branch) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('remedy:' || :branch, 0))")
                .param("branch", branch.orElse(""))
                .query()
                .listOfRows();
    }

    /** Whether that rating asked for it before, and it was not withdrawn. */
    boolean isAskedFor(UUID rating, Verdict.Wish wish) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT 1 FROM remedy_rating JOIN remedy ON remedy.id = remedy
                WHERE rating = :rating AND topic = :topic AND what_en = :what AND state <> 'WITHDRAWN')
            """)
                .param("rating", rating)
                .param("topic", wish.topic())
                .param("what", wish.what().en())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** The one that waits for it, which nobody else ends until the end of the transaction. */
    Optional<UUID> takeWaiting(RatingRecords.Wanted by, Verdict.Wish wish) {
        return jdbc.sql("""
            SELECT id FROM remedy WHERE state = 'OPEN' AND topic = :topic AND what_en = :what
                AND branch IS NOT DISTINCT FROM CAST(:branch AS text)
                AND case_file IS NOT DISTINCT FROM CAST(:file AS uuid)
            FOR UPDATE
            """)
                .param("topic", wish.topic())
                .param("what", wish.what().en())
                .param("branch", by.branch().orElse(null), Types.VARCHAR)
                .param("file", wish.ofCase() ? by.file() : null, Types.OTHER)
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    void add(UUID id, RatingRecords.Wanted by, Verdict.Wish wish, Instant now, Instant due) {
        jdbc.sql("""
            INSERT INTO remedy (id, branch, case_file, topic, what_en, what_vi, made_at, due_at)
            VALUES (:id, :branch, :file, :topic, :en, :vi, :now, :due)
            """)
                .param("id", id)
                .param("branch", by.branch().orElse(null), Types.VARCHAR)
                .param("file", wish.ofCase() ? by.file() : null, Types.OTHER)
                .param("topic", wish.topic())
                .param("en", wish.what().en())
                .param("vi", wish.what().vi())
                .param("now", Timestamps.of(now))
                .param("due", Timestamps.of(due))
                .update();
    }

    void ask(UUID remedy, UUID rating) {
        jdbc.sql("INSERT INTO remedy_rating (remedy, rating) VALUES (:remedy, :rating)")
                .param("remedy", remedy)
                .param("rating", rating)
                .update();
    }

    /** Those that wait, and that this case, by any of its ends, does not ask for any more. */
    List<UUID> letGo(RatingRecords.Wanted by, List<Verdict.Wish> wishes) {
        return jdbc.sql("""
            DELETE FROM remedy_rating USING remedy, case_rating
            WHERE remedy.id = remedy_rating.remedy AND case_rating.id = rating
                AND case_rating.case_file = :file AND state = 'OPEN'
                AND (rating <> :rating OR NOT EXISTS (SELECT 1 FROM unnest(:topics, :whats) AS wish (topic, what)
                    WHERE wish.topic = remedy.topic AND wish.what = what_en))
            RETURNING remedy.id
            """)
                .param("file", by.file())
                .param("rating", by.id())
                .param("topics", wishes.stream().map(Verdict.Wish::topic).toArray(String[]::new))
                .param("whats", wishes.stream().map(wish -> wish.what().en()).toArray(String[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Unless a case asks for it, or it does not wait any more. */
    void withdraw(UUID remedy, Instant now, String by) {
        jdbc.sql("""
            UPDATE remedy SET state = 'WITHDRAWN', ended_at = :now, ended_by = :by
            WHERE id = :id AND state = 'OPEN' AND NOT EXISTS (SELECT 1 FROM remedy_rating WHERE remedy = :id)
            """)
                .param("id", remedy)
                .param("now", Timestamps.of(now))
                .param("by", by)
                .update();
    }

    Optional<Remedy> find(UUID id) {
        return jdbc.sql(REMEDY + "WHERE remedy.id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Those behind that one that somebody may see: what is due first first, what ended last first. */
    List<Remedy> list(RemedyState state, Optional<UUID> after, Sight sight, int most) {
        var order = state == RemedyState.OPEN ? "remedy.due_at, remedy.id" : "remedy.ended_at DESC, remedy.id DESC";
        var behind = state == RemedyState.OPEN
                ? "(remedy.due_at, remedy.id) > (SELECT due_at, id FROM remedy WHERE id = :after)"
                : "(remedy.ended_at, remedy.id) < (SELECT ended_at, id FROM remedy WHERE id = :after)";
        return jdbc.sql(REMEDY
                        + "WHERE state = :state AND %s AND (CAST(:after AS uuid) IS NULL OR %s) ORDER BY %s LIMIT :most"
                                .formatted(Sight.CONDITION.formatted("remedy"), behind, order))
                .param("state", state.name())
                .param("all", sight.all())
                .param("own", sight.branch().orElse(null), Types.VARCHAR)
                .param("after", after.orElse(null), Types.OTHER)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    /** Those that ratings of that case ask for, in the order in which they were made. */
    List<Remedy> ofRating(UUID rating) {
        return jdbc.sql(REMEDY + """
            WHERE remedy.id IN (SELECT remedy FROM remedy_rating WHERE rating = :rating) ORDER BY made_at, topic, remedy.id
            """)
                .param("rating", rating)
                .query((row, _) -> read(row))
                .list();
    }

    /** Whether it waited still. */
    boolean end(UUID id, RemedyState state, Instant now, String by, Optional<String> note) {
        return jdbc.sql("""
            UPDATE remedy SET state = :state, ended_at = :now, ended_by = :by, note = :note
            WHERE id = :id AND state = 'OPEN'
            """)
                        .param("id", id)
                        .param("state", state.name())
                        .param("now", Timestamps.of(now))
                        .param("by", by)
                        .param("note", note.orElse(null), Types.VARCHAR)
                        .update()
                > 0;
    }

    private static Remedy read(ResultSet row) throws SQLException {
        return new Remedy(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getString("branch")),
                Optional.ofNullable(row.getString("branch_name")),
                row.getString("topic"),
                new Text(row.getString("what_en"), row.getString("what_vi")),
                row.getLong("cases"),
                List.of((String[]) row.getArray("newest").getArray()),
                Timestamps.read(row, "made_at"),
                Timestamps.read(row, "due_at"),
                RemedyState.valueOf(row.getString("state")),
                ended(row));
    }

    private static Optional<Remedy.Ended> ended(ResultSet row) throws SQLException {
        var at = Timestamps.find(row, "ended_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remedy.Ended(
                        at.get(), row.getString("ended_name"), Optional.ofNullable(row.getString("note"))));
    }
}
