package dev.makegood.server.postgres;

import dev.makegood.server.installation.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes with the product, on a free port of this machine. Processes on the same data share one
 * server: the first starts it, whoever finds it stopped starts it again, the last stops it. It outlives a process that
 * is killed.
 */
final class BundledPostgres implements AutoCloseable {
    static final String FOLDER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(BundledPostgres.class);
    private static final int PATIENCE_SECONDS = 60;

    private final Use use;
    private final Cluster cluster;
    private final Connections connections;
    private final CountDownLatch closing = new CountDownLatch(1);

    private BundledPostgres(Use use, Cluster cluster, Connections connections) {
        this.use = use;
        this.cluster = cluster;
        this.connections = connections;
    }

    /**
     * Starts the server of that data directory, or joins it where it runs.
     *
     * @param durable whether what is committed survives the power
     * @param binaries where its programs are unpacked, once for every version
     */
    static BundledPostgres start(DataDirectory data, boolean durable, Path binaries) {
        try {
            return startOrJoin(data.folder(FOLDER), durable, binaries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the database was started", e);
        }
    }

    private static BundledPostgres startOrJoin(DataDirectory directory, boolean durable, Path binaries)
            throws IOException, InterruptedException {
        var use = new Use(directory.path());
        try {
            for (var second = 0; second < PATIENCE_SECONDS; second++) {
                var started = startInTurn(directory, use, durable, binaries);
                if (started.isPresent()) {
                    return started.get();
                }
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            use.close();
            throw e;
        }
        use.close();
        throw new DatabaseCannotBeUsed(
                "The database in %s is used by another process, and cannot be reached from here."
                        .formatted(directory.path()),
                "Stop that process, or give this one a data directory of its own.");
    }

    /** Nothing, while the server is down in spite of others who use it: they are about to start it again. */
    private static Optional<BundledPostgres> startInTurn(
            DataDirectory directory, Use use, boolean durable, Path binaries) throws IOException, InterruptedException {
        try (var _ = use.takeTurn()) {
            var folder = directory.path();
            var cluster = new Cluster(folder, Binaries.below(binaries), ServerAccount.find(folder), durable);
            var passwords = Passwords.in(directory);
            if (cluster.exists()) {
                cluster.requireVersion();
            } else {
                cluster.initialise(Connections.OWNER, directory.file(Passwords.OWNER_FILE));
            }
            var running = cluster.postmaster();
            if (running.isEmpty() && !use.isFree()) {
                return Optional.empty();
            }
            var port = running.isPresent() ? running.get().port() : startOnFreePort(cluster);
            var connections = new Connections(port, passwords);
            connections.prepare();
            use.begin();
            var server = new BundledPostgres(use, cluster, connections);
            Thread.ofPlatform().daemon().name("postgres-watch").start(server::watch);
            return Optional.of(server);
        }
    }

    Connections connections() {
        return connections;
    }

    /** Stops the server, unless others use it. */
    @Override
    public void close() {
        closing.countDown();
        try (use;
                var _ = use.takeTurn()) {
            if (use.end() && cluster.postmaster().isPresent()) {
                cluster.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static int startOnFreePort(Cluster cluster) throws IOException, InterruptedException {
        var port = freePort();
        cluster.start(port);
        return port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void watch() {
        try {
            while (!closing.await(1, TimeUnit.SECONDS)) {
                startAgain();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** If the server has died, in the same place, so that everybody finds it. */
    private void startAgain() throws InterruptedException {
        try {
            if (cluster.postmaster().isPresent()) {
                return;
            }
            try (var _ = use.takeTurn()) {
                if (closing.getCount() > 0 && cluster.postmaster().isEmpty()) {
                    cluster.start(connections.port());
                    LOG.warn("The database had stopped and was started again");
                }
            }
        } catch (IOException | DatabaseCannotBeUsed e) {
            LOG.warn("The database has stopped and does not start again yet: {}", e.getMessage());
        }
    }
}
