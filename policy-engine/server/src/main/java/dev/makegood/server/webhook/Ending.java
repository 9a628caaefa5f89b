package dev.makegood.server.webhook;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends webhooks: somebody did, or the receiver said that it wants no more. */
@Component
class Ending {
    private final WebhookRecords webhooks;
    private final DeliveryRecords deliveries;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Ending(
            WebhookRecords webhooks,
            DeliveryRecords deliveries,
            AuditTrail audit,
            TransactionOperations transactions,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Nothing more is sent from now on, but what is on its way. */
    void end(UUID webhook, String by) {
        transactions.executeWithoutResult(_ -> {
            var now = clock.instant();
            if (webhooks.end(webhook, now, by)) {
                deliveries.giveUp(webhook, now);
                audit.record(Act.of(by, "webhook.ended", Webhooks.subject(webhook)));
            }
        });
    }
}
