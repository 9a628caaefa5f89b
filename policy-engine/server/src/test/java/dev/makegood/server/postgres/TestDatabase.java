package dev.makegood.server.postgres;

import dev.makegood.server.installation.DataDirectory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A database for a test, empty and its own, on one server for all of them. */
public final class TestDatabase {
    static final Path BINARIES = Path.of("target/postgres-binaries").toAbsolutePath();

    private static final Path DIRECTORY = Path.of("target/test-database").toAbsolutePath();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Connections connections;
    private final String name;

    private TestDatabase(Connections connections, String name) {
        this.connections = connections;
        this.name = name;
    }

    /** Where the programs of the bundled server are unpacked, once for all tests. */
    public static Path binaries() {
        return BINARIES;
    }

    public static TestDatabase empty() {
        var connections = OneServer.CONNECTIONS;
        var name = "test_" + COUNT.incrementAndGet();
        try (var connection = connections.asOwner(Connections.DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
            statement.execute("CREATE DATABASE %s".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(connections, name);
    }

    /** With all tables, and nothing in them. */
    public static TestDatabase migrated() {
        var database = empty();
        database.migrate();
        return database;
    }

    /** Makes all tables that are missing. */
    public void migrate() {
        flyway().load().migrate();
    }

    /** Makes the tables of an earlier version, which nobody is granted yet. */
    public void migrateTo(String version) {
        flyway().target(version).repeatableSqlMigrationPrefix("none").load().migrate();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(asOwner()).placeholders(Map.of("application", Connections.APPLICATION));
    }

    /** As whoever may do everything. */
    public DataSource asOwner() {
        return new DriverManagerDataSource(
                connections.url(name),
                Connections.OWNER,
                connections.passwords().owner());
    }

    /** As whoever serves requests. */
    public DataSource asApplication() {
        return new DriverManagerDataSource(
                connections.url(name),
                Connections.APPLICATION,
                connections.passwords().application());
    }

    public void register(DynamicPropertyRegistry registry) {
        settings(connections, name).forEach((key, value) -> registry.add(key, () -> value));
    }

    /** As arguments of the application. */
    public List<String> arguments() {
        return arguments(connections, name);
    }

    /** As settings of the application. */
    public Map<String, String> settings() {
        return settings(connections, name);
    }

    static List<String> arguments(Connections connections, String name) {
        return settings(connections, name).entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toList();
    }

    /** A server that waits for its next test keeps no connection that another could need. */
    private static Map<String, String> settings(Connections connections, String name) {
        return Map.of(
                "spring.datasource.hikari.minimum-idle",
                "1",
                "spring.datasource.hikari.idle-timeout",
                "10000",
                "spring.datasource.url",
                connections.url(name),
                "spring.datasource.username",
                Connections.APPLICATION,
                "spring.datasource.password",
                connections.passwords().application(),
                "spring.flyway.user",
                Connections.OWNER,
                "spring.flyway.password",
                connections.passwords().owner());
    }

    /** Started when a test first asks for it, stopped with the tests. */
    private static final class OneServer {
        static final Connections CONNECTIONS = start();

        private static Connections start() {
            var server = BundledPostgres.start(new DataDirectory(DIRECTORY), false, BINARIES);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server.connections();
        }
    }
}
