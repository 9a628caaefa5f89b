package dev.makegood.server.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is on record of what people did, in the order in which it was done, for other parts of the server. */
@Component
public class AuditFeed {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditFeed(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The place of the next entry. Whoever reads up to it misses none: entries get their places in turn. */
    public long end() {
        return jdbc.sql("SELECT coalesce(max(seq) + 1, 0) FROM audit_entry")
                .query(Long.class)
                .single();
    }

    /** At most so many from that place on. */
    public List<AuditEntry> from(long seq, int most) {
        return jdbc.sql("""
            SELECT seq, id, at, actor, action, subject, details FROM audit_entry
            WHERE seq >= :seq ORDER BY seq LIMIT :most
            """)
                .param("seq", seq)
                .param("most", most)
                .query((row, _) -> AuditEntry.read(row, json))
                .list();
    }
}
