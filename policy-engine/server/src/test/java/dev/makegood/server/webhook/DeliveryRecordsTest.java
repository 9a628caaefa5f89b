package dev.makegood.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.audit.AuditEntry;
import dev.makegood.server.postgres.TestDatabase;
import dev.makegood.server.postgres.Timestamps;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;

class DeliveryRecordsTest {
    private static final Instant NOW = Instant.parse("2027-03-01T23:30:00Z");
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Attempt TAKEN = Attempt.answered(200);

    private final UUID webhook = UUID.randomUUID();
    private final TestDatabase database = TestDatabase.migrated();
    private final DeliveryRecords records = new DeliveryRecords(JdbcClient.create(database.asApplication()));

    @BeforeEach
    void haveSomethingToTell() {
        var entry = new AuditEntry(
                0, UUID.randomUUID(), NOW, "system", "submission.made", null, JsonNodeFactory.instance.objectNode());
        JdbcClient.create(database.asOwner())
                .sql("""
                    INSERT INTO audit_entry (seq, id, at, actor, action, details, leaf)
                    VALUES (0, :id, :at, 'system', 'submission.made', '{}', decode(repeat('00', 32), 'hex'))
                    """)
                .param("id", entry.id())
                .param("at", Timestamps.of(NOW))
                .update();
        new WebhookRecords(JdbcClient.create(database.asApplication()))
                .add(
                        new Webhook(
                                webhook,
                                URI.create("https://example.com"),
                                Set.of(Topic.REVIEWS),
                                NOW,
                                "system",
                                null,
                                null,
                                null),
                        0);
        records.add(webhook, entry, NOW);
    }

    @Test
    void whatOneNodeClaimedNoOtherGets() {
        var first = records.claim(webhook, NOW, LEASE);

        assertThat(first)
                .hasValueSatisfying(claimed -> assertThat(claimed.attempt()).isOne());
        assertThat(records.claim(webhook, NOW, LEASE)).isEmpty();
        assertThat(records.due(NOW)).isEmpty();
    }

    @Test
    void ofANodeThatDiedAnotherTakesItOver() {
        var dead = records.claim(webhook, NOW, LEASE).orElseThrow();
        var later = NOW.plus(LEASE);
        assertThat(records.due(later)).containsExactly(webhook);

        var taken = records.claim(webhook, later, LEASE).orElseThrow();

        assertThat(taken.id()).isEqualTo(dead.id());
        assertThat(taken.attempt()).isEqualTo(2);
        records.note(dead, TAKEN, later, Optional.empty());
        assertThat(only().deliveredAt()).isNull();
        records.note(taken, TAKEN, later, Optional.empty());
        assertThat(only().deliveredAt()).isEqualTo(later);
        assertThat(records.claim(webhook, later.plus(LEASE), LEASE)).isEmpty();
    }

    @Test
    void whatWasGivenUpMeanwhileStaysSo() {
        var claimed = records.claim(webhook, NOW, LEASE).orElseThrow();
        records.giveUp(webhook, NOW);

        records.note(claimed, Attempt.failed(Trouble.NO_ANSWER), NOW, Optional.of(NOW));

        assertThat(only().givenUpAt()).isEqualTo(NOW);
        assertThat(records.due(NOW.plus(LEASE))).isEmpty();
    }

    private Delivery only() {
        return records.before(webhook, 1, 1).getFirst();
    }
}
