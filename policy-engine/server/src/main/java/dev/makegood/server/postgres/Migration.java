package dev.makegood.server.postgres;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the database to what this version needs, forward only, if it is one this version can use. */
@Configuration(proxyBeanMethods = false)
class Migration {
    static final int OLDEST_MAJOR = 15;

    private static final int VERSIONS_OF_A_MAJOR = 10_000;

    /** Lets the migrations grant to whoever serves requests what it may do. */
    @Bean
    FlywayConfigurationCustomizer namesTheApplication(DataSource application) {
        return flyway -> flyway.placeholders(Map.of("application", roleOf(application)));
    }

    /** @param version as PostgreSQL numbers them: 180006 is 18.6 */
    static void requireVersion(int version) {
        if (version < OLDEST_MAJOR * VERSIONS_OF_A_MAJOR) {
            throw new DatabaseCannotBeUsed(
                    "The database is a PostgreSQL %d.%d; Makegood needs %d or newer."
                            .formatted(version / VERSIONS_OF_A_MAJOR, version % VERSIONS_OF_A_MAJOR, OLDEST_MAJOR),
                    "Upgrade it, or leave out spring.datasource.url to use the bundled one.");
        }
    }

    private static String roleOf(DataSource application) {
        try (var connection = application.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT current_setting('server_version_num')::int, current_user")) {
            rows.next();
            requireVersion(rows.getInt(1));
            return rows.getString(2);
        } catch (SQLException e) {
            throw new DatabaseCannotBeUsed(
                    "The database does not answer: %s".formatted(e.getMessage()),
                    "See that it runs, and that spring.datasource.url, username and password are right.",
                    e);
        }
    }
}
