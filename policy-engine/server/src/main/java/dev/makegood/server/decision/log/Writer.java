package dev.makegood.server.decision.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of a process that writes decisions. It holds a connection as long as that lives. Where a connection
 * breaks during a commit, it finds out whether the batch is on record before it writes anything else.
 */
final class Writer implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int MOST_IN_A_BATCH = 256;
    private static final int WARM = 10;
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final int SECONDS_TO_ANSWER = 2;

    private final BlockingQueue<Pending> queue;
    private final DataSource database;
    private final LogMeters meters;
    private volatile boolean stopping;

    private @Nullable Connection connection;
    private @Nullable LogStream stream;
    private Batch.@Nullable Prepared inDoubt;

    Writer(BlockingQueue<Pending> queue, DataSource database, LogMeters meters) {
        this.queue = queue;
        this.database = database;
        this.meters = meters;
    }

    /** Writes those as often as it takes to be quick, and leaves nothing of them. */
    void warmUp(List<Pending> batch) throws SQLException {
        var on = connected();
        for (var times = 0; times < WARM; times++) {
            for (var size = 1; size <= batch.size(); size *= 4) {
                prepare(on, batch.subList(0, size));
                on.rollback();
            }
        }
    }

    /** Writes what waits, and ends. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        while (!stopping || !queue.isEmpty()) {
            try {
                var batch = next();
                if (batch.isEmpty()) {
                    beat();
                } else {
                    write(batch);
                }
            } catch (InterruptedException _) {
                stopping = true;
            } catch (RuntimeException e) {
                LOG.error("The writer of decisions goes on after a failure", e);
                disconnect();
            }
        }
        seal();
    }

    private List<Pending> next() throws InterruptedException {
        var batch = new ArrayList<Pending>();
        var first = queue.poll(stopping ? 0 : BEAT.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            queue.drainTo(batch, MOST_IN_A_BATCH - 1);
        }
        batch.removeIf(entry -> !entry.claim());
        return batch;
    }

    private void write(List<Pending> batch) {
        try {
            var on = connected();
            commit(on, prepare(on, batch));
        } catch (SQLException e) {
            refuse(batch, e);
        } catch (RuntimeException e) {
            batch.forEach(entry -> entry.fail(e));
            throw e;
        }
    }

    private Batch.Prepared prepare(Connection on, List<Pending> batch) throws SQLException {
        try {
            return new Batch(streamOn(on), batch).prepare(on);
        } catch (LogStream.StreamGone _) {
            on.rollback();
            stream = null;
            return new Batch(streamOn(on), batch).prepare(on);
        }
    }

    private void commit(Connection on, Batch.Prepared prepared) throws SQLException {
        inDoubt = prepared;
        var started = System.nanoTime();
        try {
            on.commit();
        } catch (SQLException e) {
            LOG.warn("The database went away during a commit: {}", e.getMessage());
            disconnect();
            settle();
            return;
        }
        settled(prepared);
        meters.committed(prepared.receipts().size(), System.nanoTime() - started);
    }

    /** Asks until the database says whether the batch in doubt is on record; whoever waits for it waits no longer than they can. */
    private void settle() {
        while (inDoubt != null && !stopping) {
            try {
                connected();
            } catch (SQLException e) {
                LOG.debug("It is not known yet whether the last batch is on record: {}", e.getMessage());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void settled(Batch.Prepared prepared) {
        stream = prepared.after();
        inDoubt = null;
        prepared.committed();
    }

    /** A connection on which nothing is in doubt. */
    private Connection connected() throws SQLException {
        var on = connection;
        if (on == null) {
            on = database.getConnection();
            on.setAutoCommit(false);
            connection = on;
        }
        var doubtful = inDoubt;
        if (doubtful != null) {
            settle(on, doubtful);
        }
        return on;
    }

    private void settle(Connection on, Batch.Prepared doubtful) throws SQLException {
        var size = sizeOnRecord(on);
        if (size == doubtful.after().tree().size()) {
            settled(doubtful);
        } else {
            inDoubt = null;
            doubtful.entries().forEach(entry -> entry.become(new Recording.Unavailable()));
        }
    }

    private long sizeOnRecord(Connection on) throws SQLException {
        try {
            return stream == null ? -1 : stream.sizeOnRecord(on);
        } catch (SQLException e) {
            disconnect();
            throw e;
        }
    }

    private LogStream streamOn(Connection on) throws SQLException {
        var open = stream;
        if (open == null) {
            open = LogStream.open(on);
            stream = open;
        }
        return open;
    }

    /** Nothing of the batch is on record: its commit was never asked for. */
    private void refuse(List<Pending> batch, SQLException cause) {
        if (!isAlive()) {
            if (connection != null) {
                LOG.warn("Decisions cannot be put on record until the database is back: {}", cause.getMessage());
            }
            disconnect();
            var all = new ArrayList<>(batch);
            queue.drainTo(all);
            meters.refused(all.size());
            all.forEach(entry -> entry.become(new Recording.Unavailable()));
        } else if (batch.size() == 1) {
            batch.getFirst().fail(cause);
        } else {
            batch.forEach(this::writeAlone);
        }
    }

    private void writeAlone(Pending entry) {
        if (connection == null) {
            meters.refused(1);
            entry.become(new Recording.Unavailable());
        } else {
            write(List.of(entry));
        }
    }

    private boolean isAlive() {
        var on = connection;
        if (on == null) {
            return false;
        }
        try {
            on.rollback();
            return on.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException _) {
            return false;
        }
    }

    private void beat() {
        try {
            streamOn(connected()).beat(connected());
        } catch (SQLException e) {
            LOG.debug("The stream shows no sign of life: {}", e.getMessage());
            disconnect();
        }
    }

    private void seal() {
        try {
            var on = connected();
            if (stream != null) {
                stream.seal(on);
            }
        } catch (SQLException e) {
            LOG.warn("The stream is left to be sealed by another process: {}", e.getMessage());
        }
        disconnect();
    }

    private void disconnect() {
        var on = connection;
        connection = null;
        if (on != null) {
            try {
                on.close();
            } catch (SQLException _) {
                LOG.debug("A broken connection does not close");
            }
        }
    }
}
