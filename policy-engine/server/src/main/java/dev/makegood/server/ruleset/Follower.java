package dev.makegood.server.ruleset;

import dev.makegood.server.release.Nodes;
import dev.makegood.server.release.ReleaseId;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Follows what goes live: asks four times a second, has it compiled before its time, and tells the others that this node
 * is ready.
 */
@Component
class Follower implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int PAUSE_MILLIS = 250;

    private final RuleSets ruleSets;
    private final Nodes nodes;
    private final UUID node = UUID.randomUUID();
    private final Map<ReleaseId, String> faults = new ConcurrentHashMap<>();
    private final Map<ReleaseId, String> told = new HashMap<>();
    private final Set<ReleaseId> underway = ConcurrentHashMap.newKeySet();
    private volatile boolean running;
    private volatile boolean isAway;
    private ExecutorService threads = Executors.newCachedThreadPool();

    Follower(RuleSets ruleSets, Nodes nodes) {
        this.ruleSets = ruleSets;
        this.nodes = nodes;
    }

    @Override
    public void start() {
        running = true;
        threads = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("releases-", 0).factory());
        threads.execute(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        threads.shutdownNow();
        try {
            threads.awaitTermination(PAUSE_MILLIS * 8L, TimeUnit.MILLISECONDS);
            nodes.leave(node);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (DataAccessException _) {
            // The others stop counting it a few seconds later.
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        while (running) {
            try {
                goOn();
            } catch (DataAccessException | TransactionException e) {
                sayAway(e);
            }
            rest();
        }
    }

    private void goOn() {
        ruleSets.follow();
        if (!nodes.beat(node)) {
            nodes.join(node, ManagementFactory.getRuntimeMXBean().getName());
            told.clear();
        }
        ruleSets.missing().stream()
                .filter(release -> !faults.containsKey(release) && underway.add(release))
                .forEach(release -> threads.execute(() -> prepare(release)));
        tell();
        if (isAway) {
            isAway = false;
            LOG.info("Releases are followed again");
        }
    }

    private void prepare(ReleaseId release) {
        try {
            ruleSets.prepare(release);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Release {} of {} is prepared later: {}", release.number(), release.ruleSet(), e.getMessage());
        } catch (RuntimeException refused) {
            var reason = String.valueOf(refused.getMessage());
            LOG.error("Release {} of {} cannot decide here: {}", release.number(), release.ruleSet(), reason);
            faults.put(release, reason);
        } finally {
            underway.remove(release);
        }
    }

    /** What the others do not know yet, and what is not so any more. */
    private void tell() {
        var now = new HashMap<ReleaseId, String>(faults);
        ruleSets.ready().forEach(release -> now.put(release, ""));
        now.forEach((release, fault) -> {
            if (!fault.equals(told.put(release, fault))) {
                nodes.tell(node, release, fault.isEmpty() ? null : fault);
            }
        });
        told.keySet().stream()
                .filter(release -> !now.containsKey(release))
                .forEach(release -> nodes.forget(node, release));
        told.keySet().retainAll(now.keySet());
    }

    private void sayAway(Exception away) {
        if (running && !isAway) {
            isAway = true;
            LOG.warn("Releases cannot be followed: {}", away.getMessage());
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
