package dev.makegood.server.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The ways into a bundled server: its owner, who makes and migrates the database, and the application, who may only do
 * there what it has been granted.
 */
record Connections(int port, Passwords passwords) {
    static final String HOST = "127.0.0.1";
    static final String DATABASE = "makegood";
    static final String OWNER = "makegood_owner";
    static final String APPLICATION = "makegood";

    private static final String MAINTENANCE = "postgres";
    private static final String CANNOT_CONNECT_NOW = "57P03";
    private static final int ATTEMPTS = 120;

    /** Makes what the server lacks of database and role. */
    void prepare() throws InterruptedException {
        try (var connection = patientlyConnected();
                var statement = connection.createStatement()) {
            if (isMissing(statement, "SELECT 1 FROM pg_roles WHERE rolname = '%s'".formatted(APPLICATION))) {
                statement.execute("CREATE ROLE %s LOGIN".formatted(APPLICATION));
            }
            statement.execute("ALTER ROLE %s PASSWORD '%s'".formatted(APPLICATION, passwords.application()));
            if (isMissing(statement, "SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(DATABASE))) {
                statement.execute("CREATE DATABASE %s".formatted(DATABASE));
            }
        } catch (SQLException e) {
            throw new DatabaseCannotBeUsed(
                    "The bundled PostgreSQL on port %d does not accept us: %s".formatted(port, e.getMessage()),
                    "See that owner-password in its folder is the one it was made with, and that no other server has"
                            + " taken its port.",
                    e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, database);
    }

    Connection asOwner(String database) throws SQLException {
        return connect(OWNER, passwords.owner(), database);
    }

    Connection asApplication(String database) throws SQLException {
        return connect(APPLICATION, passwords.application(), database);
    }

    /** A server that comes back from a crash answers a while later. */
    private Connection patientlyConnected() throws SQLException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                return asOwner(MAINTENANCE);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !CANNOT_CONNECT_NOW.equals(e.getSQLState())) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }

    private Connection connect(String user, String password, String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(url(database), properties);
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
