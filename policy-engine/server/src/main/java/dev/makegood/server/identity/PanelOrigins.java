package dev.makegood.server.identity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose pages may have the panel in a frame. */
@Component
public class PanelOrigins {
    private final JdbcClient jdbc;

    PanelOrigins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Origins as browsers write them, sorted: {@code https://desk.example.com}. */
    public List<String> all() {
        return jdbc.sql("SELECT unnest(origins) AS origin FROM panel_settings ORDER BY origin")
                .query((row, _) -> row.getString("origin"))
                .list();
    }
}
