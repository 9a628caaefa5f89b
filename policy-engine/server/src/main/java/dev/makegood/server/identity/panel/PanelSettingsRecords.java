package dev.makegood.server.identity.panel;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the panel may be shown, as the database keeps it. */
@Component
class PanelSettingsRecords {
    private final JdbcClient jdbc;

    PanelSettingsRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PanelSettings read() {
        return jdbc.sql("SELECT origins, version FROM panel_settings")
                .query((row, _) -> new PanelSettings(
                        List.of((String[]) row.getArray("origins").getArray()), row.getInt("version")))
                .single();
    }

    /** Whether it was of that version still. */
    boolean change(Collection<String> origins, int version) {
        return jdbc.sql("""
            UPDATE panel_settings SET origins = :origins, version = version + 1 WHERE version = :version
            """)
                        .param("origins", origins.toArray(String[]::new))
                        .param("version", version)
                        .update()
                > 0;
    }
}
