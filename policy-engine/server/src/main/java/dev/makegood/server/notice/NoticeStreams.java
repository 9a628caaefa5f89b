package dev.makegood.server.notice;

import dev.makegood.server.identity.Presence;
import dev.makegood.server.stream.Audience;
import dev.makegood.server.stream.Listening;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Those who listen for notices at this node. It asks each second for whom there is something new, whichever node made
 * it; who is told, asks for it.
 */
@Component
class NoticeStreams implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeStreams.class);
    private static final int MOST_AT_ONCE = 100;

    private final NoticeRecords records;
    private final Audience audience = new Audience();
    private long seen = Long.MAX_VALUE;
    private volatile boolean running;

    NoticeStreams(NoticeRecords records) {
        this.records = records;
    }

    /** Tells whoever is there of what comes after that notice, until the session, the server or the connection ends. */
    void follow(Presence presence, long after, NoticeListener listener) throws IOException, InterruptedException {
        var person = presence.now();
        if (person.isEmpty()) {
            return;
        }
        var user = Notices.user(person.get());
        var own = audience.begin(user);
        try {
            follow(own, user, presence, after, listener);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("A stream of notices ends: {}", e.getMessage());
        } finally {
            audience.end(user, own);
        }
    }

    private void follow(Listening own, String user, Presence presence, long after, NoticeListener listener)
            throws IOException, InterruptedException {
        var last = after;
        var unread = -1;
        var person = presence.now();
        while (running && !own.isOver() && person.isPresent()) {
            var kinds = NoticeKind.openTo(person.get().authorities());
            var found = records.after(user, kinds, last, MOST_AT_ONCE);
            for (var notice : found) {
                listener.tell(notice);
                last = notice.id();
            }
            var now = records.unread(user, kinds);
            if (now != unread) {
                listener.tellUnread(now);
                unread = now;
            }
            if (found.size() < MOST_AT_ONCE) {
                own.await();
            }
            listener.tellAlive();
            person = presence.now();
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void wake() {
        try {
            var newest = records.newest();
            if (newest > seen) {
                records.usersAfter(seen).forEach(this::wake);
            }
            seen = newest;
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Who listens is told later: {}", e.getMessage());
        }
    }

    /** There is something new for that person. */
    void wake(String user) {
        audience.wake(user);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for what is asked of it to end. */
    @Override
    public void stop() {
        running = false;
        audience.endAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
