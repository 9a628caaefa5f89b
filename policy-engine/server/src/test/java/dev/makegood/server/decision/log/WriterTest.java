package dev.makegood.server.decision.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.server.postgres.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The writer on a database whose connections break at the worst moment. */
@Execution(ExecutionMode.CONCURRENT)
class WriterTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private final TestDatabase database = TestDatabase.migrated();
    private final BlockingQueue<Pending> queue = new ArrayBlockingQueue<>(1_000);
    private final BreakableConnections connections = new BreakableConnections(database.asApplication());
    private @Nullable Writer writer;
    private @Nullable Thread thread;

    @BeforeEach
    void start() {
        var starting = new Writer(queue, connections, new LogMeters(new SimpleMeterRegistry(), queue));
        writer = starting;
        thread = Thread.ofPlatform().start(starting);
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (writer != null && thread != null) {
            writer.stop();
            thread.join();
        }
    }

    @Test
    void saysThatADecisionIsOnRecordWhenOnlyTheAnswerToItsCommitWasLost() throws Exception {
        enqueue("before").await(PATIENCE);
        connections.breakAt(Moment.AFTER_COMMIT);

        var recording = enqueue("lost answer").await(PATIENCE);

        assertThat(recording)
                .isInstanceOfSatisfying(
                        Recording.OnRecord.class,
                        on -> assertThat(on.receipt().seq()).isEqualTo(1));
        assertThat(sequence()).containsExactly(0L, 1L);
        assertThat(enqueue("after").await(PATIENCE)).isInstanceOf(Recording.OnRecord.class);
        assertThat(sequence()).containsExactly(0L, 1L, 2L);
    }

    @Test
    void saysThatADecisionIsNotOnRecordWhenItsCommitNeverArrived() throws Exception {
        enqueue("before").await(PATIENCE);
        connections.breakAt(Moment.BEFORE_COMMIT);

        assertThat(enqueue("lost").await(PATIENCE)).isEqualTo(new Recording.Unavailable());
        assertThat(enqueue("after").await(PATIENCE)).isInstanceOf(Recording.OnRecord.class);
        assertThat(sequence()).containsExactly(0L, 1L);
    }

    @Test
    void refusesAtOnceWhileThereIsNoConnection() throws Exception {
        connections.breakAt(Moment.CONNECT);

        assertThat(enqueue("lost").await(PATIENCE)).isEqualTo(new Recording.Unavailable());
        assertThat(enqueue("after").await(PATIENCE)).isInstanceOf(Recording.OnRecord.class);
    }

    @Test
    void saysThatItDoesNotKnowWhenTheDatabaseStaysAwayAfterACommit() throws Exception {
        enqueue("before").await(PATIENCE);
        connections.breakAt(Moment.AFTER_COMMIT);
        connections.stayAway(true);

        var pending = enqueue("in doubt");

        assertThat(pending.await(Duration.ofMillis(300))).isEqualTo(new Recording.Uncertain());
        connections.stayAway(false);
        assertThat(enqueue("after").await(PATIENCE)).isInstanceOf(Recording.OnRecord.class);
        assertThat(sequence()).containsExactly(0L, 1L, 2L);
    }

    @Test
    void writesTheOthersOfABatchWithOneThatCannotBeWritten() throws Exception {
        connections.stayAway(true);
        enqueue("away").await(PATIENCE);
        var pending = new ArrayList<Pending>();
        for (var each : IntStream.range(0, 20).toArray()) {
            pending.add(each == 7 ? pending("impossible\0") : pending("case-" + each));
        }
        connections.stayAway(false);

        queue.addAll(pending);

        assertThatThrownBy(() -> pending.get(7).await(PATIENCE)).isInstanceOf(Pending.NotWritten.class);
        pending.remove(7);
        for (var each : pending) {
            assertThat(each.await(PATIENCE)).isInstanceOf(Recording.OnRecord.class);
        }
        assertThat(sequence()).hasSize(19).isSorted().endsWith(18L);
    }

    @Test
    void writesNothingThatWasGivenUpInTime() throws Exception {
        var pending = pending("given up");
        assertThat(pending.await(Duration.ZERO)).isEqualTo(new Recording.Unavailable());

        queue.add(pending);
        enqueue("after").await(PATIENCE);

        assertThat(sequence()).containsExactly(0L);
    }

    private Pending enqueue(String caseRef) {
        var pending = pending(caseRef);
        queue.add(pending);
        return pending;
    }

    private Pending pending(String caseRef) {
        var body = CanonicalJson.parse("{}".getBytes(StandardCharsets.UTF_8));
        return new Pending(
                new NewDecision(
                        DecisionIds.at(now),
                        now,
                        "gifts",
                        caseRef,
                        "api-key:test",
                        null,
                        body,
                        Optional.empty(),
                        Optional.empty()),
                List.of());
    }

    private List<Long> sequence() {
        return JdbcClient.create(database.asOwner())
                .sql("SELECT seq FROM decision ORDER BY seq")
                .query((row, _) -> row.getLong("seq"))
                .list();
    }

    private enum Moment {
        NEVER,
        CONNECT,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    /** Connections of which the next breaks at a moment, as a server does that is killed. */
    private static final class BreakableConnections extends AbstractDataSource {
        private final DataSource real;
        private final AtomicReference<Moment> next = new AtomicReference<>(Moment.NEVER);
        private volatile boolean away;

        BreakableConnections(DataSource real) {
            this.real = real;
        }

        void breakAt(Moment moment) {
            next.set(moment);
        }

        void stayAway(boolean isAway) {
            away = isAway;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (away || next.compareAndSet(Moment.CONNECT, Moment.NEVER)) {
                throw broken();
            }
            var connection = real.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        if (method.getName().equals("commit")
                                && next.compareAndSet(Moment.BEFORE_COMMIT, Moment.NEVER)) {
                            connection.close();
                            throw broken();
                        }
                        try {
                            @Nullable Object result = method.invoke(connection, arguments);
                            if (method.getName().equals("commit")
                                    && next.compareAndSet(Moment.AFTER_COMMIT, Moment.NEVER)) {
                                connection.close();
                                throw broken();
                            }
                            return result;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException();
        }

        private static SQLException broken() {
            return new SQLException("the server is gone", "08006");
        }
    }
}
