package dev.makegood.server.postgres;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the database answers; says so in the log when that changes, in one line. */
@Component("dbHealthIndicator")
class DatabaseHealth implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseHealth.class);
    private static final int PATIENCE_SECONDS = 1;

    private final DataSource database;
    private final AtomicBoolean away = new AtomicBoolean();

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS) ? up() : down("the connection is broken");
        } catch (SQLException e) {
            return down(String.valueOf(e.getMessage()));
        }
    }

    private Health up() {
        if (away.compareAndSet(true, false)) {
            LOG.info("The database answers again");
        }
        return Health.up().build();
    }

    private Health down(String reason) {
        if (away.compareAndSet(false, true)) {
            LOG.warn("The database does not answer: {}", reason);
        }
        return Health.down().build();
    }
}
