package dev.makegood.server.identity.panel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.Events;
import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest extends RunningServer {
    private static final String PASSES = "/api/v1/panel-passes";
    private static final String SETTINGS = "/api/v1/panel-settings";
    private static final String CASES = "/api/v1/cases";

    private Person agent;
    private String helpDesk = "";

    @BeforeEach
    void hire() {
        agent = Staff.hire(server, Role.AGENT, Role.ADMINISTRATOR);
        helpDesk = key(Scope.PANEL_PASSES);
    }

    @AfterEach
    void showItNowhere() {
        allow();
    }

    @Test
    void letsAPersonWorkOnOneCaseAlone() {
        var ref = opened();
        var other = opened();

        var panel = panel(ref);
        var current = panel.get(PASSES + "/current").isOk().json();
        assertThat(current.path("caseRef").asString()).isEqualTo(ref);
        assertThat(current.path("session").path("user").asString()).isEqualTo(agent.user());
        assertThat(current.path("session").path("authorities"))
                .extracting(each -> each.asString())
                .containsExactlyInAnyOrder("evaluations", "decisions", "replies", "cases", "rule-sets");

        panel.get(CASES + "/" + ref).isOk();
        panel.get(CASES + "/" + ref + "/recommendation").isOk();
        panel.get("/api/v1/rule-sets").isOk();
        panel.get("/api/v1/rule-sets/recovery/vocabulary").isOk();
        panel.get("/api/v1/reasons").isOk();
        panel.send("PATCH", CASES + "/" + ref + "/facts", "{\"case\": {\"remedySought\": \"NONE\"}}")
                .isOk();
        var timeline = signedInAs(agent)
                .get(CASES + "/" + ref + "/timeline")
                .isOk()
                .json()
                .path("entries");
        assertThat(timeline.path(0).path("kind").asString()).isEqualTo("FACTS_CHANGED");
        assertThat(timeline.path(0).path("by").asString()).isEqualTo(agent.name());

        for (var elsewhere : new String[] {
            CASES,
            CASES + "/" + other,
            CASES + "/" + other + "/recommendation",
            CASES + "/stream",
            CASES + "/" + ref + "x",
            "/api/v1/decisions",
            "/api/v1/people",
            "/api/v1/session",
            "/api/v1/rule-sets/recovery/releases",
            SETTINGS,
            "/actuator/prometheus"
        }) {
            assertThat(panel.get(elsewhere).status()).as(elsewhere).isIn(401, 403);
        }
        panel.post(PASSES, wish(agent.user(), ref)).isProblem(401, "not-authenticated");
    }

    @Test
    void isToldWhatHappensToItsCase() throws IOException {
        var ref = opened();
        var panel = panel(ref);
        try (var stream = new Events(panel, CASES + "/" + ref + "/stream")) {
            stream.waitFor("id: ");
            signedInAs(agent)
                    .post(CASES + "/" + ref + "/contacts", "{\"kind\": \"CALL\"}")
                    .isOk();
            assertThat(stream.waitFor("data: {")).contains(ref);

            owner().sql("UPDATE panel_pass SET expires_at = '2027-01-01' WHERE case_ref = :ref")
                    .param("ref", ref)
                    .update();
            stream.waitForTheEnd();
        }
    }

    @Test
    void endsWithItsTimeItsPersonAndItsKey() {
        var ref = opened();
        var outlived = panel(ref);
        clock.goOn(PanelPasses.VALIDITY.minus(Duration.ofSeconds(1)));
        outlived.get(CASES + "/" + ref).isOk();
        clock.goOn(Duration.ofSeconds(1));
        outlived.get(CASES + "/" + ref).isProblem(401, "not-authenticated");

        var orphaned = panel(ref);
        owner().sql("UPDATE person SET active = false WHERE user_name = :user")
                .param("user", agent.user())
                .update();
        orphaned.get(CASES + "/" + ref).isProblem(401, "not-authenticated");
        owner().sql("UPDATE person SET active = true WHERE user_name = :user")
                .param("user", agent.user())
                .update();
        orphaned.get(CASES + "/" + ref).isOk();

        owner().sql("UPDATE api_key SET revoked_at = now() WHERE id IN (SELECT api_key FROM panel_pass)")
                .update();
        orphaned.get(CASES + "/" + ref).isProblem(401, "not-authenticated");
    }

    @Test
    void hasNoMoreAuthorityThanThePersonHas() {
        var ref = opened();
        var panel = panel(ref);
        owner().sql("DELETE FROM person_role WHERE user_name = :user AND role = 'agent'")
                .param("user", agent.user())
                .update();

        panel.get(CASES + "/" + ref).isProblem(403, "not-allowed");
        assertThat(panel.get(PASSES + "/current").isOk().json().path("session").path("authorities"))
                .extracting(each -> each.asString())
                .containsExactly("rule-sets");
    }

    @Test
    void namesAllThatIsWrongWithAWish() {
        var author = Staff.hire(server, Role.AUTHOR);
        var newcomer = Staff.hireNewly(server, Role.AGENT);
        var system = browser().bearing(helpDesk);

        var reply = system.post(PASSES, "{\"person\": \"nobody-at-all\", \"caseRef\": \" \", \"days\": 3}")
                .isProblem(422, "request-not-valid");
        assertThat(reply.json().path("errors"))
                .extracting(each -> each.path("path").asString())
                .containsExactly("caseRef", "days", "person");
        var unknown = faults(system.post(PASSES, wish("nobody-at-all", "C-1")));
        assertThat(faults(system.post(PASSES, wish(author.user(), "C-1")))).isEqualTo(unknown);
        assertThat(faults(system.post(PASSES, wish(newcomer.user(), "C-1")))).isEqualTo(unknown);
    }

    @Test
    void tellsNobodyWhetherThereIsSuchACase() {
        var panel = panel("C-not-there");

        panel.get(CASES + "/C-not-there").isProblem(404, "not-found");
    }

    @Test
    void keepsTheTokenNowhere() {
        var reply = browser()
                .bearing(helpDesk)
                .post(PASSES, wish(agent.user(), "C-1"))
                .isCreated();
        var token = reply.json().path("token").asString();

        assertThat(owner().sql("SELECT string_agg(panel_pass::text, ' ') || (SELECT string_agg(audit_entry::text, ' ')"
                                + " FROM audit_entry) FROM panel_pass")
                        .query(String.class)
                        .single())
                .contains("panel.opened")
                .doesNotContain(token);
    }

    @Test
    void isShownOnlyWhereItMayBe() throws Exception {
        assertThat(page("/ui/panel").firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none';");

        allow("https://desk.example.com/", "http://localhost:3000");

        var panel = page("/ui/panel");
        assertThat(panel.firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors http://localhost:3000 https://desk.example.com;");
        assertThat(panel.firstValue("X-Frame-Options")).isEmpty();
        assertThat(page("/ui/desk").firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none';");
        assertThat(page("/ui/desk").firstValue("X-Frame-Options")).contains("DENY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"origins\": [\"*\"], \"version\": 1}",
                "{\"origins\": [\"https://a.example; script-src *\"], \"version\": 1}",
                "{\"origins\": \"https://a.example\", \"version\": 1}",
                "{\"version\": 1}"
            })
    void isNotShownWhereOriginsAreNone(String body) {
        signedInAs(agent).put(SETTINGS, body).isProblem(422, "request-not-valid");
    }

    @Test
    void isNotAllowedOverTheHeadOfAnother() {
        var administrator = signedInAs(agent);
        var version = administrator.get(SETTINGS).isOk().json().path("version").asInt();
        allow("https://one.example");

        administrator
                .put(SETTINGS, "{\"origins\": [], \"version\": %d}".formatted(version))
                .isProblem(409, "changed-meanwhile");
        assertThat(administrator
                        .get(SETTINGS)
                        .isOk()
                        .json()
                        .path("origins")
                        .path(0)
                        .asString())
                .isEqualTo("https://one.example");
    }

    private void allow(String... origins) {
        var administrator = signedInAs(agent);
        var version = administrator.get(SETTINGS).isOk().json().path("version").asInt();
        var listed = origins.length == 0 ? "" : "\"" + String.join("\", \"", origins) + "\"";
        administrator
                .put(SETTINGS, "{\"origins\": [%s], \"version\": %d}".formatted(listed, version))
                .isOk();
    }

    private Browser panel(String ref) {
        return browser()
                .bearing(browser()
                        .bearing(helpDesk)
                        .post(PASSES, wish(agent.user(), ref))
                        .isCreated()
                        .json()
                        .path("token")
                        .asString());
    }

    private String opened() {
        return signedInAs(agent)
                .post(CASES, "{\"ruleSets\": [\"recovery\"]}")
                .isCreated()
                .json()
                .path("ref")
                .asString();
    }

    private static String wish(String person, String ref) {
        return "{\"person\": \"%s\", \"caseRef\": \"%s\"}".formatted(person, ref);
    }

    private static String faults(Reply reply) {
        return reply.isProblem(422, "request-not-valid").json().path("errors").toString();
    }

    private HttpHeaders page(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address(path))).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .headers();
        }
    }
}
