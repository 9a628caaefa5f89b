package dev.makegood.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CaseSourceTest extends RunningServer {
    private static final String SOURCES = "/api/v1/case-sources";
    private static final String CASES = "/api/v1/cases/";
    private static final String START = "2027-03-01T20:00:00Z";

    private Browser administrator = new Browser("http://localhost");
    private JsonNode source = new JsonMapper().nullNode();
    private String secret = "";
    private String ticket = "";

    @BeforeEach
    void make() {
        administrator = signIn(Role.ADMINISTRATOR);
        var made = administrator.post(SOURCES, wanted(mapping().toString())).isCreated();
        source = made.json().path("source");
        secret = made.json().path("secret").asString();
        ticket = "%d".formatted(UUID.randomUUID().getMostSignificantBits() >>> 1);
    }

    @Test
    void opensACaseOfATicketAndGoesOnWithIt() {
        var answer = tell("e1", event("ticket.created", "NEW", "HIGH", START, "My parcel is late."))
                .isOk();

        var ref = "ZD-" + ticket;
        assertThat(answer.json().path("caseRef").asString()).isEqualTo(ref);
        var file = cases().get(CASES + ref).isOk().json();
        assertThat(file.path("status").asString()).isEqualTo("NEW");
        assertThat(file.path("about").asString()).isEqualTo("Late parcel");
        assertThat(file.path("customer").asString()).isEqualTo("8447388090494");
        assertThat(file.path("channel").asString()).isEqualTo("EMAIL");
        assertThat(file.path("openedAt").asString()).isEqualTo(START);
        assertThat(file.at("/facts/ticket/priority").asString()).isEqualTo("high");

        tell("e2", event("ticket.priority_changed", "OPEN", "URGENT", "2027-03-01T21:00:00Z", null))
                .isOk();
        tell("e3", event("ticket.comment_added", "SOLVED", "URGENT", "2027-03-01T22:00:00Z", "It is here."))
                .isOk();

        file = cases().get(CASES + ref).isOk().json();
        assertThat(file.path("status").asString()).isEqualTo("SOLVED");
        assertThat(file.at("/facts/ticket/priority").asString()).isEqualTo("urgent");
        assertThat(entries(ref))
                .containsExactly("OPENED", "CONTACT", "FACTS_CHANGED", "STATUS_CHANGED", "STATUS_CHANGED", "CONTACT");
        assertThat(owner().sql("SELECT DISTINCT actor FROM audit_entry WHERE subject = :subject"
                                + " AND actor <> 'system'")
                        .param("subject", "case:" + ref)
                        .query((row, _) -> row.getString("actor"))
                        .list())
                .containsExactly("source:" + source.path("id").asString());
    }

    @Test
    void doesNothingTwice() {
        var event = event("ticket.created", "OPEN", "LOW", START, "Hello");
        var first = tell("e1", event).isOk().json();
        var entries = entries("ZD-" + ticket);

        assertThat(tell("e1", event).isOk().json()).isEqualTo(first);
        assertThat(entries("ZD-" + ticket)).isEqualTo(entries);
        tell("e1", event("ticket.created", "OPEN", "HIGH", START, "Hello")).isProblem(409, "idempotency-key-taken");
        assertThat(entries("ZD-" + ticket)).isEqualTo(entries);
        assertThat(refusals().getFirst()).isEqualTo("ID_TAKEN e1 []");
    }

    @Test
    void takesTheSameEventAtOnceOnce() throws Exception {
        var event = event("ticket.created", "OPEN", "LOW", START, "Hello");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var telling = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(_ -> () -> tell("e1", event).status())
                    .toList();
            for (var each : threads.invokeAll(telling)) {
                assertThat(each.get()).isEqualTo(200);
            }
        }

        assertThat(entries("ZD-" + ticket)).containsExactly("OPENED", "STATUS_CHANGED", "CONTACT");
    }

    @Test
    void letsNothingOlderHold() {
        tell("e1", event("ticket.created", "OPEN", "LOW", START, null)).isOk();
        tell("e3", event("ticket.status_changed", "SOLVED", "URGENT", "2027-03-01T22:00:00Z", null))
                .isOk();

        tell("e2", event("ticket.comment_added", "PENDING", "NORMAL", "2027-03-01T21:00:00Z", "Wait."))
                .isOk();

        var file = cases().get(CASES + "ZD-" + ticket).isOk().json();
        assertThat(file.path("status").asString()).isEqualTo("SOLVED");
        assertThat(file.at("/facts/ticket/priority").asString()).isEqualTo("urgent");
        assertThat(entries("ZD-" + ticket)).endsWith("CONTACT");
    }

    @Test
    void ordersWhatIsToldByAClockThatIsAhead() {
        var now = clock.instant();
        tell("e1", event("ticket.created", "OPEN", "LOW", START, null)).isOk();
        tell(
                        "e3",
                        event(
                                "ticket.status_changed",
                                "SOLVED",
                                "URGENT",
                                now.plusSeconds(180).toString(),
                                "Done."))
                .isOk();

        tell(
                        "e2",
                        event(
                                "ticket.status_changed",
                                "PENDING",
                                "NORMAL",
                                now.plusSeconds(60).toString(),
                                null))
                .isOk();

        var file = cases().get(CASES + "ZD-" + ticket).isOk().json();
        assertThat(file.path("status").asString()).isEqualTo("SOLVED");
        assertThat(file.at("/facts/ticket/priority").asString()).isEqualTo("urgent");
        assertThat(faults(tell(
                        "e4",
                        event(
                                "ticket.status_changed",
                                "OPEN",
                                "LOW",
                                now.plus(Duration.ofMinutes(6)).toString(),
                                null))))
                .containsExactly("/time OUT_OF_BOUNDS");
        tell(
                        "e5",
                        event(
                                "ticket.status_changed",
                                "CLOSED",
                                "LOW",
                                now.plusSeconds(181).toString(),
                                null))
                .isOk();
        assertThat(cases().get(CASES + "ZD-" + ticket)
                        .isOk()
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("CLOSED");
    }

    @Test
    void takesNoTicketThatNoCaseCanBeCalledAfter() {
        var created = event("ticket.created", "OPEN", "LOW", START, null);
        for (var id : List.of("1\\u00002", "7".repeat(9_000), "a b", "../x")) {
            assertThat(faults(tell("e-" + id.length(), created.replace(ticket, id))))
                    .containsExactly("/detail/id WRONG_TYPE");
        }
        assertThat(refusals()).hasSize(4).allMatch(refusal -> refusal.startsWith("NOT_VALID"));
        assertThat(faults(tell("e1", created.replace("Late parcel", "Late\\u0000parcel"))))
                .singleElement()
                .asString()
                .startsWith("about ");
    }

    @Test
    void takesNothingThatIsNotSignedNow() {
        var event = event("ticket.created", "NEW", "LOW", START, null);
        var now = clock.instant();

        var refused = send(id(), "e1", now, "v1,AAAA", event).isProblem(401, "signature-refused");
        for (var other : List.of(
                send(UUID.randomUUID().toString(), "e1", now, sign(secret, "e1", now, event), event),
                send("none", "e1", now, sign(secret, "e1", now, event), event),
                send(id(), "e2", now, sign(secret, "e1", now, event), event),
                send(id(), "e1", now.plusSeconds(1), sign(secret, "e1", now, event), event),
                send(id(), "e1", now, sign(secret, "e1", now, event), event + " "),
                send(id(), "", now, sign(secret, "", now, event), event),
                told("e1", now.minus(Duration.ofMinutes(5)).minusSeconds(2), event),
                told("e1", now.plus(Duration.ofMinutes(5)).plusSeconds(2), event),
                told("e1", now, "no JSON at all", "whsec_" + Base64.getEncoder().encodeToString(new byte[32])))) {
            assertThat(other.isProblem(401, "signature-refused").json().path("detail"))
                    .isEqualTo(refused.json().path("detail"));
        }
        cases().get(CASES + "ZD-" + ticket).isProblem(404, "not-found");

        told("e1", now.minus(Duration.ofMinutes(5)).plusSeconds(2), event).isOk();
        assertThat(refusals()).containsExactly("STALE null []", "SIGNATURE null []");
    }

    @Test
    void namesAllThatAnEventLacks() {
        var reply = tell("e1", """
            {"detail": {"status": "MERGED", "priority": ["a"], "created_at": "yesterday"}}
            """);

        assertThat(faults(reply))
                .containsExactlyInAnyOrder(
                        "/detail/id MISSING",
                        "/time MISSING",
                        "/detail/status NOT_IN_LIST",
                        "/detail/priority NOT_IN_LIST",
                        "/detail/created_at WRONG_TYPE");
        tell("e2", "no JSON at all").isProblem(422, "request-not-valid");
        assertThat(refusals())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("NOT_VALID e1 [")
                .doesNotContain("MERGED", "yesterday");
    }

    @Test
    void doesAllOfAnEventOrNothing() {
        change("""
            {"path": "/detail/status", "values": {"NEW": "NEW", "ODD": "NEWISH"}}\
            """, "status");

        tell("e1", event("ticket.created", "ODD", "LOW", START, null)).isProblem(422, "request-not-valid");

        cases().get(CASES + "ZD-" + ticket).isProblem(404, "not-found");
        assertThat(tell("e1", event("ticket.created", "NEW", "LOW", START, null))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void takesTheSecretBeforeForADay() {
        var before = secret;
        secret = administrator
                .post(SOURCES + "/" + id() + "/secret", "")
                .isOk()
                .json()
                .path("secret")
                .asString();
        assertThat(secret).isNotEqualTo(before).startsWith("whsec_");
        var event = event("ticket.created", "NEW", "LOW", START, null);

        tell("e1", event).isOk();
        told("e2", clock.instant(), event, before).isOk();
        clock.goOn(Secrets.OLD_ONE_HOLDS);
        told("e3", clock.instant(), event, before).isProblem(401, "signature-refused");
        tell("e4", event).isOk();
    }

    @Test
    void takesNothingWhileItIsOff() {
        var off = source.deepCopy();
        administrator.put(SOURCES + "/" + id(), changed(mapping(), false)).isOk();
        assertThat(off.path("active").asBoolean()).isTrue();

        tell("e1", event("ticket.created", "NEW", "LOW", START, null)).isProblem(401, "signature-refused");
        administrator.put(SOURCES + "/" + id(), changed(mapping(), true)).isProblem(409, "changed-meanwhile");
    }

    @Test
    void reachesNoCaseOfSomebodyElse() {
        var branch = "told-" + UUID.randomUUID();
        owner().sql("INSERT INTO branch (id, name, created_at, created_by) VALUES (:id, :id, now(), 'test')")
                .param("id", branch)
                .update();
        cases().post(
                        "/api/v1/cases",
                        "{\"ref\": \"ZD-%s\", \"ruleSets\": [\"sla-targets\"], \"branch\": \"%s\"}"
                                .formatted(ticket, branch))
                .isCreated();

        tell("e1", event("ticket.created", "SOLVED", "LOW", START, null)).isProblem(409, "already-there");

        assertThat(cases().get(CASES + "ZD-" + ticket)
                        .isOk()
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("NEW");
        assertThat(refusals()).containsExactly("NOT_POSSIBLE e1 []");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"prefix\": \"ZD-\", \"members\": {}}",
                "{\"prefix\": \"/\", \"members\": {\"id\": {\"path\": \"/a\"}, \"at\": {\"path\": \"/b\"}}}",
                "{\"prefix\": \"A\", \"members\": {\"id\": {\"path\": \"a\"}, \"at\": {\"path\": \"/b\"}}}",
                "{\"prefix\": \"A\", \"members\": {\"id\": {\"path\": \"/a\"}, \"at\": {\"path\": \"/b\"}, \"x\":"
                        + " {\"path\": \"/b\"}}}",
                "{\"prefix\": \"A\", \"members\": {\"id\": {\"path\": \"/a\"}, \"at\": {\"path\": \"/b\", \"values\":"
                        + " [1]}}}",
                "{\"prefix\": \"A\", \"members\": {\"id\": {\"path\": \"/a\"}, \"at\": {\"path\": \"/b\"},"
                        + " \"facts.x\": {\"path\": \"/b\"}}}",
                "{\"prefix\": \"A\", \"members\": {\"id\": {\"path\": \"/a\"}, \"at\": {\"path\": \"/b\"},"
                        + " \"facts.x.y\": {\"path\": \"/b\"}, \"facts.x.y.z\": {\"path\": \"/b\"}}}"
            })
    void isNotMadeOfAFaultyMapping(String mapping) {
        administrator.post(SOURCES, wanted(mapping)).isProblem(422, "request-not-valid");
    }

    @Test
    void keepsTheSecretNowhere() {
        assertThat(owner().sql("SELECT string_agg(case_source::text, ' ') || (SELECT string_agg(audit_entry::text, ' ')"
                                + " FROM audit_entry) FROM case_source")
                        .query(String.class)
                        .single())
                .contains("case-source.made")
                .doesNotContain(secret.substring("whsec_".length()));
        assertThat(administrator.get(SOURCES).isOk().text()).doesNotContain(secret);
    }

    private void change(String pick, String name) {
        var mapping = mapping();
        ((ObjectNode) mapping.path("members")).set(name, new JsonMapper().readTree(pick));
        administrator.put(SOURCES + "/" + id(), changed(mapping, true)).isOk();
    }

    private String changed(JsonNode mapping, boolean active) {
        return """
            {"name": "%s", "ruleSets": ["sla-targets"], "mapping": %s, "active": %s, "version": 1}\
            """.formatted(source.path("name").asString(), mapping, active);
    }

    private JsonNode mapping() {
        return administrator.get(SOURCES + "/adapters").isOk().json().path(0).path("mapping");
    }

    private static String wanted(String mapping) {
        return """
            {"name": "Help desk %s", "ruleSets": ["sla-targets"], "mapping": %s}\
            """.formatted(UUID.randomUUID(), mapping);
    }

    private List<String> refusals() {
        return administrator
                .get(SOURCES + "/" + id() + "/refusals")
                .isOk()
                .json()
                .valueStream()
                .map(each -> "%s %s %s"
                        .formatted(
                                each.path("reason").asString(),
                                each.path("event").asString("null"),
                                each.path("faults")))
                .toList();
    }

    private static List<String> faults(Reply reply) {
        return reply.isProblem(422, "request-not-valid")
                .json()
                .path("errors")
                .valueStream()
                .map(each ->
                        each.path("path").asString() + " " + each.path("code").asString())
                .toList();
    }

    /** Oldest first. */
    private List<String> entries(String ref) {
        return cases().get(CASES + ref + "/timeline")
                .isOk()
                .json()
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("kind").asString())
                .filter(kind -> !kind.equals("CLOCK"))
                .toList()
                .reversed();
    }

    private Browser cases() {
        return browser().bearing(key(Scope.CASES));
    }

    private String id() {
        return source.path("id").asString();
    }

    private String event(String type, String status, String priority, String time, @Nullable String said) {
        return """
            {"type": "zen:event-type:%s", "time": "%s", "subject": "zen:ticket:%s",
             "detail": {"id": "%s", "subject": "Late parcel", "requester_id": "8447388090494", "created_at": "%s",
                        "status": "%s", "priority": "%s", "via": {"channel": "email"}},
             "event": %s}
            """.formatted(
                        type,
                        time,
                        ticket,
                        ticket,
                        START,
                        status,
                        priority,
                        said == null ? "{}" : "{\"comment\": {\"body\": \"%s\"}}".formatted(said));
    }

    private Reply tell(String id, String event) {
        return told(id, clock.instant(), event);
    }

    private Reply told(String id, Instant at, String event) {
        return told(id, at, event, secret);
    }

    private Reply told(String id, Instant at, String event, String by) {
        return send(id(), id, at, sign(by, id, at, event), event);
    }

    private Reply send(String source, String id, Instant at, String signature, String event) {
        return browser()
                .send(
                        "POST",
                        SOURCES + "/" + source + "/events",
                        event,
                        "webhook-id",
                        id,
                        "webhook-timestamp",
                        Long.toString(at.getEpochSecond()),
                        "webhook-signature",
                        "v1,c29tZXRoaW5nIG9sZA== " + signature);
    }

    /** As the library of another would. */
    private static String sign(String secret, String id, Instant at, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            var signed = mac.doFinal(
                    "%s.%d.%s".formatted(id, at.getEpochSecond(), body).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
