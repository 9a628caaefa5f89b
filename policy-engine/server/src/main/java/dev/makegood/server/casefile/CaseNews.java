package dev.makegood.server.casefile;

import dev.makegood.server.stream.Audience;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * What happened to cases lately, whichever node did it: read once for all who listen here, as soon as the database says
 * that there is something, and once a second anyway.
 */
@Component
class CaseNews implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CaseNews.class);
    private static final int WAIT_MILLIS = 1_000;
    private static final int MOST_AT_ONCE = 500;
    private static final int KEPT = 2_000;

    private final DataSource database;
    private final CaseEvents events;
    private final Audience audience = new Audience();
    private final ConcurrentSkipListMap<Long, CaseEvent> latest = new ConcurrentSkipListMap<>();
    private volatile boolean running;
    private long seen = -1;

    CaseNews(DataSource database, CaseEvents events) {
        this.database = database;
        this.events = events;
    }

    Audience audience() {
        return audience;
    }

    boolean isGoingOn() {
        return running;
    }

    /** All that is known after that place; nothing where too much was forgotten of it meanwhile. */
    Optional<List<CaseEvent>> after(long seq) {
        var found = List.copyOf(latest.tailMap(seq, false).values());
        var isWhole = found.isEmpty() || found.getFirst().seq() == seq + 1;
        return isWhole ? Optional.of(found) : Optional.empty();
    }

    private void follow() {
        while (running) {
            try (var connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException | DataAccessException e) {
                LOG.debug("What happens to cases is told later: {}", e.getMessage());
                rest();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + Timeline.CHANNEL);
            while (running) {
                read();
                connection.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS);
            }
            statement.execute("UNLISTEN " + Timeline.CHANNEL);
        }
    }

    private void read() {
        if (seen < 0) {
            seen = events.newest();
        }
        List<CaseEvent> found;
        do {
            found = events.after(seen, MOST_AT_ONCE);
            for (var event : found) {
                latest.put(event.seq(), event);
                seen = event.seq();
            }
            while (latest.size() > KEPT) {
                latest.pollFirstEntry();
            }
            if (!found.isEmpty()) {
                audience.wakeAll();
            }
        } while (found.size() == MOST_AT_ONCE);
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("cases").start(this::follow);
    }

    /** Before the web server waits for what is asked of it to end. */
    @Override
    public void stop() {
        running = false;
        audience.endAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
