package dev.makegood.server.rating;

import java.sql.Types;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How cases are rated, as the database keeps it. */
@Component
class RatingSettingsRecords {
    private final JdbcClient jdbc;

    RatingSettingsRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RatingSettings read() {
        return jdbc.sql("SELECT rule_set, remedy_days, version FROM rating_settings")
                .query((row, _) -> new RatingSettings(
                        Optional.ofNullable(row.getString("rule_set")),
                        row.getInt("remedy_days"),
                        targets(),
                        row.getInt("version")))
                .single();
    }

    Optional<Integer> target(String branch) {
        return jdbc.sql("SELECT level FROM rating_target WHERE branch = :branch")
                .param("branch", branch)
                .query((row, _) -> row.getInt("level"))
                .optional();
    }

    private SortedMap<String, Integer> targets() {
        var targets = new TreeMap<String, Integer>();
        jdbc.sql("SELECT branch, level FROM rating_target").query(row -> {
            targets.put(row.getString("branch"), row.getInt("level"));
        });
        return targets;
    }

    /** Whether they were of that version still. */
    boolean change(Optional<String> ruleSet, int remedyDays, Map<String, Integer> targets, int version) {
        var isNewest = jdbc.sql("""
            UPDATE rating_settings SET rule_set = :ruleSet, remedy_days = :remedyDays, version = version + 1
            WHERE version = :version
            """)
                        .param("ruleSet", ruleSet.orElse(null), Types.VARCHAR)
                        .param("remedyDays", remedyDays)
                        .param("version", version)
                        .update()
                > 0;
        if (isNewest) {
            jdbc.sql("DELETE FROM rating_target").update();
            targets.forEach(
                    (branch, level) -> jdbc.sql("INSERT INTO rating_target (branch, level) VALUES (:branch, :level)")
                            .param("branch", branch)
                            .param("level", level)
                            .update());
        }
        return isNewest;
    }
}
