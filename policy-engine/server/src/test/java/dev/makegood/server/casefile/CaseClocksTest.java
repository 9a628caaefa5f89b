package dev.makegood.server.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.Browser;
import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.clock.Clocks;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The clocks of cases, by what rules say is due. */
class CaseClocksTest extends RunningServer {
    private static final String CASES = "/api/v1/cases";
    private static final String FACTS = """
        {"ticket": {"priority": "urgent", "plan": "PREMIUM"}}\
        """;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Browser system;
    private Instant now;

    @BeforeEach
    void ask() {
        system = browser().bearing(key(Scope.CASES));
        now = server.getBean(Clocks.class).now();
    }

    @Test
    void runAsRulesSayAndStopByWhatHappens() {
        var ref = opened(3);
        assertThat(clocks(ref)).containsExactly("FIRST_REPLY RUNNING 7", "RESOLUTION RUNNING 117");
        assertThat(moment(ref)).isEqualTo(now.plus(Duration.ofMinutes(7)));

        contact(ref, "WE_REPLIED", 1);
        assertThat(clocks(ref)).containsExactly("FIRST_REPLY MET 8", "RESOLUTION RUNNING 117");
        assertThat(moment(ref)).isEqualTo(now.plus(Duration.ofMinutes(117)));
        contact(ref, "CUSTOMER_WROTE", 0);
        assertThat(clocks(ref)).containsExactly("FIRST_REPLY MET 8", "RESOLUTION RUNNING 117", "NEXT_REPLY RUNNING 30");

        state(ref, "{\"ticket\": {\"priority\": \"high\"}}");
        assertThat(clocks(ref)).containsExactly("FIRST_REPLY MET 8", "RESOLUTION RUNNING 477", "NEXT_REPLY RUNNING 60");
        become(ref, "SOLVED");
        become(ref, "CLOSED");
        assertThat(states(ref)).containsExactly("FIRST_REPLY MET", "RESOLUTION MET", "NEXT_REPLY CANCELLED");
        become(ref, "REOPENED");
        assertThat(states(ref).getLast()).isEqualTo("RESOLUTION RUNNING");
    }

    @Test
    void warnAndAreOverOnTheTimeline() {
        var ref = opened(8);
        var late = opened(11);

        await().atMost(PATIENCE).until(() -> entries(ref).contains("FIRST_REPLY WARNED"));
        await().atMost(PATIENCE).until(() -> entries(late).contains("FIRST_REPLY BREACHED"));
        assertThat(states(ref)).contains("FIRST_REPLY RUNNING");
        assertThat(states(late)).contains("FIRST_REPLY BREACHED");
        assertThat(moment(late)).isEqualTo(now.minus(Duration.ofMinutes(1)));
        contact(late, "WE_REPLIED", 0);
        assertThat(clocks(late)).contains("FIRST_REPLY BREACHED -1");
    }

    @Test
    void tellWhoeverHasTheCaseAndWhoeverLooksAfterItsBranch() {
        var branch = "clocks-" + UUID.randomUUID();
        owner().sql("INSERT INTO branch VALUES (:id, :id, now(), 'test')")
                .param("id", branch)
                .update();
        var worker = of(branch, Role.AGENT);
        var agent = signedInAs(worker);
        var supervisor = signedInAs(of(branch, Role.SUPERVISOR));
        var ref = opened(8, ", \"branch\": \"%s\", \"assignee\": \"%s\"".formatted(branch, worker.user()));

        await().atMost(PATIENCE).until(() -> noticesOf(agent).contains("clock-warned " + ref));
        assertThat(noticesOf(supervisor)).doesNotContain("clock-warned " + ref);
        var late = opened(11, ", \"branch\": \"%s\"".formatted(branch));
        await().atMost(PATIENCE).until(() -> noticesOf(supervisor).contains("clock-breached " + late));
        assertThat(noticesOf(agent)).doesNotContain("clock-breached " + late);
    }

    private Person of(String branch, Role role) {
        var person = Staff.hire(server, role);
        owner().sql("UPDATE person SET branch = :branch WHERE user_name = :user")
                .param("branch", branch)
                .param("user", person.user())
                .update();
        return person;
    }

    @Test
    void standStillOnlyForACauseThatRulesAccept() {
        var ref = opened(3);
        var resolution = id(ref, "RESOLUTION");
        pause(ref, resolution, "WAITING_FOR_CUSTOMER").isProblem(409, "clock-stays");

        contact(ref, "WE_REPLIED", 1);
        become(ref, "OPEN");
        become(ref, "PENDING");
        pause(ref, resolution, "WAITING_FOR_SUPPLIER").isProblem(409, "clock-stays");
        pause(ref, resolution, "LUNCH").isProblem(422, "request-not-valid");
        pause(ref, UUID.randomUUID().toString(), "WAITING_FOR_CUSTOMER").isProblem(404, "not-found");
        pause(ref, id(ref, "FIRST_REPLY"), "WAITING_FOR_CUSTOMER").isProblem(409, "clock-stays");
        resume(ref, resolution).isProblem(409, "clock-stays");
        pause(ref, resolution, "WAITING_FOR_CUSTOMER").isOk();
        assertThat(states(ref)).contains("RESOLUTION PAUSED");
        assertThat(system.get(CASES + "/" + ref).json().path("nextDueAt").isNull())
                .isTrue();
        resume(ref, resolution).isOk();
        assertThat(states(ref)).contains("RESOLUTION RUNNING");

        pause(ref, resolution, "WAITING_FOR_CUSTOMER").isOk();
        contact(ref, "CUSTOMER_WROTE", 0);
        assertThat(states(ref)).contains("RESOLUTION RUNNING");
        assertThat(entries(ref))
                .containsExactly("RESOLUTION PAUSED", "RESOLUTION RESUMED", "RESOLUTION PAUSED", "RESOLUTION RESUMED");
    }

    @Test
    void showNobodyWhatTheyMayNotSee() {
        var ref = opened(1);
        signIn(Role.AUTHOR).get(clocksOf(ref)).isProblem(403, "not-allowed");
        signIn(Role.COMPLIANCE).get(clocksOf(ref)).isOk();
        signIn(Role.COMPLIANCE)
                .post(clocksOf(ref) + "/" + id(ref, "RESOLUTION") + "/pause", "{}")
                .isProblem(403, "not-allowed");
        system.get(clocksOf("none-of-that-name")).isProblem(404, "not-found");
    }

    private String opened(int minutesAgo) {
        return opened(minutesAgo, "");
    }

    private String opened(int minutesAgo, String more) {
        return system.post(CASES, """
            {"ruleSets": ["sla-targets"], "openedAt": "%s", "facts": %s%s}
            """.formatted(now.minus(Duration.ofMinutes(minutesAgo)), FACTS, more))
                .isCreated()
                .json()
                .path("ref")
                .asString();
    }

    private void contact(String ref, String kind, int minutesAgo) {
        system.post(CASES + "/" + ref + "/contacts", """
            {"kind": "%s", "at": "%s"}
            """.formatted(kind, now.minus(Duration.ofMinutes(minutesAgo))))
                .isOk();
    }

    private void state(String ref, String patch) {
        system.send("PATCH", CASES + "/" + ref + "/facts", patch).isOk();
    }

    private void become(String ref, String status) {
        system.post(CASES + "/" + ref + "/status", "{\"status\": \"%s\"}".formatted(status))
                .isOk();
    }

    private Reply pause(String ref, String clock, String cause) {
        return system.post(clocksOf(ref) + "/" + clock + "/pause", "{\"cause\": \"%s\"}".formatted(cause));
    }

    private Reply resume(String ref, String clock) {
        return system.post(clocksOf(ref) + "/" + clock + "/resumption", "{}");
    }

    private static String clocksOf(String ref) {
        return CASES + "/" + ref + "/clocks";
    }

    private List<JsonNode> all(String ref) {
        return system.get(clocksOf(ref))
                .isOk()
                .json()
                .path("clocks")
                .valueStream()
                .toList();
    }

    private String id(String ref, String due) {
        return all(ref).stream()
                .filter(clock -> clock.path("due").asString().equals(due))
                .map(clock -> clock.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private List<String> states(String ref) {
        return all(ref).stream()
                .map(clock ->
                        clock.path("due").asString() + " " + clock.path("state").asString())
                .toList();
    }

    /** What is left in whole minutes, counted from when the test began. */
    private List<String> clocks(String ref) {
        return all(ref).stream()
                .map(clock -> "%s %s %d"
                        .formatted(
                                clock.path("due").asString(),
                                clock.path("state").asString(),
                                Math.round(clock.path("left").asLong() / 60.0)))
                .toList();
    }

    private Instant moment(String ref) {
        return Instant.parse(
                system.get(CASES + "/" + ref).json().path("nextDueAt").asString());
    }

    /** Oldest first. */
    private List<String> entries(String ref) {
        return system.get(CASES + "/" + ref + "/timeline")
                .json()
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("kind").asString().equals("CLOCK"))
                .map(entry -> entry.path("details").path("due").asString() + " "
                        + entry.path("details").path("change").asString())
                .toList()
                .reversed();
    }
}
