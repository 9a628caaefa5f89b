package dev.makegood.server.decision.log;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

/** The figures of the log for operation. */
final class LogMeters {
    private final DistributionSummary batches;
    private final Timer commits;
    private final Counter refused;

    LogMeters(MeterRegistry registry, Collection<?> queue) {
        this.batches = DistributionSummary.builder("makegood.log.batch")
                .description("Decisions put on record in one transaction")
                .register(registry);
        this.commits = Timer.builder("makegood.log.commit")
                .description("How long the commit of a batch takes")
                .register(registry);
        this.refused = Counter.builder("makegood.log.refused")
                .description("Decisions that were not put on record because the log was full or away")
                .register(registry);
        Gauge.builder("makegood.log.waiting", queue, Collection::size)
                .description("Decisions that wait to be put on record")
                .register(registry);
    }

    void committed(int decisions, long nanoseconds) {
        batches.record(decisions);
        commits.record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    void refused(int decisions) {
        refused.increment(decisions);
    }
}
