package dev.makegood.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.SettableClock;
import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditFeed;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.decision.DerivedKeys;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

class WebhooksTest extends RunningServer {
    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final String NOBODY_LISTENS = "localhost:1";
    private static final Receiver RECEIVER = new Receiver();

    private final String path = "/" + UUID.randomUUID();

    @DynamicPropertySource
    static void namesTheReceiver(DynamicPropertyRegistry registry) {
        registry.add("makegood.webhooks.inside", () -> RECEIVER.host() + "," + NOBODY_LISTENS);
    }

    @AfterEach
    void endAll() {
        owner().sql("UPDATE webhook SET ended_at = now(), ended_by = 'test' WHERE ended_at IS NULL")
                .update();
    }

    @Test
    void tellsWhatWasAskedForAndNothingElse() throws Exception {
        happens("submission.made", "submission:before");
        var made = make("reviews");
        happens("session.signed-in", "person:thu");
        happens("release.goes-live", "release:late-parcel/2");
        happens("submission.approved", "submission:one");
        happens("submission.returned", "submission:two");

        var events = RECEIVER.waitFor(2, path);

        for (var event : events) {
            event.isSignedBy(made.path("secret").asString());
            assertThat(event.timestamp()).isEqualTo("" + SettableClock.START.getEpochSecond());
        }
        var told = events.getFirst().json();
        assertThat(told.path("type").asString()).isEqualTo("submission.approved");
        assertThat(told.path("timestamp").asString()).isEqualTo("2027-03-01T23:30:00.123Z");
        assertThat(told.path("data").path("by").asString()).isEqualTo("person:thu");
        assertThat(told.path("data").path("subject").asString()).isEqualTo("submission:one");
        assertThat(told.path("data").path("details").path("draft").asString()).isEqualTo("one");
        assertThat(told.path("data").path("seq").isIntegralNumber()).isTrue();
        assertThat(events)
                .extracting(event -> event.json().path("data").path("subject").asString())
                .containsExactly("submission:one", "submission:two");
        Receiver.waitUntil(() -> deliveries(made).valueStream().allMatch(one -> one.hasNonNull("deliveredAt")));
        assertThat(deliveries(made))
                .extracting(one -> one.path("id").asString())
                .containsExactly(events.getLast().id(), events.getFirst().id());
        assertThat(deliveries(made).get(0).path("last").path("status").intValue())
                .isEqualTo(204);
        assertThat(page(made, "limit=1").path("next").asString())
                .isEqualTo(deliveries(made).get(0).path("seq").asString());
        assertThat(page(made, "before=" + page(made, "limit=1").path("next").asString())
                        .path("deliveries"))
                .hasSize(1);
    }

    @Test
    void triesAgainUnderTheSameIdUntilItIsTaken() throws Exception {
        RECEIVER.answers(path, 500);
        var made = make("releases");
        happens("release.goes-live", "release:late-parcel/2");

        RECEIVER.waitFor(1, path);
        waitForNextAttempt(made, SettableClock.START.plusSeconds(5));
        RECEIVER.answers(path, 200);
        clock.goOn(Duration.ofSeconds(5));

        var attempts = RECEIVER.waitFor(2, path);
        assertThat(attempts.get(1).id()).isEqualTo(attempts.get(0).id());
        assertThat(attempts.get(1).body()).isEqualTo(attempts.get(0).body());
        assertThat(attempts.get(1).timestamp()).isNotEqualTo(attempts.get(0).timestamp());
        attempts.get(1).isSignedBy(made.path("secret").asString());
        Receiver.waitUntil(() -> deliveries(made).get(0).hasNonNull("deliveredAt"));
        assertThat(deliveries(made).get(0).path("attempts").intValue()).isEqualTo(2);
    }

    @Test
    void givesUpAfterThreeDaysAndDeliversAgainWhenAsked() throws Exception {
        RECEIVER.answers(path, 503);
        var made = make("releases");
        happens("release.go-live-suspended", "release:late-parcel/2");
        for (var wait : List.of("PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H", "PT24H")) {
            waitForNextAttempt(made, clock.instant().plus(Duration.parse(wait)));
            clock.goOn(Duration.parse(wait));
        }
        Receiver.waitUntil(() -> deliveries(made).get(0).hasNonNull("givenUpAt"));

        var delivery = deliveries(made).get(0);
        assertThat(delivery.path("attempts").intValue()).isEqualTo(10);
        assertThat(delivery.path("nextAt").isNull()).isTrue();
        assertThat(delivery.path("last").path("trouble").asString()).isEqualTo("REFUSED");
        assertThat(RECEIVER.at(path)).hasSize(10);
        RECEIVER.answers(path, 200);
        assertThat(administrator()
                        .post(
                                "%s/deliveries/%s/again"
                                        .formatted(at(made), delivery.path("id").asString()),
                                "")
                        .status())
                .isEqualTo(202);
        var events = RECEIVER.waitFor(11, path);
        assertThat(events.getLast().id()).isEqualTo(events.getFirst().id());
    }

    @Test
    void endsAWebhookWhoseReceiverIsGone() throws Exception {
        RECEIVER.answers(path, 410);
        var made = make("reviews");
        happens("submission.made", "submission:one");

        Receiver.waitUntil(() -> listed(made).hasNonNull("endedAt"));

        assertThat(listed(made).path("endedBy").asString()).isEqualTo(Act.SYSTEM);
        assertThat(actions()).contains("webhook.made", "webhook.ended");
        var delivery = deliveries(made).get(0);
        assertThat(delivery.hasNonNull("givenUpAt")).isTrue();
        assertThat(delivery.path("last").path("trouble").asString()).isEqualTo("GONE");
        administrator().post(at(made) + "/trial", "").isProblem(409, "webhook-ended");
        administrator()
                .post(
                        "%s/deliveries/%s/again"
                                .formatted(at(made), delivery.path("id").asString()),
                        "")
                .isProblem(409, "webhook-ended");
    }

    @Test
    void tellsAnEndedOneNothing() throws Exception {
        RECEIVER.answers(path, 500);
        var made = make("reviews");
        happens("submission.made", "submission:one");
        waitForNextAttempt(made, SettableClock.START.plusSeconds(5));

        assertThat(administrator().delete(at(made)).status()).isEqualTo(204);
        assertThat(administrator().delete(at(made)).status()).isEqualTo(204);
        happens("submission.made", "submission:two");
        clock.goOn(Duration.ofSeconds(5));
        var other = make("reviews");
        happens("submission.made", "submission:three");

        RECEIVER.waitFor(2, path);
        assertThat(deliveries(made)).hasSize(1);
        assertThat(deliveries(made).get(0).hasNonNull("givenUpAt")).isTrue();
        assertThat(deliveries(other)).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatHappensWhileItIsOff() throws Exception {
        RECEIVER.answers(path, 500);
        var made = make("reviews");
        happens("submission.made", "submission:before");
        waitForNextAttempt(made, SettableClock.START.plusSeconds(5));
        RECEIVER.answers(path, 204);

        assertThat(switched(made, false).hasNonNull("pausedAt")).isTrue();
        assertThat(switched(made, false).hasNonNull("pausedAt")).isTrue();
        var other = make("reviews");
        happens("submission.made", "submission:meanwhile");
        clock.goOn(Duration.ofSeconds(5));
        Receiver.waitUntil(() -> deliveries(other).valueStream().anyMatch(one -> one.hasNonNull("deliveredAt")));
        assertThat(deliveries(made)).hasSize(1);
        assertThat(deliveries(made).get(0).path("attempts").intValue()).isOne();
        assertThat(attempt(made).path("delivered").booleanValue()).isTrue();
        assertThat(switched(made, true).hasNonNull("pausedAt")).isFalse();
        happens("submission.made", "submission:after");

        Receiver.waitUntil(() -> deliveries(made).size() == 2
                && deliveries(made).valueStream().allMatch(one -> one.hasNonNull("deliveredAt")));
        assertThat(RECEIVER.at(path))
                .extracting(event -> event.json().path("data").path("subject").asString())
                .contains("submission:before", "submission:after");
        assertThat(actions()).contains("webhook.switched-off", "webhook.switched-on");
        assertThat(administrator()
                        .put(at(made) + "/active", "{\"active\": 1}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("active WRONG_TYPE");
        administrator().delete(at(made));
        administrator().put(at(made) + "/active", "{\"active\": true}").isProblem(409, "webhook-ended");
    }

    @Test
    void countsAnAttemptThatBrokeAndTriesAgainWhenItIsTime() throws Exception {
        RECEIVER.answers(path, 500);
        var made = make("reviews");
        happens("submission.made", "submission:one");
        waitForNextAttempt(made, SettableClock.START.plusSeconds(5));
        var broken = new Sender(server.getBean(DerivedKeys.class), clock, server.getBean(Receivers.class)) {
            @Override
            Attempt send(Webhook webhook, UUID id, byte[] body) {
                throw new IllegalStateException("broken on purpose");
            }
        };
        var later = SettableClock.START.plusSeconds(60);
        var delivering = sender(broken, at(later));

        delivering.goOn();

        waitForNextAttempt(made, later.plus(Duration.ofMinutes(5)));
        var delivery = deliveries(made).get(0);
        assertThat(delivery.path("attempts").intValue()).isEqualTo(2);
        assertThat(delivery.path("last").path("trouble").asString()).isEqualTo("NOT_SENT");
        delivering.stop();
        broken.stop();
    }

    @Test
    void forgetsAfterAMonthWhatIsOverAndNothingElse() throws Exception {
        RECEIVER.answers(path, 500);
        var waiting = make("reviews");
        happens("submission.made", "submission:one");
        waitForNextAttempt(waiting, SettableClock.START.plusSeconds(5));
        RECEIVER.answers(path, 204);
        var told = make("reviews");
        happens("submission.made", "submission:two");
        Receiver.waitUntil(() -> deliveries(told).valueStream().anyMatch(one -> one.hasNonNull("deliveredAt")));
        var sender = server.getBean(Sender.class);

        sender(sender, at(SettableClock.START.plus(Delivering.KEPT))).forget();
        assertThat(deliveries(told)).hasSize(1);
        sender(sender, at(SettableClock.START.plus(Delivering.KEPT).plusSeconds(1)))
                .forget();

        assertThat(deliveries(told)).isEmpty();
        assertThat(deliveries(waiting)
                        .valueStream()
                        .map(one -> one.path("deliveredAt").isNull()))
                .contains(true);
    }

    @Test
    void makesNoMoreThanTwenty() {
        for (var count = 0; count < Webhooks.MOST; count++) {
            make("reviews");
        }
        var more = "{\"address\": \"%s\", \"topics\": [\"reviews\"]}".formatted(RECEIVER.address(path));

        administrator().post(WEBHOOKS, more).isProblem(409, "too-many-webhooks");

        var ended = administrator()
                .get(WEBHOOKS)
                .json()
                .valueStream()
                .filter(one -> one.path("endedAt").isNull())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        administrator().delete(WEBHOOKS + "/" + ended);
        administrator().post(WEBHOOKS, more).isCreated();
    }

    @Test
    void triesWhatComesThrough() throws Exception {
        var made = make("reviews");

        var answer = attempt(made);

        assertThat(answer.path("delivered").booleanValue()).isTrue();
        assertThat(answer.path("status").intValue()).isEqualTo(204);
        var event = RECEIVER.waitFor(1, path).getFirst();
        assertThat(event.json().path("type").asString()).isEqualTo("webhook.trial");
        event.isSignedBy(made.path("secret").asString());
        assertThat(actions()).contains("webhook.tried");
        assertThat(deliveries(made)).isEmpty();
    }

    @Test
    void followsNoRedirect() {
        RECEIVER.answers(path, 307);

        var answer = attempt(make("reviews"));

        assertThat(answer.path("trouble").asString()).isEqualTo("REDIRECTED");
        assertThat(answer.path("reason").path("vi").asString()).isNotBlank();
        assertThat(RECEIVER.at("/elsewhere")).isEmpty();
    }

    @Test
    void saysThatNobodyListens() {
        var answer = attempt(make("http://" + NOBODY_LISTENS, "reviews"));

        assertThat(answer.path("delivered").booleanValue()).isFalse();
        assertThat(answer.path("status").isNull()).isTrue();
        assertThat(answer.path("trouble").asString()).isEqualTo("NOT_REACHED");
    }

    @Test
    void twoSendersTellEachOnce() throws Exception {
        var made = make("reviews");
        var senders = List.of(sender(), sender());

        IntStream.range(0, 40).forEach(number -> happens("submission.made", "submission:" + number));
        for (var round = 0; round < 50; round++) {
            senders.parallelStream().forEach(Delivering::goOn);
        }

        Receiver.waitUntil(() -> deliveries(made).size() == 40
                && deliveries(made).valueStream().allMatch(one -> one.hasNonNull("deliveredAt")));
        senders.forEach(Delivering::stop);
        assertThat(RECEIVER.at(path)).hasSize(40).extracting(Receiver.Event::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://localhost/",
                "https://localhost:8443/x",
                "https://10.1.2.3",
                "https://169.254.169.254/latest/meta-data",
                "https://0.0.0.0",
                "https://[::1]/",
                "https://[::]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[0:0:0:0:0:ffff:7f00:1]/",
                "https://[fd00::1]/",
                "https://[64:ff9b::a00:1]/",
                "https://[2002:a00:1::]/"
            })
    void refusesAddressesInsideTheNetwork(String address) {
        assertThat(faults(address, "[\"reviews\"]")).containsExactly("address INSIDE");
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/,             OUT_OF_BOUNDS",
        "http://localhost:2/,             OUT_OF_BOUNDS",
        "https://127.1/,                  OUT_OF_BOUNDS",
        "https://0x7f000001/,             UNKNOWN_HOST",
        "ftp://example.com/,              OUT_OF_BOUNDS",
        "https://thu:secret@example.com/, OUT_OF_BOUNDS",
        "https://example.com/#here,       OUT_OF_BOUNDS",
        "https://example.com:99999/,      OUT_OF_BOUNDS",
        "https:///nowhere,                OUT_OF_BOUNDS",
        "example.com,                     OUT_OF_BOUNDS",
        "https://exa mple.com,            OUT_OF_BOUNDS",
        "https://no-such-host.invalid/,   UNKNOWN_HOST"
    })
    void refusesAddressesThatAreNone(String address, String code) {
        assertThat(faults(address, "[\"reviews\"]")).containsExactly("address " + code);
    }

    @Test
    void namesAllFaultsAtOnce() {
        assertThat(faults("https://10.0.0.1", "[\"gossip\"], \"token\": \"x\""))
                .containsExactly("address INSIDE", "token UNKNOWN_MEMBER", "topics[0] NOT_IN_LIST");
        assertThat(faults("", "[]")).containsExactly("address OUT_OF_BOUNDS", "topics OUT_OF_BOUNDS");
        administrator().delete(WEBHOOKS + "/" + UUID.randomUUID()).isProblem(404, "not-found");
    }

    @Test
    void gainsNothingFromANameThatPointsInsideLater() throws Exception {
        var names = new ChangingName("1.1.1.1", "127.0.0.1");
        var receivers = new Receivers(List.of(), names);
        var address = URI.create("https://rebound.example:%d%s".formatted(RECEIVER.port(), path));
        var webhook = new Webhook(
                UUID.randomUUID(), address, Set.of(Topic.REVIEWS), clock.instant(), "test", null, null, null);
        var sender = new Sender(server.getBean(DerivedKeys.class), clock, receivers);

        assertThat(receivers.troubleWith(address)).isEmpty();

        assertThat(sender.send(webhook, UUID.randomUUID(), new byte[0])).isEqualTo(Attempt.failed(Trouble.INSIDE));
        assertThat(names.isUsedUp()).isTrue();
        sender.stop();
    }

    @Test
    void showsASecretOnceAndKeepsItNowhere() {
        var secret = make("reviews").path("secret").asString();

        assertThat(administrator().get(WEBHOOKS).text()).contains(path).doesNotContain(secret);
        assertThat(owner().sql("SELECT webhook::text FROM webhook")
                        .query((row, _) -> row.getString(1))
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(secret.substring("whsec_".length())));
        assertThat(make("reviews").path("secret").asString()).isNotEqualTo(secret);
    }

    /** A name that stands for another address each time. */
    private static final class ChangingName implements DnsResolver {
        private final Deque<String> addresses;

        ChangingName(String... addresses) {
            this.addresses = new ArrayDeque<>(Arrays.asList(addresses));
        }

        boolean isUsedUp() {
            return addresses.isEmpty();
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return InetAddress.getAllByName(addresses.remove());
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private Delivering sender() {
        return sender(server.getBean(Sender.class), clock);
    }

    private Delivering sender(Sender sender, Clock time) {
        return new Delivering(
                server.getBean(WebhookRecords.class),
                server.getBean(DeliveryRecords.class),
                server.getBean(Ending.class),
                server.getBean(AuditFeed.class),
                server.getBean(Events.class),
                sender,
                time,
                server.getBean(TransactionOperations.class));
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private void happens(String action, String subject) {
        var act = Act.of("person:thu", action, subject).with("draft", subject.substring(subject.indexOf(':') + 1));
        server.getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> server.getBean(AuditTrail.class).record(act));
    }

    private JsonNode make(String topic) {
        return make(RECEIVER.address(path), topic);
    }

    private JsonNode make(String address, String topic) {
        var made = signIn(Role.ADMINISTRATOR)
                .post(WEBHOOKS, "{\"address\": \"%s\", \"topics\": [\"%s\"]}".formatted(address, topic))
                .isCreated();
        assertThat(made.headers().getCacheControl()).isEqualTo("no-store");
        return made.json();
    }

    private List<String> faults(String address, String topics) {
        return administrator()
                .post(WEBHOOKS, "{\"address\": \"%s\", \"topics\": %s}".formatted(address, topics))
                .isProblem(422, "request-not-valid")
                .faults();
    }

    private JsonNode attempt(JsonNode made) {
        return administrator().post(at(made) + "/trial", "").isOk().json();
    }

    private JsonNode switched(JsonNode made, boolean active) {
        return administrator()
                .put(at(made) + "/active", "{\"active\": %s}".formatted(active))
                .isOk()
                .json();
    }

    private JsonNode listed(JsonNode made) {
        return administrator()
                .get(WEBHOOKS)
                .isOk()
                .json()
                .valueStream()
                .filter(one -> one.path("id").equals(made.path("webhook").path("id")))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode deliveries(JsonNode made) {
        return page(made, "").path("deliveries");
    }

    private JsonNode page(JsonNode made, String query) {
        return administrator().get(at(made) + "/deliveries?" + query).isOk().json();
    }

    private void waitForNextAttempt(JsonNode made, Instant at) throws InterruptedException {
        var next = at.truncatedTo(ChronoUnit.MILLIS).toString();
        Receiver.waitUntil(() -> deliveries(made)
                .valueStream()
                .anyMatch(one -> one.path("nextAt").asString("").startsWith(next.substring(0, next.length() - 1))));
    }

    private static String at(JsonNode made) {
        return WEBHOOKS + "/" + made.path("webhook").path("id").asString();
    }

    private List<String> actions() {
        return server.getBean(JdbcClient.class)
                .sql("SELECT action FROM audit_entry")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Browser administrator() {
        return browser().bearing(key(Scope.WEBHOOKS));
    }
}
