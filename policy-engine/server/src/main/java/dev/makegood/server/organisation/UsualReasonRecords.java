package dev.makegood.server.organisation;

import dev.makegood.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Usual reasons as the database keeps them. */
@Component
class UsualReasonRecords {
    private static final String REASON =
            "SELECT kind, key, text_en, text_vi, active, place, version FROM usual_reason ";

    private final JdbcClient jdbc;

    UsualReasonRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By kind, and of each kind in the order in which they are offered. */
    List<UsualReason> all() {
        return jdbc.sql(REASON + "ORDER BY kind, place, key")
                .query((row, _) -> reason(row))
                .list();
    }

    Optional<UsualReason> find(UsualReason.Kind kind, String key) {
        return jdbc.sql(REASON + "WHERE kind = :kind AND key = :key")
                .param("kind", kind.name())
                .param("key", key)
                .query((row, _) -> reason(row))
                .optional();
    }

    /** Whether its key was free. */
    boolean add(UsualReason reason) {
        return written(jdbc.sql("""
            INSERT INTO usual_reason (kind, key, text_en, text_vi, active, place, version)
            VALUES (:kind, :key, :en, :vi, :active, :place, :version)
            ON CONFLICT DO NOTHING
            """), reason);
    }

    /** Whether there was one of that version still. */
    boolean change(UsualReason reason) {
        return written(jdbc.sql("""
            UPDATE usual_reason SET text_en = :en, text_vi = :vi, active = :active, place = :place,
                version = version + 1
            WHERE kind = :kind AND key = :key AND version = :version
            """), reason);
    }

    private static boolean written(JdbcClient.StatementSpec statement, UsualReason reason) {
        return statement
                        .param("kind", reason.kind().name())
                        .param("key", reason.key())
                        .param("en", reason.text().en())
                        .param("vi", reason.text().vi())
                        .param("active", reason.active())
                        .param("place", reason.place())
                        .param("version", reason.version())
                        .update()
                > 0;
    }

    private static UsualReason reason(ResultSet row) throws SQLException {
        return new UsualReason(
                UsualReason.Kind.valueOf(row.getString("kind")),
                row.getString("key"),
                new Text(row.getString("text_en"), row.getString("text_vi")),
                row.getBoolean("active"),
                row.getInt("place"),
                row.getInt("version"));
    }
}
