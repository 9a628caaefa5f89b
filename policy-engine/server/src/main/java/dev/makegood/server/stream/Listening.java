package dev.makegood.server.stream;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Somebody who waits for what is new. */
public final class Listening {
    /** After so long it is asked anyway whether the session goes on, and said that the connection does. */
    private static final int SECONDS = 5;

    private final Semaphore news = new Semaphore(0);
    private volatile boolean isOver;

    public void await() throws InterruptedException {
        if (news.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
            news.drainPermits();
        }
    }

    void wake() {
        news.release();
    }

    void end() {
        isOver = true;
        wake();
    }

    public boolean isOver() {
        return isOver;
    }
}
