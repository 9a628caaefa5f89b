package dev.makegood.server.canary;

import dev.makegood.server.release.Canary;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.server.trial.Counts;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks after canaries, once a second, on every node: what is to be done, the first to see it does. */
@Component
class CanaryWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CanaryWatch.class);
    private static final int PAUSE_MILLIS = 1_000;
    private static final long TO_END_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private final RuleSets ruleSets;
    private final CanaryRecords records;
    private final Halting halting;
    private volatile boolean running;
    private boolean isAway;
    private @Nullable Thread thread;

    CanaryWatch(RuleSets ruleSets, CanaryRecords records, Halting halting) {
        this.ruleSets = ruleSets;
        this.records = records;
        this.halting = halting;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("canaries").daemon().start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        var ending = thread;
        try {
            if (ending != null) {
                ending.interrupt();
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

    private void work() {
        while (running) {
            look();
            rest();
        }
    }

    private void look() {
        try {
            ruleSets.outlivedCanaries().forEach(halting::outlived);
            ruleSets.canaries().forEach(this::haltWhereAConditionHolds);
            isAway = false;
        } catch (RuntimeException e) {
            if (!isAway && running) {
                isAway = true;
                LOG.warn("Canaries are looked after later: {}", e.getMessage());
            }
        }
    }

    private void haltWhereAConditionHolds(Canary canary) {
        records.find(canary.candidate().ruleSet(), canary.seq())
                .filter(standing -> standing.end().isEmpty())
                .ifPresent(this::haltWhereAConditionHolds);
    }

    private void haltWhereAConditionHolds(StandingCanary canary) {
        var counts = Counts.of(canary.counts());
        canary.conditions().stream()
                .flatMap(condition -> condition.heldBy(counts).stream())
                .findFirst()
                .ifPresent(held -> halting.byCondition(canary, held));
    }

    private void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException _) {
            running = false;
        }
    }
}
