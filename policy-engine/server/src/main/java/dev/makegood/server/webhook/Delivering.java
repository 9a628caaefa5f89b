package dev.makegood.server.webhook;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditEntry;
import dev.makegood.server.audit.AuditFeed;
import dev.makegood.server.retry.Schedule;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Tells webhooks what happened: every node does, and each delivery is one node's at a time. */
@Component
class Delivering {
    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);
    private static final int MOST_AT_ONCE = 500;
    static final Duration KEPT = Duration.ofDays(30);

    /** Longer than an attempt may take. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    /** What Standard Webhooks advises: the waits after each attempt but the last. */
    private static final Schedule SCHEDULE = new Schedule(List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24)));

    private final WebhookRecords webhooks;
    private final DeliveryRecords deliveries;
    private final Ending ending;
    private final AuditFeed audit;
    private final Events events;
    private final Sender sender;
    private final Clock clock;
    private final TransactionOperations transactions;
    private final Set<UUID> underway = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Delivering(
            WebhookRecords webhooks,
            DeliveryRecords deliveries,
            Ending ending,
            AuditFeed audit,
            Events events,
            Sender sender,
            Clock clock,
            TransactionOperations transactions) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.ending = ending;
        this.audit = audit;
        this.events = events;
        this.sender = sender;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What is due is sent beside this, so that a slow receiver holds up nobody but itself. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void goOn() {
        try {
            transactions.executeWithoutResult(_ -> handOut(audit.end()));
            deliveries.due(clock.instant()).stream()
                    .filter(underway::add)
                    .forEach(webhook -> threads.execute(() -> deliver(webhook)));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Webhooks are told later: {}", e.getMessage());
        }
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        try {
            deliveries.forgetBefore(clock.instant().minus(KEPT));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Old deliveries are forgotten later: {}", e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private void handOut(long end) {
        for (var reader : webhooks.takeBehind(end)) {
            var webhook = reader.webhook();
            var entries = audit.from(reader.cursor(), MOST_AT_ONCE);
            entries.stream()
                    .filter(entry -> webhook.wants(entry.action()))
                    .forEach(entry -> deliveries.add(webhook.id(), entry, clock.instant()));
            webhooks.move(webhook.id(), entries.getLast().seq() + 1);
        }
    }

    private void deliver(UUID webhook) {
        try {
            var isMore = true;
            while (isMore) {
                isMore = deliverOne(webhook);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Webhook {} is told later: {}", webhook, e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            underway.remove(webhook);
        }
    }

    /** Whether there was something to deliver. */
    private boolean deliverOne(UUID id) throws InterruptedException {
        var webhook = webhooks.find(id).filter(Webhook::isActive);
        var claimed = webhook.flatMap(_ -> deliveries.claim(id, clock.instant(), LEASE));
        if (claimed.isEmpty()) {
            return false;
        }
        var entry = audit.from(claimed.get().seq(), 1).getFirst();
        note(id, claimed.get(), attempt(webhook.get(), claimed.get().id(), entry));
        return true;
    }

    /** What breaks here is no reason to try without end. */
    private Attempt attempt(Webhook webhook, UUID delivery, AuditEntry entry) throws InterruptedException {
        try {
            return sender.send(webhook, delivery, events.of(entry));
        } catch (RuntimeException e) {
            LOG.error("An event for webhook {} cannot be sent", webhook.id(), e);
            return Attempt.failed(Trouble.NOT_SENT);
        }
    }

    private void note(UUID webhook, DeliveryRecords.Claimed claimed, Attempt attempt) {
        var now = clock.instant();
        deliveries.note(claimed, attempt, now, next(claimed, attempt, now));
        if (attempt.trouble() == Trouble.GONE) {
            ending.end(webhook, Act.SYSTEM);
        }
    }

    private static Optional<Instant> next(DeliveryRecords.Claimed claimed, Attempt attempt, Instant now) {
        var isOver = attempt.isDelivered() || attempt.trouble() == Trouble.GONE;
        return isOver ? Optional.empty() : SCHEDULE.next(claimed.attempt(), now);
    }
}
