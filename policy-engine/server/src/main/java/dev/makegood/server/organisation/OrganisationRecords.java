package dev.makegood.server.organisation;

import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation as the database keeps it. */
@Component
class OrganisationRecords {
    private final JdbcClient jdbc;

    OrganisationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Organisation read() {
        return jdbc.sql("SELECT name, zone, version FROM organisation")
                .query((row, _) -> new Organisation(
                        row.getString("name"), ZoneId.of(row.getString("zone")), row.getInt("version")))
                .single();
    }

    /** Whether it was of that version still. */
    boolean change(String name, ZoneId zone, int version) {
        return jdbc.sql("""
            UPDATE organisation SET name = :name, zone = :zone, version = version + 1 WHERE version = :version
            """)
                        .param("name", name)
                        .param("zone", zone.getId())
                        .param("version", version)
                        .update()
                > 0;
    }
}
