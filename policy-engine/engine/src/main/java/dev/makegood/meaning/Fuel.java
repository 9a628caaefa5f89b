package dev.makegood.meaning;

import java.time.Duration;

/** What one evaluation may spend. Ticked inside conditions: nothing else stops a runaway join. */
public final class Fuel {
    private static final int CLOCK_EVERY = 128;

    private final long deadline;
    private long left;

    public Fuel(long evaluations, Duration time) {
        this.left = evaluations;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    /** It is used up. */
    public static final class Exhausted extends RuntimeException {
        Exhausted(String what) {
            super(what, null, false, false);
        }
    }

    /** One condition was tested. */
    public void tick() {
        if (--left < 0) {
            throw new Exhausted("evaluations");
        }
        if (left % CLOCK_EVERY == 0) {
            watch();
        }
    }

    /** Something larger than a condition is about to be done. */
    public void watch() {
        if (System.nanoTime() - deadline > 0) {
            throw new Exhausted("time");
        }
    }
}
