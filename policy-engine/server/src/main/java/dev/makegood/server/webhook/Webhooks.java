package dev.makegood.server.webhook;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditFeed;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.Members;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Makes, tries and ends webhooks, and shows what they were told. */
@Service
@PreAuthorize("hasAuthority('webhooks')")
public class Webhooks {
    /** That are not ended. */
    static final int MOST = 20;

    private static final String ACTIVE = "active";

    private final WebhookRecords records;
    private final DeliveryRecords deliveries;
    private final Receivers receivers;
    private final Sender sender;
    private final Events events;
    private final Ending ending;
    private final AuditFeed feed;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Webhooks(
            WebhookRecords records,
            DeliveryRecords deliveries,
            Receivers receivers,
            Sender sender,
            Events events,
            Ending ending,
            AuditFeed feed,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.records = records;
        this.deliveries = deliveries;
        this.receivers = receivers;
        this.sender = sender;
        this.events = events;
        this.ending = ending;
        this.feed = feed;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A webhook in the moment of its making. */
    public record Made(Webhook webhook, Secret secret) {}

    /** All there ever were, newest first. */
    public List<Webhook> all() {
        return records.all();
    }

    /** A new webhook, which is told what is done from now on. */
    public WebhookAnswer<Made> make(JsonNode body, Caller by) {
        var request = WebhookRequest.of(body, receivers);
        if (!request.faults().isEmpty()) {
            return new WebhookAnswer.Faulty<>(request.faults());
        }
        var webhook =
                new Webhook(UUID.randomUUID(), request.address(), request.topics(), now(), by.id(), null, null, null);
        var isMade = transactions.execute(_ -> {
            records.lockAll();
            if (records.count() >= MOST) {
                return false;
            }
            records.add(webhook, feed.end());
            audit.record(Act.of(by.id(), "webhook.made", subject(webhook.id()))
                    .with("host", webhook.address().getHost())
                    .with(
                            WebhookRequest.TOPICS,
                            webhook.topics().stream().map(Topic::key).sorted().toList()));
            return true;
        });
        return Boolean.TRUE.equals(isMade)
                ? new WebhookAnswer.Done<>(new Made(webhook, sender.secret(webhook.id())))
                : new WebhookAnswer.TooMany<>();
    }

    /**
     * Switches it off or on, as {@code body} says. What happens while it is off it is not told; what it was to be told
     * before waits.
     */
    public WebhookAnswer<Webhook> switchTo(UUID id, JsonNode body, Caller by) {
        var members = Members.of(body, ACTIVE);
        var active = members.truth(ACTIVE);
        return of(id, webhook -> {
            if (!members.faults().isEmpty()) {
                return new WebhookAnswer.Faulty<>(members.faults());
            }
            if (webhook.isEnded()) {
                return new WebhookAnswer.Ended<>();
            }
            return new WebhookAnswer.Done<>(switchTo(id, active.orElseThrow(), by));
        });
    }

    private Webhook switchTo(UUID id, boolean active, Caller by) {
        return transactions.execute(_ -> {
            if (active ? records.resume(id, feed.end()) : records.pause(id, now())) {
                var action = active ? "webhook.switched-on" : "webhook.switched-off";
                audit.record(Act.of(by.id(), action, subject(id)));
            }
            return records.find(id).orElseThrow();
        });
    }

    /** It is told nothing any more. To end it again does nothing. */
    public WebhookAnswer<Webhook> end(UUID id, Caller by) {
        return of(id, webhook -> {
            ending.end(id, by.id());
            return new WebhookAnswer.Done<>(webhook);
        });
    }

    /** What it was told and is to be told yet: at most so many before that place in the audit stream, newest first. */
    public WebhookAnswer<DeliveryPage> deliveries(UUID id, long before, int most) {
        return of(id, _ -> {
            var found = deliveries.before(id, before, most + 1);
            return new WebhookAnswer.Done<>(
                    found.size() > most
                            ? new DeliveryPage(
                                    found.subList(0, most),
                                    Optional.of(found.get(most - 1).seq()))
                            : new DeliveryPage(found, Optional.empty()));
        });
    }

    /** Sends an event of nothing, once and now. */
    public WebhookAnswer<Attempt> attempt(UUID id, Caller by) throws InterruptedException {
        var webhook = records.find(id);
        if (webhook.isEmpty()) {
            return new WebhookAnswer.Unknown<>();
        }
        if (webhook.get().isEnded()) {
            return new WebhookAnswer.Ended<>();
        }
        transactions.executeWithoutResult(_ -> audit.record(Act.of(by.id(), "webhook.tried", subject(id))));
        return new WebhookAnswer.Done<>(sender.send(webhook.get(), UUID.randomUUID(), events.trial(by.id())));
    }

    /** Begins to deliver it anew, under the id it had, whatever came of it before. */
    public WebhookAnswer<Delivery> again(UUID id, UUID delivery, Caller by) {
        return of(
                id,
                webhook -> webhook.isEnded()
                        ? new WebhookAnswer.Ended<>()
                        : begunAgain(id, delivery, by)
                                .<WebhookAnswer<Delivery>>map(WebhookAnswer.Done::new)
                                .orElseGet(WebhookAnswer.Unknown::new));
    }

    private Optional<Delivery> begunAgain(UUID id, UUID delivery, Caller by) {
        return transactions.execute(_ -> {
            var begun = deliveries.again(id, delivery, clock.instant());
            begun.ifPresent(_ -> audit.record(
                    Act.of(by.id(), "webhook.delivered-again", subject(id)).with("delivery", delivery.toString())));
            return begun;
        });
    }

    private <T> WebhookAnswer<T> of(UUID id, Function<Webhook, WebhookAnswer<T>> asked) {
        return records.find(id).map(asked).orElseGet(WebhookAnswer.Unknown::new);
    }

    static String subject(UUID webhook) {
        return "webhook:" + webhook;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
