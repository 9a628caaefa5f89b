package dev.makegood.server.notice;

import dev.makegood.server.audit.AuditEntry;
import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notices of all people as the database keeps them. */
@Component
class NoticeRecords {
    private static final String NOTICES = """
        SELECT notice.id, kind, notice.at, actor_name(actor) AS by, notice.rule_set, notice.release,
            notice.submission, draft.title, detail, effective_at, read_at
        FROM notice JOIN audit_entry USING (seq)
        LEFT JOIN submission ON submission.id = notice.submission
        LEFT JOIN draft ON draft.id = submission.draft
        WHERE user_name = :user AND kind = ANY(:kinds)
        """;

    private final JdbcClient jdbc;

    NoticeRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where to read on up to there, unless all was read or another node reads now. Taken until the transaction ends. */
    OptionalLong takeBehind(long end) {
        return jdbc
                .sql("SELECT cursor FROM notice_reader WHERE cursor < :end FOR UPDATE SKIP LOCKED")
                .param("end", end)
                .query((row, _) -> row.getLong("cursor"))
                .stream()
                .mapToLong(cursor -> cursor)
                .findFirst();
    }

    void move(long cursor) {
        jdbc.sql("UPDATE notice_reader SET cursor = :cursor")
                .param("cursor", cursor)
                .update();
    }

    /** The id of the notice; nothing where the person did it, is no more here, or was told. */
    Optional<Long> add(String user, Concern concern, AuditEntry entry) {
        return jdbc.sql("""
            INSERT INTO notice (user_name, seq, kind, at, rule_set, release, submission, detail, effective_at)
            SELECT user_name, :seq, :kind, :at, :ruleSet, :release, :submission, :detail, :effectiveAt
            FROM person WHERE user_name = :user AND active AND 'person:' || user_name <> :actor
            ON CONFLICT DO NOTHING RETURNING id
            """)
                .param("user", user)
                .param("seq", entry.seq())
                .param("kind", concern.kind().key())
                .param("at", Timestamps.of(entry.at()))
                .param("actor", entry.actor())
                .param(
                        "ruleSet",
                        concern.release().map(Concern.Released::ruleSet).orElse(null),
                        Types.VARCHAR)
                .param(
                        "release",
                        concern.release().flatMap(Concern.Released::number).orElse(null),
                        Types.INTEGER)
                .param("submission", concern.submission().orElse(null), Types.OTHER)
                .param("detail", concern.detail().orElse(null), Types.VARCHAR)
                .param(
                        "effectiveAt",
                        concern.effectiveAt().map(Timestamps::of).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, _) -> row.getLong("id"))
                .optional();
    }

    /** At most so many before that one, newest first. */
    List<Notice> before(String user, Set<NoticeKind> kinds, long before, int most) {
        return jdbc.sql(NOTICES + "AND notice.id < :before ORDER BY notice.id DESC LIMIT :most")
                .param("user", user)
                .param("kinds", keys(kinds))
                .param("before", before)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    /** At most so many after that one, oldest first. */
    List<Notice> after(String user, Set<NoticeKind> kinds, long after, int most) {
        return jdbc.sql(NOTICES + "AND notice.id > :after ORDER BY notice.id LIMIT :most")
                .param("user", user)
                .param("kinds", keys(kinds))
                .param("after", after)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    /** The id of the newest notice of anybody; 0 before the first. */
    long newest() {
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM notice")
                .query(Long.class)
                .single();
    }

    /** Those for whom there are some after that one. */
    Set<String> usersAfter(long after) {
        return jdbc.sql("SELECT DISTINCT user_name FROM notice WHERE id > :after")
                .param("after", after)
                .query((row, _) -> row.getString("user_name"))
                .set();
    }

    int unread(String user, Set<NoticeKind> kinds) {
        return jdbc.sql("""
            SELECT count(*) FROM notice WHERE user_name = :user AND kind = ANY(:kinds) AND read_at IS NULL
            """)
                .param("user", user)
                .param("kinds", keys(kinds))
                .query(Integer.class)
                .single();
    }

    boolean isThere(String user, long id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM notice WHERE user_name = :user AND id = :id)")
                .param("user", user)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void read(String user, long id, Instant at) {
        jdbc.sql("UPDATE notice SET read_at = :at WHERE user_name = :user AND id = :id AND read_at IS NULL")
                .param("user", user)
                .param("id", id)
                .param("at", Timestamps.of(at))
                .update();
    }

    void readUpTo(String user, long id, Instant at) {
        jdbc.sql("UPDATE notice SET read_at = :at WHERE user_name = :user AND id <= :id AND read_at IS NULL")
                .param("user", user)
                .param("id", id)
                .param("at", Timestamps.of(at))
                .update();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("DELETE FROM notice WHERE at < :moment")
                .param("moment", Timestamps.of(moment))
                .update();
    }

    private static String[] keys(Set<NoticeKind> kinds) {
        return kinds.stream().map(NoticeKind::key).toArray(String[]::new);
    }

    private static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                NoticeKind.of(row.getString("kind")),
                Timestamps.read(row, "at"),
                row.getString("by"),
                new Notice.About(
                        row.getString("rule_set"),
                        row.getObject("release", Integer.class),
                        row.getObject("submission", UUID.class),
                        row.getString("title"),
                        row.getString("detail"),
                        Timestamps.find(row, "effective_at").orElse(null)),
                Timestamps.find(row, "read_at").orElse(null));
    }
}
