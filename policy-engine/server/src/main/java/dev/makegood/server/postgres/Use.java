package dev.makegood.server.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Who uses a cluster: every process holds a share of its lock file, and starts or stops the server only in its turn. The
 * system takes both back from a process that dies.
 */
final class Use implements AutoCloseable {
    static final String FILE = "use.lock";

    private static final long TURN = 0;
    private static final long SHARE = 1;

    private final FileChannel file;

    /** Locks of files are those of processes; this one is for the threads of ours. */
    private final ReentrantLock ours = new ReentrantLock();

    private @Nullable FileLock share;

    Use(Path folder) throws IOException {
        this.file = FileChannel.open(
                folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Waits until no other process starts or stops the server. */
    Turn takeTurn() throws IOException {
        ours.lock();
        try {
            var lock = file.lock(TURN, 1, false);
            return () -> release(lock);
        } catch (IOException | RuntimeException e) {
            ours.unlock();
            throw e;
        }
    }

    /** From now on the server must not be stopped by others. Taken in turn. */
    void begin() throws IOException {
        share = file.lock(SHARE, 1, true);
    }

    /** Whether nobody else is left who uses the server. Asked in turn. */
    boolean end() throws IOException {
        if (share != null) {
            share.release();
            share = null;
        }
        return isFree();
    }

    /** Whether nobody uses the server. Asked in turn. */
    boolean isFree() throws IOException {
        try (@Nullable FileLock whole = file.tryLock(SHARE, 1, false)) {
            return whole != null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void release(FileLock lock) throws IOException {
        try {
            lock.release();
        } finally {
            ours.unlock();
        }
    }

    /** Ends when it is closed. */
    @FunctionalInterface
    interface Turn extends AutoCloseable {
        @Override
        void close() throws IOException;
    }
}
