package dev.makegood.server.decision.log;

import dev.makegood.proof.CompactTree;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A stream of this process.
 *
 * @param tree over what is known to be written in it
 */
record LogStream(UUID id, CompactTree tree) {
    static LogStream open(Connection connection) throws SQLException {
        var id = UUID.randomUUID();
        try (var insert =
                connection.prepareStatement("INSERT INTO log_stream (stream, kind, node) VALUES (?, 'decision', ?)")) {
            insert.setObject(1, id);
            insert.setString(2, ManagementFactory.getRuntimeMXBean().getName());
            insert.executeUpdate();
        }
        connection.commit();
        return new LogStream(id, CompactTree.EMPTY);
    }

    LogStream grown(CompactTree after) {
        return new LogStream(id, after);
    }

    /** How many decisions the database holds of it, once nobody is writing any more. */
    long sizeOnRecord(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("SELECT size FROM log_stream WHERE stream = ? FOR UPDATE")) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new StreamGone();
                }
                return rows.getLong(1);
            } finally {
                connection.rollback();
            }
        }
    }

    /** Shows that its process lives. */
    void beat(Connection connection) throws SQLException {
        update(connection, "UPDATE log_stream SET heartbeat_at = now() WHERE stream = ? AND sealed_size IS NULL");
    }

    /** Nothing follows. */
    void seal(Connection connection) throws SQLException {
        update(connection, "UPDATE log_stream SET sealed_size = size WHERE stream = ? AND sealed_size IS NULL");
    }

    private void update(Connection connection, String sql) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            update.setObject(1, id);
            update.executeUpdate();
        }
        connection.commit();
    }

    /** The stream is sealed, or is not as this process left it; another one has to be opened. */
    static final class StreamGone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
