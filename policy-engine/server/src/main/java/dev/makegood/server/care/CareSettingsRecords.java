package dev.makegood.server.care;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How care is run, as the database keeps it. */
@Component
class CareSettingsRecords {
    private final JdbcClient jdbc;

    CareSettingsRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CareSettings read() {
        return jdbc.sql("SELECT rule_sets, hour, version FROM care_settings")
                .query((row, _) -> new CareSettings(
                        List.of((String[]) row.getArray("rule_sets").getArray()),
                        row.getInt("hour"),
                        row.getInt("version")))
                .single();
    }

    /** Whether they were of that version still. */
    boolean change(Collection<String> ruleSets, int hour, int version) {
        return jdbc.sql("""
            UPDATE care_settings SET rule_sets = :ruleSets, hour = :hour, version = version + 1 WHERE version = :version
            """)
                        .param("ruleSets", ruleSets.toArray(String[]::new))
                        .param("hour", hour)
                        .param("version", version)
                        .update()
                > 0;
    }
}
