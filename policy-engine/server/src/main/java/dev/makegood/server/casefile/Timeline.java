package dev.makegood.server.casefile;

import dev.makegood.server.postgres.Timestamps;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts down what happens to cases, each entry behind all that could be seen before. */
@Component
public class Timeline {
    /** On which nodes tell each other that there are entries. */
    static final String CHANNEL = "makegood_case";

    private final JdbcClient jdbc;
    private final CaseVault vault;

    Timeline(JdbcClient jdbc, CaseVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * Within the transaction of the act, right before its audit entry: whoever puts down something else waits from here on
     * until the transaction ends.
     *
     * @return the version that the case has by it
     * @throws org.springframework.dao.EmptyResultDataAccessException if there is no such case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int append(UUID file, NewEntry entry) {
        var version = jdbc.sql("UPDATE case_file SET version = version + 1 WHERE id = :file RETURNING version")
                .param("file", file)
                .query((row, _) -> row.getInt("version"))
                .single();
        put(file, version, entry);
        return version;
    }

    /** The same, by what the case is called; nothing where no such case is kept here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendTo(String ref, NewEntry entry) {
        find(ref).ifPresent(file -> append(file, entry));
    }

    /** The same, on the newest case of a customer; nothing where none is kept here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendToNewestOf(String customer, NewEntry entry) {
        jdbc.sql("SELECT id FROM case_file WHERE customer = :customer ORDER BY opened_at DESC, id DESC LIMIT 1")
                .param("customer", customer)
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional()
                .ifPresent(file -> append(file, entry));
    }

    /** When a customer and we were in contact last, as far as a case tells. */
    public Optional<Instant> lastContact(String customer) {
        return jdbc.sql("""
            SELECT max(at) AS at FROM case_entry JOIN case_file ON case_file.id = case_entry.case_file
            WHERE customer = :customer AND kind = 'CONTACT'
            """)
                .param("customer", customer)
                .query((row, _) -> Timestamps.find(row, "at"))
                .single();
    }

    /** Whether a case that is called so is kept here. */
    public boolean keeps(String ref) {
        return find(ref).isPresent();
    }

    private Optional<UUID> find(String ref) {
        return jdbc.sql("SELECT id FROM case_file WHERE ref = :ref")
                .param("ref", ref)
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** The first entry of a case. */
    void begin(UUID file, NewEntry entry) {
        put(file, 1, entry);
    }

    private void put(UUID file, int version, NewEntry entry) {
        var id = UUID.randomUUID();
        var content = entry.text().map(text -> vault.seal(file, id, text));
        jdbc.sql("""
            WITH place AS (UPDATE case_feed SET newest = newest + 1 RETURNING newest)
            INSERT INTO case_entry (seq, id, case_file, version, kind, at, actor, details, content)
            SELECT newest, :id, :file, :version, :kind, :at, :actor, CAST(:details AS jsonb), :content FROM place
            """)
                .param("id", id)
                .param("file", file)
                .param("version", version)
                .param("kind", entry.kind().name())
                .param("at", Timestamps.of(entry.at()))
                .param("actor", entry.actor())
                .param("details", entry.details().toString())
                .param("content", content.orElse(null), Types.BINARY)
                .update();
        jdbc.sql("SELECT pg_notify(:channel, '')")
                .param("channel", CHANNEL)
                .query()
                .listOfRows();
    }
}
