package dev.makegood.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * One endpoint asked for a while.
 *
 * @param rate requests a second whether answered or not; 0 for as fast as 64 connections are answered
 */
record Step(RunningJar server, String path, int rate, Duration length) {
    private static final int CONNECTIONS = 64;
    private static final int MOST = 2_000_000;

    Measured run() throws IOException, InterruptedException {
        var run = new Run(server.key());
        var cpu = Cpu.now(server);
        var started = System.nanoTime();
        run.begin(started);
        run.await();
        return run.measured(System.nanoTime() - started, Cpu.now(server).since(cpu));
    }

    private final class Run {
        private final String key;
        private final AtomicLong next = new AtomicLong();
        private final AtomicLong failed = new AtomicLong();
        private final CountDownLatch ended = new CountDownLatch(CONNECTIONS);
        private final long[] micros = new long[MOST];

        Run(String key) {
            this.key = key;
        }

        void begin(long started) {
            for (var each = 0; each < CONNECTIONS; each++) {
                Thread.ofVirtual().start(() -> ask(started));
            }
        }

        void await() throws InterruptedException {
            ended.await();
        }

        private void ask(long started) {
            var end = started + length.toNanos();
            try (var wire = new Wire(server.port(), key)) {
                for (var due = due(started); due < end; due = due(started)) {
                    LockSupport.parkNanos(due - System.nanoTime());
                    askOnce(wire, rate == 0 ? System.nanoTime() : due);
                }
            } catch (IOException _) {
                failed.incrementAndGet();
            } finally {
                ended.countDown();
            }
        }

        private final AtomicLong answered = new AtomicLong();

        private void askOnce(Wire wire, long due) throws IOException {
            var reply = wire.post(path, Case.json(next.get()));
            if (reply.status() >= 300) {
                failed.incrementAndGet();
            } else {
                micros[(int) answered.getAndIncrement()] = (System.nanoTime() - due) / 1_000;
            }
        }

        private long due(long started) {
            var number = next.getAndIncrement();
            return rate == 0 ? System.nanoTime() : started + number * 1_000_000_000L / rate;
        }

        Measured measured(long nanos, Cpu cpu) {
            var sorted = Arrays.copyOf(micros, (int) answered.get());
            Arrays.sort(sorted);
            return new Measured(path, rate, nanos, sorted, failed.get(), cpu);
        }
    }
}
