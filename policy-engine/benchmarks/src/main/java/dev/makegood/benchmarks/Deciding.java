package dev.makegood.benchmarks;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Asks a server for one decision after the other until it is closed. */
final class Deciding implements AutoCloseable {
    private static final int CONNECTIONS = 4;
    private static final int PAUSE_MILLIS = 10;
    private static final int CREATED = 201;
    private static final AtomicLong NUMBER = new AtomicLong();

    private final RunningJar server;
    private final String key;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(CONNECTIONS);
    private final AtomicLong answered = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    private Deciding(RunningJar server, String key) {
        this.server = server;
        this.key = key;
    }

    static Deciding at(RunningJar server, String key) {
        var deciding = new Deciding(server, key);
        for (var each = 0; each < CONNECTIONS; each++) {
            Thread.ofVirtual().start(deciding::decide);
        }
        return deciding;
    }

    long answered() {
        return answered.get();
    }

    /** What was answered but a decision, or why nothing was. */
    Queue<String> failures() {
        return failures;
    }

    private void decide() {
        while (!isOver.get()) {
            try (var wire = new Wire(server.port(), key)) {
                while (!isOver.get()) {
                    decideOnce(wire);
                    rest();
                }
            } catch (IOException e) {
                failures.add(e.toString());
                rest();
            }
        }
        ended.countDown();
    }

    private void decideOnce(Wire wire) throws IOException {
        var reply = wire.post("/api/v1/decisions", Case.json(NUMBER.incrementAndGet()));
        if (reply.status() == CREATED) {
            answered.incrementAndGet();
        } else {
            failures.add(reply.status() + " " + reply.text());
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        isOver.set(true);
        try {
            ended.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
