package dev.makegood.server.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.clock.Clocks;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Cases that rules pass up, because of their clocks or when somebody takes what they recommend. */
class PassedUpTest extends RunningServer {
    private static final String CASES = "/api/v1/cases";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String branch = "up-" + UUID.randomUUID();
    private final String team = branch + "-tier-2";
    private Browser system;
    private Person worker;
    private Person expert;

    @BeforeEach
    void hire() {
        system = browser().bearing(key(Scope.CASES));
        owner().sql("INSERT INTO branch VALUES (:id, :id, now(), 'test')")
                .param("id", branch)
                .update();
        worker = of(Role.AGENT);
        expert = of(Role.AGENT);
    }

    @AfterEach
    void takeNothingOverAnyMore() {
        owner().sql("UPDATE staff_group SET tier = NULL WHERE id = :team")
                .param("team", team)
                .update();
    }

    @Test
    void goToWhoeverTakesThemOverWhenTheirTimeIsOver() {
        team(2, expert);
        var ref = opened(11, "[\"sla-targets\", \"recovery\"]", worker);

        await().atMost(PATIENCE).until(() -> kinds(ref).contains("PASSED_UP"));
        var file = system.get(CASES + "/" + ref).isOk().json();
        assertThat(file.path("tier").asInt()).isEqualTo(2);
        assertThat(file.path("team").path("id").asString()).isEqualTo(team);
        assertThat(file.path("assignee").isNull()).isTrue();

        var decision = signIn(Role.COMPLIANCE)
                .get("/api/v1/decisions/"
                        + details(ref, "PASSED_UP").path("decision").asString())
                .isOk()
                .json();
        assertThat(decision.path("ruleSet").asString()).isEqualTo("sla-targets");
        assertThat(decision.path("effects").findValuesAsString("reason"))
                .contains("OVERDUE_FIRST_REPLY", "TARGET_MISSED");
        assertThat(kinds(ref)).filteredOn("DECIDED"::equals).hasSize(1);

        var passedUp = "case-passed-up " + ref;
        await().atMost(PATIENCE).until(() -> noticesOf(signedInAs(expert)).contains(passedUp));
        assertThat(noticesOf(signedInAs(worker))).doesNotContain(passedUp);
        assertThat(signedInAs(expert).get(CASES + "/" + ref).isOk().text()).contains(ref);
    }

    @Test
    void stayInTheHandsOfOneWhoIsInThatTeam() {
        team(2, worker);
        var supervisor = of(Role.SUPERVISOR);
        var ref = opened(11, "[\"sla-targets\"]", worker);

        await().atMost(PATIENCE).until(() -> kinds(ref).contains("PASSED_UP"));
        assertThat(system.get(CASES + "/" + ref)
                        .json()
                        .path("assignee")
                        .path("id")
                        .asString())
                .isEqualTo(worker.user());
        await().atMost(PATIENCE).until(() -> noticesOf(signedInAs(supervisor)).contains("case-passed-up " + ref));
    }

    @Test
    void stayWhereTheyAreWhenNobodyTakesThemOver() {
        var ref = opened(11, "[\"sla-targets\"]", worker);

        await().atMost(PATIENCE).until(() -> kinds(ref).contains("PASSED_UP"));
        var file = system.get(CASES + "/" + ref).json();
        assertThat(file.path("tier").asInt()).isEqualTo(2);
        assertThat(file.path("assignee").path("id").asString()).isEqualTo(worker.user());
        assertThat(details(ref, "PASSED_UP").has("team")).isFalse();
    }

    @Test
    void areNotGivenToATeamOfWhichNobodyIsThereAnyMore() {
        team(2, expert);
        owner().sql("UPDATE person SET active = false WHERE user_name = :user")
                .param("user", expert.user())
                .update();
        var ref = opened(11, "[\"sla-targets\"]", worker);

        await().atMost(PATIENCE).until(() -> kinds(ref).contains("PASSED_UP"));
        assertThat(details(ref, "PASSED_UP").has("team")).isFalse();
    }

    @Test
    void areDecidedButNotPassedUpByAWarning() {
        var ref = opened(8, "[\"sla-targets\"]", worker);

        await().atMost(PATIENCE).until(() -> kinds(ref).contains("DECIDED"));
        assertThat(kinds(ref)).containsSubsequence("DECIDED", "CLOCK").doesNotContain("PASSED_UP");
        assertThat(system.get(CASES + "/" + ref).json().path("tier").asInt()).isEqualTo(1);
    }

    @Test
    void arePutToTheirRulesOnceHoweverManyDoAtTheSameTime() throws Exception {
        var refs = IntStream.range(0, 6)
                .mapToObj(_ -> opened(11, "[\"sla-targets\"]", worker))
                .toList();
        var node = server.getBean(PuttingToRules.class);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rounds = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        await().atMost(PATIENCE)
                                .until(
                                        () -> {
                                            node.goOn();
                                            return refs.stream()
                                                    .map(this::kinds)
                                                    .toList();
                                        },
                                        all -> all.stream().allMatch(kinds -> kinds.contains("PASSED_UP")));
                        return true;
                    })
                    .toList();
            for (var round : threads.invokeAll(rounds)) {
                assertThat(round.get()).isTrue();
            }
        }
        assertThat(refs).allSatisfy(ref -> assertThat(kinds(ref)).containsOnlyOnce("DECIDED", "PASSED_UP", "CLOCK"));
    }

    @Test
    void arePutToTheirRulesByAnotherWhenTheOneWhoTookThemDied() {
        var ref = opened(1, "[\"sla-targets\"]", worker);
        owner().sql("UPDATE case_file SET ask_at = clock_timestamp() - interval '1 second' WHERE ref = :ref")
                .param("ref", ref)
                .update();

        await().atMost(PATIENCE).until(() -> kinds(ref).contains("DECIDED"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(owner().sql("SELECT ask_at FROM case_file WHERE ref = :ref")
                                .param("ref", ref)
                                .query((row, _) -> String.valueOf(row.getObject("ask_at")))
                                .single())
                        .isEqualTo("null"));
    }

    @Test
    void goUpWhenSomebodyTakesWhatIsRecommended() {
        team(2, expert);
        var ref = system.post(CASES, """
            {"ruleSets": ["banking-desk"], "branch": "%s", "assignee": "%s", "facts":
                {"request": {"request": "transfer", "situation": "The customer reports fraud on the account"}}}
            """.formatted(branch, worker.user()))
                .isCreated()
                .json()
                .path("ref")
                .asString();
        var agent = signedInAs(worker);
        var decision = agent.post(CASES + "/" + ref + "/decisions", "{\"ruleSet\": \"banking-desk\"}")
                .isCreated()
                .json();
        var rank = decision.path("effects")
                .valueStream()
                .filter(effect -> effect.path("kind").asString().equals("escalation"))
                .findFirst()
                .orElseThrow()
                .path("rank")
                .asInt();

        agent.post(CASES + "/" + ref + "/replies", """
            {"decision": "%s", "effect": %d, "kind": "TAKEN"}
            """.formatted(
                                decision.path("id").asString(), rank))
                .isCreated();
        assertThat(kinds(ref)).containsOnlyOnce("PASSED_UP", "REPLIED");
        assertThat(system.get(CASES + "/" + ref).json().path("team").path("id").asString())
                .isEqualTo(team);
    }

    private Person of(Role role) {
        var person = Staff.hire(server, role);
        owner().sql("UPDATE person SET branch = :branch WHERE user_name = :user")
                .param("branch", branch)
                .param("user", person.user())
                .update();
        return person;
    }

    private void team(int tier, Person member) {
        signIn(Role.ADMINISTRATOR)
                .post("/api/v1/groups", """
                    {"id": "%s", "name": "Tier %d", "tier": %d, "members": ["%s"]}
                    """.formatted(team, tier, tier, member.user()))
                .isCreated();
    }

    /** A ticket that is to be answered within 10 minutes. */
    private String opened(int minutesAgo, String ruleSets, Person assignee) {
        var at = server.getBean(Clocks.class).now().minus(Duration.ofMinutes(minutesAgo));
        return system.post(CASES, """
            {"ruleSets": %s, "openedAt": "%s", "branch": "%s", "assignee": "%s",
                "facts": {"ticket": {"priority": "urgent", "plan": "PREMIUM"}}}
            """.formatted(ruleSets, at, branch, assignee.user()))
                .isCreated()
                .json()
                .path("ref")
                .asString();
    }

    private List<JsonNode> entries(String ref) {
        return system.get(CASES + "/" + ref + "/timeline")
                .isOk()
                .json()
                .path("entries")
                .valueStream()
                .toList();
    }

    /** Newest first. */
    private List<String> kinds(String ref) {
        return entries(ref).stream().map(entry -> entry.path("kind").asString()).toList();
    }

    private JsonNode details(String ref, String kind) {
        return entries(ref).stream()
                .filter(entry -> entry.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("details");
    }
}
