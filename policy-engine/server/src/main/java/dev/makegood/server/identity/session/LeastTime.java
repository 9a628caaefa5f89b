package dev.makegood.server.identity.session;

import java.time.Duration;

/** A time that passes before a refusal, whatever was found out meanwhile. */
record LeastTime(long began) {
    /** More than all steps of a refusal take together. */
    private static final Duration LEAST = Duration.ofMillis(400);

    static LeastTime begin() {
        return new LeastTime(System.nanoTime());
    }

    void await() {
        try {
            Thread.sleep(LEAST.minusNanos(System.nanoTime() - began));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
