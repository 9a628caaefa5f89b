package dev.makegood.server.trial;

import dev.makegood.evaluation.Outcome;
import dev.makegood.server.release.Shadow;
import dev.makegood.server.ruleset.RuleSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has candidates evaluate what was decided, in a thread of its own that no decision waits for. What there is no room
 * for is not compared, and counted as that.
 */
@Component
public class Comparisons implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Comparisons.class);
    private static final int BEFORE_THE_WEB_SERVER = 0;
    private static final int PAUSE_MILLIS = 250;
    private static final long BETWEEN_WRITES = TimeUnit.SECONDS.toNanos(1);
    private static final long TO_END_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private final RuleSets ruleSets;
    private final ShadowRecords records;
    private final Outliving outliving;
    private final BlockingQueue<Waiting> queue;
    private final UUID node = UUID.randomUUID();
    private final Map<Long, Tally> tallies = new ConcurrentHashMap<>();
    private volatile boolean running;
    private boolean isAway;
    private @Nullable Thread thread;

    Comparisons(
            RuleSets ruleSets,
            ShadowRecords records,
            Outliving outliving,
            @Value("${makegood.shadows.most-waiting}") int mostWaiting) {
        this.ruleSets = ruleSets;
        this.records = records;
        this.outliving = outliving;
        this.queue = new ArrayBlockingQueue<>(mostWaiting);
    }

    private record Waiting(Shadow shadow, Decided decided) {}

    /** Compares what was decided, some time, where a candidate is tried beside the release that decided. */
    public void offer(Decided decided) {
        ruleSets.shadow(decided.by().ruleSet())
                .filter(shadow -> shadow.live().equals(decided.by()))
                .ifPresent(shadow -> offer(shadow, decided));
    }

    private void offer(Shadow shadow, Decided decided) {
        if (!queue.offer(new Waiting(shadow, decided))) {
            tally(shadow.seq()).skip();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("shadows").daemon().start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        var ending = thread;
        try {
            if (ending != null) {
                ending.join(TO_END_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }

    private void work() {
        var written = System.nanoTime();
        while (running) {
            next();
            if (System.nanoTime() - written > BETWEEN_WRITES) {
                keepUp();
                written = System.nanoTime();
            }
        }
        var left = new ArrayList<Waiting>();
        queue.drainTo(left);
        left.forEach(waiting -> tally(waiting.shadow().seq()).skip());
        keepUp();
    }

    private void next() {
        try {
            var waiting = queue.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            if (waiting != null) {
                compare(waiting.shadow(), waiting.decided());
            }
        } catch (InterruptedException _) {
            running = false;
        }
    }

    /** The thread goes on, whatever happens to a case. */
    private void compare(Shadow shadow, Decided decided) {
        var tally = tally(shadow.seq());
        var candidate = ruleSets.prepared(shadow.candidate());
        if (candidate.isEmpty() || tally.isFull()) {
            tally.skip();
            return;
        }
        try {
            count(tally, decided, Attempt.of(candidate.get(), decided.facts().apply(candidate.get())));
        } catch (RuntimeException | StackOverflowError broken) {
            count(tally, decided, Attempt.broken(broken));
        }
    }

    private static void count(Tally tally, Decided decided, Attempt attempt) {
        switch (attempt) {
            case Attempt.Failed(var reason) -> tally.failed(reason);
            case Attempt.Said(var outcome) -> compare(tally, decided, outcome);
        }
    }

    private static void compare(Tally tally, Decided decided, Outcome candidate) {
        var difference = Comparison.of(decided.outcome(), candidate);
        if (difference.isNone()) {
            tally.same();
        } else {
            tally.differs(new FoundDifference(decided.id(), decided.at(), difference));
        }
    }

    private Tally tally(long shadow) {
        return tallies.computeIfAbsent(shadow, _ -> new Tally());
    }

    private void keepUp() {
        try {
            write();
            ruleSets.outlived().forEach(outliving::end);
            isAway = false;
        } catch (RuntimeException e) {
            if (!isAway) {
                isAway = true;
                LOG.warn("What shadows found is written later: {}", e.getMessage());
            }
        }
    }

    private void write() {
        var unwritten = new HashMap<Long, Tally.Unwritten>();
        tallies.forEach((shadow, tally) -> unwritten.put(shadow, tally.unwritten()));
        unwritten.values().removeIf(Tally.Unwritten::isEmpty);
        if (!unwritten.isEmpty()) {
            records.write(node, unwritten);
            unwritten.forEach((shadow, written) -> tally(shadow).written(written));
        }
    }
}
