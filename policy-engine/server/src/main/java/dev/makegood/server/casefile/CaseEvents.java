package dev.makegood.server.casefile;

import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to cases, in the order in which it could be seen. */
@Component
class CaseEvents {
    private final JdbcClient jdbc;

    CaseEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place of the newest; 0 before the first. */
    long newest() {
        return jdbc.sql("SELECT newest FROM case_feed").query(Long.class).single();
    }

    /** At most so many after that place. */
    List<CaseEvent> after(long seq, int most) {
        return jdbc.sql("""
            SELECT seq, ref, case_entry.version, kind, at, actor_name(actor) AS by, status, branch, team, assignee
            FROM case_entry JOIN case_file ON case_file.id = case_entry.case_file
            WHERE seq > :seq ORDER BY seq LIMIT :most
            """)
                .param("seq", seq)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    private static CaseEvent read(ResultSet row) throws SQLException {
        return new CaseEvent(
                row.getLong("seq"),
                row.getString("ref"),
                row.getInt("version"),
                EntryKind.valueOf(row.getString("kind")),
                Timestamps.read(row, "at"),
                row.getString("by"),
                row.getString("status"),
                new CaseEvent.Hands(
                        Optional.ofNullable(row.getString("branch")),
                        Optional.ofNullable(row.getString("team")),
                        Optional.ofNullable(row.getString("assignee"))));
    }
}
