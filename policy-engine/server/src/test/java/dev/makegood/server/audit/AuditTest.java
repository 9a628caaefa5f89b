package dev.makegood.server.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.proof.CompactTree;
import dev.makegood.proof.Leaf;
import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Staff;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditTest extends RunningServer {
    private static final String AUDIT = "/api/v1/audit";

    @Test
    void recordsWhatPeopleDo() {
        var person = Staff.hire(server, Role.ADMINISTRATOR);
        var browser = browser();
        browser.signIn(person.user(), Staff.PASSWORD).isOk();
        var made = browser.post("/api/v1/api-keys", "{\"name\": \"x\", \"scopes\": [\"rule-sets\"], \"validDays\": 1}");
        var key = made.json().path("apiKey").path("id").asString();
        browser.delete("/api/v1/api-keys/" + key);
        browser.delete("/api/v1/api-keys/" + key);
        browser.post("/api/v1/branches", "{\"id\": \"audited\", \"name\": \"Audited\"}");
        var added = browser.post("/api/v1/people", """
            {"user": "audited", "name": "Nguyễn Thu", "roles": ["agent"], "grade": "SENIOR", "language": "vi"}
            """);
        browser.put("/api/v1/people/audited", """
            {"name": "Thu", "roles": [], "grade": "SENIOR", "branch": "audited", "language": "vi", "active": true,
             "version": 1}
            """).isOk();
        browser.post("/api/v1/people/audited/password", "").isOk();
        browser.put("/api/v1/session/password", """
            {"current": "%s", "new": "some other words of mine"}\
            """.formatted(Staff.PASSWORD)).isOk();
        browser.delete(Browser.SESSION);

        var actor = person.id();
        assertThat(entries(9))
                .containsExactly(
                        actor + " session.signed-out " + actor + " {}",
                        actor + " password.changed " + actor + " {}",
                        actor + " password.reset person:audited {}",
                        actor
                                + " person.changed person:audited"
                                + " {\"active\":true,\"branch\":\"audited\",\"changed\":[\"name\","
                                + "\"roles\",\"branch\"],\"grade\":\"SENIOR\",\"language\":\"vi\",\"roles\":[]}",
                        actor
                                + " person.created person:audited"
                                + " {\"active\":true,\"grade\":\"SENIOR\",\"language\":\"vi\",\"roles\":[\"agent\"]}",
                        actor + " branch.created branch:audited {}",
                        actor + " api-key.revoked api-key:" + key + " {}",
                        actor + " api-key.created api-key:" + key + " {\"expiresAt\":\"2027-03-02T23:30:00Z\","
                                + "\"scopes\":[\"rule-sets\"]}",
                        actor + " session.signed-in " + actor + " {}");
        assertThat(allText())
                .doesNotContain(
                        "Nguyễn",
                        made.json().path("key").asString(),
                        added.json().path("password").asString());
    }

    @Test
    void recordsRefusalsWithoutWhatWasTyped() {
        var person = Staff.hire(server, Role.AGENT);

        browser().signIn("my secret pass phrase", "x").isProblem(401, "sign-in-refused");
        assertThat(entries(1)).containsExactly("unknown session.refused null {\"reason\":\"unknown user\"}");
        for (var attempt = 0; attempt < 6; attempt++) {
            browser().signIn(person.user(), "another secret pass phrase").isProblem(401, "sign-in-refused");
        }

        var refused = "unknown session.refused " + person.id();
        assertThat(entries(3))
                .containsExactly(
                        refused + " {\"reason\":\"waiting\"}",
                        refused + " {\"reason\":\"wrong password\",\"waitsUntil\":\"2027-03-01T23:31:00Z\"}",
                        refused + " {\"reason\":\"wrong password\"}");
        assertThat(allText()).doesNotContain("secret pass phrase");
    }

    @Test
    void pagesFromTheNewestToTheOldest() {
        for (var entry = 0; entry < 5; entry++) {
            record("paged");
        }
        var whole = get(AUDIT + "?limit=200", key(Scope.AUDIT)).isOk().json();

        var seen = new ArrayList<JsonNode>();
        var page = signIn(Role.COMPLIANCE).get(AUDIT + "?limit=2").isOk().json();
        while (seen.size() < 4) {
            page.path("entries").forEach(seen::add);
            page = signIn(Role.COMPLIANCE)
                    .get(AUDIT + "?limit=2&before=" + page.path("next").asString())
                    .isOk()
                    .json();
        }

        assertThat(seen)
                .containsExactlyElementsOf(
                        whole.path("entries").valueStream().limit(4).toList());
        assertThat(signIn(Role.COMPLIANCE)
                        .get(AUDIT + "?before=1")
                        .isOk()
                        .json()
                        .path("next")
                        .isNull())
                .isTrue();
        signIn(Role.COMPLIANCE).get(AUDIT + "?before=x").isProblem(400, "bad-request");
    }

    @Test
    void standsInATreeThatAnybodyCanReckonAgain() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var entry = 0; entry < 20; entry++) {
                threads.execute(() -> record("counted"));
            }
        }

        var tree = CompactTree.EMPTY;
        var roots = new ArrayList<String>();
        for (var row : rows()) {
            tree = tree.append(leaf(row).hash());
            roots.add(tree.head().root().hex());
            assertThat(HexFormat.of().formatHex((byte[]) Objects.requireNonNull(row.get("leaf"))))
                    .isEqualTo(leaf(row).hash().hex());
        }
        // The server may put down something by itself meanwhile.
        assertThat(roots).hasSizeGreaterThanOrEqualTo(20).isEqualTo(batches().subList(0, roots.size()));
        assertThat(size()).isGreaterThanOrEqualTo(tree.size());
    }

    @Test
    void isNeverChanged() {
        record("kept");

        for (var statement : List.of(
                "UPDATE audit_entry SET actor = 'x'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "UPDATE log_batch SET size = 0",
                "DELETE FROM log_batch")) {
            assertThatThrownBy(() -> jdbc().sql(statement).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void isAlwaysPartOfTheActItself() {
        assertThatThrownBy(() -> server.getBean(AuditTrail.class).record(Act.of("x", "x", null)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> server.getBean(TransactionOperations.class).executeWithoutResult(_ -> {
                    server.getBean(AuditTrail.class).record(Act.of("x", "x", null));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(jdbc().sql("SELECT count(*) FROM audit_entry WHERE actor = 'x'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void record(String action) {
        server.getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> server.getBean(AuditTrail.class)
                        .record(Act.of(Act.SYSTEM, action, "test").with("ă", List.of("b", true))));
    }

    /** The newest of them, in short. */
    private List<String> entries(int most) {
        return signIn(Role.COMPLIANCE)
                .get(AUDIT + "?limit=" + most)
                .isOk()
                .json()
                .path("entries")
                .valueStream()
                .map(entry -> "%s %s %s %s"
                        .formatted(
                                entry.path("actor").asString(),
                                entry.path("action").asString(),
                                entry.path("subject").asString("null"),
                                entry.path("details")))
                .toList();
    }

    private String allText() {
        return jdbc().sql("SELECT string_agg(audit_entry::text, ' ') FROM audit_entry")
                .query(String.class)
                .single();
    }

    private List<Map<String, @Nullable Object>> rows() {
        return jdbc().sql("SELECT seq, id::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') AS"
                        + " at, actor, action, subject, details, leaf FROM audit_entry ORDER BY seq")
                .query()
                .listOfRows();
    }

    private List<String> batches() {
        return jdbc().sql("SELECT encode(root, 'hex') FROM log_batch JOIN log_stream USING (stream)"
                        + " WHERE kind = 'audit' ORDER BY log_batch.size")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private long size() {
        return jdbc().sql("SELECT coalesce(max(size), 0) FROM log_stream WHERE kind = 'audit'")
                .query(Long.class)
                .single();
    }

    private JdbcClient jdbc() {
        return server.getBean(JdbcClient.class);
    }

    /** From the columns alone, as somebody else would put it together. */
    private static Leaf leaf(Map<String, @Nullable Object> row) {
        var header = new JsonMapper().createObjectNode();
        header.put("kind", "audit").put("seq", (Long) Objects.requireNonNull(row.get("seq")));
        for (var text : List.of("id", "at", "actor", "action", "subject")) {
            header.put(text, (String) row.get(text));
        }
        header.set("details", new JsonMapper().readTree((String) Objects.requireNonNull(row.get("details"))));
        return new Leaf(CanonicalJson.parse(header.toString().getBytes(StandardCharsets.UTF_8)), List.of());
    }
}
