package dev.makegood.server.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Shows what is on record of what people did. */
@Service
@PreAuthorize("hasAuthority('audit')")
public class AuditLog {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** At most so many entries before that one, newest first. */
    public AuditPage before(long seq, int limit) {
        var found = read(seq, limit + 1);
        return found.size() > limit
                ? new AuditPage(
                        found.subList(0, limit),
                        Optional.of(found.get(limit - 1).seq()))
                : new AuditPage(found, Optional.empty());
    }

    private List<AuditEntry> read(long before, int most) {
        return jdbc.sql("""
            SELECT seq, id, at, actor, action, subject, details FROM audit_entry
            WHERE seq < :before ORDER BY seq DESC LIMIT :most
            """)
                .param("before", before)
                .param("most", most)
                .query((row, _) -> AuditEntry.read(row, json))
                .list();
    }
}
