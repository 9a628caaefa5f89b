package dev.makegood.server.organisation;

import dev.makegood.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The freezes there are. */
@Component
public class Freezes {
    private static final String FREEZE =
            "SELECT id, from_day, to_day, reason_en, reason_vi, version FROM change_freeze ";

    private final JdbcClient jdbc;
    private final OrganisationRecords organisation;

    Freezes(JdbcClient jdbc, OrganisationRecords organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /** The one that lasts longest of those that moment lies in. */
    public Optional<Freeze> at(Instant moment) {
        return jdbc.sql(FREEZE + "WHERE :day BETWEEN from_day AND to_day ORDER BY to_day DESC, id LIMIT 1")
                .param("day", LocalDate.ofInstant(moment, zone()))
                .query((row, _) -> freeze(row))
                .optional();
    }

    /** In which their days begin and end. */
    public ZoneId zone() {
        return organisation.read().zone();
    }

    /** Earliest first. */
    List<Freeze> all() {
        return jdbc.sql(FREEZE + "ORDER BY from_day, to_day, id")
                .query((row, _) -> freeze(row))
                .list();
    }

    Optional<Freeze> find(UUID id) {
        return jdbc.sql(FREEZE + "WHERE id = :id")
                .param("id", id)
                .query((row, _) -> freeze(row))
                .optional();
    }

    void add(Freeze freeze) {
        written(jdbc.sql("""
            INSERT INTO change_freeze (id, from_day, to_day, reason_en, reason_vi, version)
            VALUES (:id, :from, :to, :en, :vi, :version)
            """), freeze);
    }

    /** Whether there was one of that version still. */
    boolean change(Freeze freeze) {
        return written(jdbc.sql("""
            UPDATE change_freeze SET from_day = :from, to_day = :to, reason_en = :en, reason_vi = :vi,
                version = version + 1
            WHERE id = :id AND version = :version
            """), freeze) > 0;
    }

    void remove(UUID id) {
        jdbc.sql("DELETE FROM change_freeze WHERE id = :id").param("id", id).update();
    }

    private static int written(JdbcClient.StatementSpec statement, Freeze freeze) {
        return statement
                .param("id", freeze.id())
                .param("from", freeze.from())
                .param("to", freeze.to())
                .param("en", freeze.reason().en())
                .param("vi", freeze.reason().vi())
                .param("version", freeze.version())
                .update();
    }

    private static Freeze freeze(ResultSet row) throws SQLException {
        return new Freeze(
                row.getObject("id", UUID.class),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                new Text(row.getString("reason_en"), row.getString("reason_vi")),
                row.getInt("version"));
    }
}
