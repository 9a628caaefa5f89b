package dev.makegood.server.decision.log;

import dev.makegood.proof.CanonicalJson;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Puts decisions on record. Ready before requests are taken, and closed when the last one is answered. */
@Component
public class DecisionLog implements SmartLifecycle {
    private static final int BEFORE_THE_WEB_SERVER = 0;
    private static final int SAMPLES = 64;
    private static final Duration TO_END = Duration.ofSeconds(10);

    private final PersonalParts parts;
    private final Partitions partitions;
    private final Clock clock;
    private final DataSource database;
    private final LogMeters meters;
    private final BlockingQueue<Pending> queue;

    private @Nullable Writer writer;
    private @Nullable Thread thread;

    DecisionLog(
            PersonalParts parts,
            Partitions partitions,
            Clock clock,
            DataSource database,
            MeterRegistry registry,
            @Value("${makegood.decisions.most-waiting}") int mostWaiting) {
        this.parts = parts;
        this.partitions = partitions;
        this.clock = clock;
        this.database = database;
        this.queue = new ArrayBlockingQueue<>(mostWaiting);
        this.meters = new LogMeters(registry, queue);
    }

    /** That decision in the queue, unless there is no room in it for so long. */
    public Optional<Pending> enqueue(NewDecision decision, Duration patience) throws InterruptedException {
        var pending = pending(decision);
        if (queue.offer(pending, patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return Optional.of(pending);
        }
        meters.refused(1);
        return Optional.empty();
    }

    @Override
    public void start() {
        partitions.make();
        var starting = new Writer(queue, database, meters);
        try {
            starting.warmUp(Stream.generate(this::sample).limit(SAMPLES).toList());
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The log of decisions cannot be opened", e);
        }
        thread = Thread.ofPlatform().name("decision-log").start(starting);
        writer = starting;
    }

    @Override
    public void stop() {
        var running = thread;
        if (writer != null && running != null) {
            writer.stop();
            join(running);
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }

    private static void join(Thread running) {
        try {
            running.join(TO_END);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Pending pending(NewDecision decision) {
        return new Pending(
                decision,
                decision.personal()
                        .map(personal -> parts.seal(decision.id(), PersonalParts.FACTS, personal))
                        .map(List::of)
                        .orElse(List.of()));
    }

    /** What only serves to warm up. */
    private Pending sample() {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return pending(new NewDecision(
                DecisionIds.at(at),
                at,
                "warm-up",
                null,
                "system",
                null,
                SAMPLE,
                Optional.of(SAMPLE),
                Optional.empty()));
    }

    private static final CanonicalJson SAMPLE = CanonicalJson.parse(new byte[] {'{', '}'});
}
