package dev.makegood.server.identity.person;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.StaffRecord;
import dev.makegood.server.identity.StaffRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database has on record of people. */
@Component
class KeptRecords implements StaffRecords {
    private final JdbcClient jdbc;

    KeptRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public StaffRecord of(Caller caller) {
        return jdbc.sql("SELECT user_name FROM person WHERE 'person:' || user_name = :caller")
                .param("caller", caller.id())
                .query(String.class)
                .optional()
                .map(this::find)
                .orElse(StaffRecord.NOTHING);
    }

    StaffRecord find(String user) {
        return jdbc.sql("SELECT hired_on, trainings_known, version FROM staff_record WHERE user_name = :user")
                .param("user", user)
                .query((row, _) -> record(row, () -> trainings(user)))
                .optional()
                .orElse(StaffRecord.NOTHING);
    }

    /** By user name, of everybody of whom something was put down. */
    Map<String, StaffRecord> all() {
        var trainings = new HashMap<String, List<StaffRecord.Training>>();
        jdbc.sql("""
            SELECT user_name, topic, completed_on, hours, holds_until FROM training ORDER BY completed_on, topic
            """)
                .query((row, _) -> trainings
                        .computeIfAbsent(row.getString("user_name"), _ -> new ArrayList<>())
                        .add(training(row)))
                .list();
        var records = new HashMap<String, StaffRecord>();
        jdbc.sql("SELECT user_name, hired_on, trainings_known, version FROM staff_record")
                .query((row, _) -> {
                    var user = row.getString("user_name");
                    return records.put(user, record(row, () -> trainings.getOrDefault(user, List.of())));
                })
                .list();
        return records;
    }

    private static StaffRecord record(ResultSet row, Supplier<List<StaffRecord.Training>> trainings)
            throws SQLException {
        return new StaffRecord(
                day(row, "hired_on"),
                row.getBoolean("trainings_known") ? Optional.of(trainings.get()) : Optional.empty(),
                row.getInt("version"));
    }

    private static StaffRecord.Training training(ResultSet row) throws SQLException {
        return new StaffRecord.Training(
                row.getString("topic"),
                day(row, "completed_on").orElseThrow(),
                row.getInt("hours"),
                day(row, "holds_until"));
    }

    private List<StaffRecord.Training> trainings(String user) {
        return jdbc.sql("""
            SELECT topic, completed_on, hours, holds_until FROM training
            WHERE user_name = :user ORDER BY completed_on, topic
            """)
                .param("user", user)
                .query((row, _) -> training(row))
                .list();
    }

    /** Whether it was of the version before still. */
    boolean keep(String user, StaffRecord record) {
        var kept = jdbc.sql(record.version() == 1 ? """
            INSERT INTO staff_record (user_name, hired_on, trainings_known, version)
            VALUES (:user, :hiredOn, :known, :version) ON CONFLICT DO NOTHING
            """ : """
                UPDATE staff_record SET hired_on = :hiredOn, trainings_known = :known, version = :version
                WHERE user_name = :user AND version = :version - 1
                """)
                .param("user", user)
                .param("hiredOn", record.hiredOn().orElse(null))
                .param("known", record.trainings().isPresent())
                .param("version", record.version())
                .update();
        if (kept > 0) {
            jdbc.sql("DELETE FROM training WHERE user_name = :user")
                    .param("user", user)
                    .update();
            record.trainings().orElse(List.of()).forEach(training -> add(user, training));
        }
        return kept > 0;
    }

    private void add(String user, StaffRecord.Training training) {
        jdbc.sql("""
            INSERT INTO training (user_name, topic, completed_on, hours, holds_until)
            VALUES (:user, :topic, :completedOn, :hours, :until)
            """)
                .param("user", user)
                .param("topic", training.topic())
                .param("completedOn", training.completedOn())
                .param("hours", training.hours())
                .param("until", training.until().orElse(null))
                .update();
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
