package dev.makegood.server.casefile;

import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What happened to cases, as the database keeps it. */
@Component
class CaseHistory {
    private static final String ENTRIES = """
        SELECT seq, case_entry.id, case_entry.case_file, ref, case_entry.version, kind, at, actor_name(actor) AS by,
            details, content, wrapped_key
        FROM case_entry JOIN case_file ON case_file.id = case_entry.case_file
        LEFT JOIN case_personal ON case_personal.case_file = case_file.id
        """;

    private final JdbcClient jdbc;
    private final CaseVault vault;
    private final JsonMapper json;

    CaseHistory(JdbcClient jdbc, CaseVault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    /** At most so many before that one, newest first. */
    List<CaseEntry> ofCase(UUID file, long before, int most) {
        return jdbc.sql(ENTRIES + """
            WHERE case_entry.case_file = :file AND seq < :before ORDER BY seq DESC LIMIT :most
            """)
                .param("file", file)
                .param("before", before)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    /** The same of all cases of a customer that may be seen. */
    List<CaseEntry> ofCustomer(String customer, Sight sight, long before, int most) {
        return jdbc.sql(ENTRIES + """
            WHERE customer = :customer AND seq < :before AND %s ORDER BY seq DESC LIMIT :most
            """.formatted(Sight.CONDITION))
                .param("customer", customer)
                .param("before", before)
                .param("all", sight.all())
                .param("branch", sight.branch().orElse(null), Types.VARCHAR)
                .param("teams", sight.teams().toArray(String[]::new))
                .param("user", sight.user().orElse(null), Types.VARCHAR)
                .param("most", most)
                .query((row, _) -> read(row))
                .list();
    }

    /** The facts and attributes that were stated after that version. */
    Set<String> statedSince(UUID file, int version) {
        return jdbc.sql("""
            SELECT DISTINCT jsonb_array_elements_text(details -> 'attributes') AS attribute FROM case_entry
            WHERE case_file = :file AND version > :version AND kind = 'FACTS_CHANGED'
            """)
                .param("file", file)
                .param("version", version)
                .query((row, _) -> row.getString("attribute"))
                .set();
    }

    boolean hasDecision(UUID file, String decision) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT 1 FROM case_entry
                WHERE case_file = :file AND kind = 'DECIDED' AND details ->> 'decision' = :decision)
            """)
                .param("file", file)
                .param("decision", decision)
                .query(Boolean.class)
                .single();
    }

    private CaseEntry read(ResultSet row) throws SQLException {
        return new CaseEntry(
                row.getLong("seq"),
                row.getString("ref"),
                row.getInt("version"),
                EntryKind.valueOf(row.getString("kind")),
                Timestamps.read(row, "at"),
                row.getString("by"),
                json.readTree(row.getString("details")),
                vault.text(
                        row.getObject("case_file", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getBytes("wrapped_key"),
                        row.getBytes("content")));
    }
}
