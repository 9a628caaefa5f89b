package dev.makegood.server.trial;

import dev.makegood.evaluation.Outcome;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.server.trial.Counting.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Compares what was decided with what another release says to it, in a thread of its own that no decision waits for. What there is no room
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
    private final Tallies tallies;
    private final Outliving outliving;
    private final BlockingQueue<Waiting> queue;
    private final UUID node = UUID.randomUUID();
    private final Map<Counting, Tally> counted = new ConcurrentHashMap<>();
    private volatile boolean running;
    private boolean isAway;
    private @Nullable Thread thread;

    Comparisons(
            RuleSets ruleSets,
            Tallies tallies,
            Outliving outliving,
            @Value("${makegood.shadows.most-waiting}") int mostWaiting) {
        this.ruleSets = ruleSets;
        this.tallies = tallies;
        this.outliving = outliving;
        this.queue = new ArrayBlockingQueue<>(mostWaiting);
    }

    /** @param work done with what is counted of that; it may break */
    private record Waiting(Counting of, Consumer<Tally> work) {}

    /** Compares what was decided, some time, where a candidate is tried beside the release that decided. */
    public void offer(Decided decided) {
        ruleSets.shadow(decided.by().ruleSet())
                .filter(shadow -> shadow.live().equals(decided.by()))
                .ifPresent(shadow -> put(
                        new Counting(Kind.SHADOW, shadow.seq()), tally -> compare(tally, shadow.candidate(), decided)));
    }

    /** Compares, some time, what a candidate decided for a share of customers with what the live release would have. */
    public void offer(long canary, CompiledRuleSet live, Decided decided) {
        put(new Counting(Kind.CANARY, canary), tally -> compareWith(tally, live, decided));
    }

    /** Counts that the candidate of a canary could say nothing to a case of its share, and why. */
    public void failed(long canary, String reason) {
        put(new Counting(Kind.CANARY, canary), tally -> tally.failed(reason));
    }

    private void put(Counting of, Consumer<Tally> work) {
        if (!queue.offer(new Waiting(of, work))) {
            tally(of).skip();
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
        left.forEach(waiting -> tally(waiting.of()).skip());
        keepUp();
    }

    private void next() {
        try {
            var waiting = queue.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            if (waiting != null) {
                work(waiting);
            }
        } catch (InterruptedException _) {
            running = false;
        }
    }

    /** The thread goes on, whatever happens to a case. */
    private void work(Waiting waiting) {
        var tally = tally(waiting.of());
        if (tally.isFull()) {
            tally.skip();
            return;
        }
        try {
            waiting.work().accept(tally);
        } catch (RuntimeException | StackOverflowError broken) {
            tally.failed(Attempt.broken(broken).reason());
        }
    }

    private void compare(Tally tally, ReleaseId release, Decided decided) {
        ruleSets.prepared(release)
                .ifPresentOrElse(
                        candidate -> {
                            switch (Attempt.of(candidate, decided.facts().apply(candidate))) {
                                case Attempt.Failed(var reason) -> tally.failed(reason);
                                case Attempt.Said(var outcome) -> compare(tally, decided, decided.outcome(), outcome);
                            }
                        },
                        tally::skip);
    }

    /** Where the live release could have said nothing, there is nothing to compare with. */
    private static void compareWith(Tally tally, CompiledRuleSet live, Decided decided) {
        switch (Attempt.of(live, decided.facts().apply(live))) {
            case Attempt.Failed _ -> tally.skip();
            case Attempt.Said(var outcome) -> {
                tally.live(Comparison.money(outcome));
                compare(tally, decided, outcome, decided.outcome());
            }
        }
    }

    private static void compare(Tally tally, Decided decided, Outcome live, Outcome candidate) {
        var difference = Comparison.of(live, candidate);
        if (difference.isNone()) {
            tally.same();
        } else {
            tally.differs(new FoundDifference(decided.id(), decided.at(), difference));
        }
    }

    private Tally tally(Counting of) {
        return counted.computeIfAbsent(of, _ -> new Tally());
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
        var unwritten = new HashMap<Counting, Tally.Unwritten>();
        counted.forEach((of, tally) -> unwritten.put(of, tally.unwritten()));
        unwritten.values().removeIf(Tally.Unwritten::isEmpty);
        if (!unwritten.isEmpty()) {
            tallies.write(node, unwritten);
            unwritten.forEach((of, written) -> tally(of).written(written));
        }
    }
}
