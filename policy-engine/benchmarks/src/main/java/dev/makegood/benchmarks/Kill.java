package dev.makegood.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Kills the packaged server, and its database, under load again and again, and sees each time that it starts on the same
 * data and that every decision it acknowledged is on record, without holes and with roots that verify.
 *
 * <pre>java -cp … dev.makegood.benchmarks.Kill &lt;jar&gt; [times each]</pre>
 */
public final class Kill {
    private static final int CONNECTIONS = 32;
    private static final int SECONDS_OF_LOAD = 4;
    private static final int CREATED = 201;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Path jar;
    private final Path data;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicLong number = new AtomicLong();

    private Kill(Path jar, Path data) {
        this.jar = jar;
        this.data = data;
    }

    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        var times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        var drill = new Kill(Path.of(arguments[0]), Files.createTempDirectory("makegood-kill"));
        for (var time = 1; time <= times; time++) {
            drill.killServer(time);
        }
        for (var time = 1; time <= times; time++) {
            drill.killDatabase(time);
        }
    }

    private void killServer(int time) throws IOException, InterruptedException, SQLException {
        var server = RunningJar.start(jar, data);
        load(server, server::kill);
        var again = RunningJar.start(jar, data);
        report("server " + time, again);
        again.stop();
    }

    /** The server goes on, and has its database back by itself. */
    private void killDatabase(int time) throws IOException, InterruptedException, SQLException {
        var server = RunningJar.start(jar, data);
        load(server, () -> {
            killDatabaseOf(server);
            TimeUnit.SECONDS.sleep(1);
            server.awaitReady();
            TimeUnit.SECONDS.sleep(1);
        });
        report("PostgreSQL " + time, server);
        server.stop();
    }

    /** The first process and all it started, at once. */
    private static void killDatabaseOf(RunningJar server) throws IOException {
        var postmaster = ProcessHandle.of(server.databasePid()).orElseThrow();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private void load(RunningJar server, Blow blow) throws IOException, InterruptedException {
        var key = server.key();
        var stopped = new AtomicBoolean();
        var ended = new CountDownLatch(CONNECTIONS);
        for (var each = 0; each < CONNECTIONS; each++) {
            Thread.ofVirtual().start(() -> {
                decide(server.port(), key, stopped);
                ended.countDown();
            });
        }
        TimeUnit.SECONDS.sleep(SECONDS_OF_LOAD);
        blow.fall();
        stopped.set(true);
        ended.await();
    }

    private void decide(int port, String key, AtomicBoolean stopped) {
        try (var wire = new Wire(port, key)) {
            while (!stopped.get()) {
                var reply = wire.post("/api/v1/decisions", Case.json(number.incrementAndGet()));
                var id = ID.matcher(reply.text());
                if (reply.status() == CREATED && id.find()) {
                    acknowledged.add(id.group(1));
                }
            }
        } catch (IOException _) {
            // It was killed, as it was meant to be.
        }
    }

    private void report(String killed, RunningJar server) throws IOException, SQLException {
        try (var database = server.database()) {
            var record = new Streams(database);
            var missing = record.missing(acknowledged);
            var faults = record.faults();
            IO.println("%s killed: %d acknowledged, %d missing, %d streams with %d decisions, %d faults %s"
                    .formatted(
                            killed,
                            acknowledged.size(),
                            missing,
                            record.sizes().size(),
                            record.size(),
                            faults.size(),
                            faults));
            if (missing > 0 || !faults.isEmpty()) {
                throw new IllegalStateException("the record is not whole; the data is in " + data);
            }
        }
    }

    /** What is done to what runs. */
    @FunctionalInterface
    private interface Blow {
        void fall() throws IOException, InterruptedException;
    }
}
