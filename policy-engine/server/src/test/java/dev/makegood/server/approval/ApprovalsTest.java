package dev.makegood.server.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makegood.server.Browser;
import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/** What is beyond an agent's authority finds whoever may. Without limits the case is credited 312 500 dong. */
class ApprovalsTest extends RunningServer {
    private static final String LIMITS = "/api/v1/limits";
    private static final String REQUESTS = "/api/v1/approval-requests";
    private static final String ABSENCES = "/api/v1/absences";
    private static final String CASES = "/api/v1/cases/";
    private static final String WHOLE = ", \"amount\": \"312500 VND\", \"note\": \"She lost a day\"";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String branch = "branch-" + COUNT.incrementAndGet();
    private Browser administrator;
    private Person lan;
    private Browser agent;
    private Person quang;
    private Browser supervisor;

    @BeforeEach
    void openBranch() {
        owner().sql("INSERT INTO branch VALUES (:id, :id, now(), 'test')")
                .param("id", branch)
                .update();
        administrator = signIn(Role.ADMINISTRATOR);
        lan = hired(Role.AGENT, Grade.FRONTLINE, branch);
        agent = signedInAs(lan);
        quang = hired(Role.SUPERVISOR, Grade.SUPERVISOR, branch);
        supervisor = signedInAs(quang);
    }

    @AfterEach
    void removeLimits() {
        administrator
                .get(LIMITS)
                .isOk()
                .json()
                .forEach(limit ->
                        administrator.delete(LIMITS + "/" + limit.path("id").asString()));
    }

    @Test
    void asksTheLowestGradeThatMayAndGivesWhatTheyAgreeTo() {
        limit("CASE", "200000 VND", "SUPERVISOR");
        var other = signedInAs(hired(Role.SUPERVISOR, Grade.SUPERVISOR, null));
        owner().sql("INSERT INTO branch VALUES (:id, :id, now(), 'test')")
                .param("id", branch + "-far")
                .update();
        var far = signedInAs(hired(Role.SUPERVISOR, Grade.SUPERVISOR, branch + "-far"));
        var ref = opened();
        var asked = escalated(ref);

        assertThat(asked.path("approver").asString()).isEqualTo("SUPERVISOR");
        assertThat(asked.path("asked").path("amount").path("amount").asString()).isEqualTo("312500");
        assertThat(asked.path("exceeded").path(0).path("scope").asString()).isEqualTo("CASE");
        assertThat(asked.path("mayAnswer").asBoolean()).isFalse();
        assertThat(waiting(supervisor)).containsExactly(id(asked));
        assertThat(waiting(other)).contains(id(asked));
        assertThat(waiting(far)).isEmpty();
        assertThat(waiting(agent)).isEmpty();
        far.get(path(asked)).isProblem(404, "not-found");
        far.post(path(asked) + "/approval", "{}").isProblem(404, "not-found");
        agent.post(path(asked) + "/approval", "{}").isProblem(404, "not-found");

        var answered = supervisor.post(path(asked) + "/approval", "{}").isOk().json();
        assertThat(answered.path("state").asString()).isEqualTo("APPROVED");
        assertThat(answered.path("answer")
                        .path("given")
                        .path("amount")
                        .path("amount")
                        .asString())
                .isEqualTo("312500");
        other.post(path(asked) + "/refusal", "{\"note\": \"No\"}").isProblem(409, "approval-over");
        supervisor.post(path(asked) + "/refusal", "{\"note\": \"No\"}").isProblem(409, "approval-over");
        assertThat(waiting(supervisor)).isEmpty();
        assertThat(agent.get(path(asked)).isOk().json().path("state").asString())
                .isEqualTo("APPROVED");
        assertThat(agent.get("/api/v1/own-approval-requests").isOk().text()).contains(id(asked));

        assertThat(agent.get(DECISIONS + "/" + asked.path("decision").asString() + "/replies")
                        .isOk()
                        .json()
                        .valueStream()
                        .map(one -> "%s %s"
                                .formatted(
                                        one.path("kind").asString(),
                                        one.path("standing").asBoolean())))
                .containsExactly("ESCALATED false", "ADAPTED true");

        var timeline = agent.get(CASES + ref + "/timeline").isOk().json().path("entries");
        assertThat(timeline.path(0).path("kind").asString()).isEqualTo("REPLIED");
        assertThat(timeline.path(0).path("details").path("answers").asString()).isEqualTo(id(asked));
        assertThat(beyond(ref)).isEqualTo("112500");
        assertThat(administrator.get("/api/v1/audit?limit=1").isOk().text()).contains("approval.answered", "APPROVED");
    }

    @Test
    void givesLessOrNothingForAReason() {
        limit("CASE", "200000 VND", "SUPERVISOR");
        var asked = escalated(opened());
        assertThat(supervisor
                        .post(path(asked) + "/approval", "{\"amount\": \"312500 VND\", \"x\": 1}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("amount OUT_OF_BOUNDS", "note MISSING", "x UNKNOWN_MEMBER");
        var reduced = supervisor
                .post(path(asked) + "/approval", "{\"amount\": \"250000 VND\", \"note\": \"Half was his fault\"}")
                .isOk()
                .json();
        assertThat(reduced.path("state").asString()).isEqualTo("REDUCED");
        assertThat(reduced.path("answer").path("note").asString()).isEqualTo("Half was his fault");

        var second = escalated(opened());
        supervisor.post(path(second) + "/refusal", "{}").isProblem(422, "request-not-valid");
        var refused = supervisor
                .post(path(second) + "/refusal", "{\"note\": \"Not our fault\"}")
                .isOk()
                .json();
        assertThat(refused.path("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.path("answer").path("given").isMissingNode()).isTrue();
    }

    @Test
    void letsOneOfManyAnswer() throws InterruptedException, ExecutionException {
        limit("CASE", "200000 VND", "SUPERVISOR");
        var asked = escalated(opened());
        var other = signedInAs(hired(Role.SUPERVISOR, Grade.SUPERVISOR, branch));
        List<Callable<Reply>> answers = new ArrayList<>();
        for (var turn = 0; turn < 3; turn++) {
            answers.add(() -> supervisor.post(path(asked) + "/approval", "{}"));
            answers.add(() -> other.post(path(asked) + "/refusal", "{\"note\": \"No\"}"));
        }
        answers.add(() -> withdraw(asked));
        try (var threads = Executors.newFixedThreadPool(answers.size())) {
            var statuses = new ArrayList<Integer>();
            for (Future<Reply> answer : threads.invokeAll(answers)) {
                statuses.add(answer.get().status() / 100);
            }
            assertThat(statuses).containsOnly(2, 4).containsOnlyOnce(2);
        }
    }

    @Test
    void asksTheNextWhereNobodyAnswersAndIsLateAtTheLast() {
        limit("CASE", "200000 VND", "SUPERVISOR");
        var ref = opened();
        var asked = escalated(ref);
        var manager = signedInAs(hired(Role.SUPERVISOR, Grade.MANAGER, branch));

        timeOut(asked);
        supervisor.get(path(asked)).isProblem(404, "not-found");
        var atManager = manager.get(path(asked)).isOk().json();
        assertThat(atManager.path("approver").asString()).isEqualTo("MANAGER");
        assertThat(atManager.path("late").asBoolean()).isFalse();
        timeOut(asked);
        assertThat(manager.get(path(asked)).isOk().json().path("late").asBoolean())
                .isTrue();
        timeOut(asked);
        assertThat(agent.get(CASES + ref + "/timeline").isOk().json().path("entries"))
                .extracting(entry -> entry.path("details").path("change").asString(""))
                .startsWith("LATE", "PASSED_ON", "");
        manager.post(path(asked) + "/approval", "{}").isOk();
    }

    @Test
    void asksWhoStandsInForWhoeverIsAbsentAndNobodyAnswersForThemselves() {
        limit("CASE", "200000 VND", "SUPERVISOR");
        var mai = hired(Role.AGENT, Grade.FRONTLINE, branch);
        var standIn = signedInAs(mai);
        assertThat(supervisor
                        .post(ABSENCES, """
                            { "from": "2027-03-05", "to": "2027-03-01", "standIn": "%s", "person": "%s", "x": 1 }\
                            """.formatted(mai.user(), mai.user()))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly(
                        "person OUT_OF_BOUNDS", "standIn OUT_OF_BOUNDS", "to OUT_OF_BOUNDS", "x UNKNOWN_MEMBER");
        var absence =
                supervisor.post(ABSENCES, """
                    { "from": "2027-03-01", "to": "2027-03-02", "standIn": "%s" }\
                    """.formatted(mai.user())).isCreated().json();
        var asked = escalated(opened());

        assertThat(asked.path("approver").asString()).isEqualTo("SUPERVISOR");
        assertThat(waiting(standIn)).containsExactly(id(asked));
        var own = signedInAs(lan);
        assertThat(waiting(own)).isEmpty();
        var answered = standIn.post(path(asked) + "/approval", "{}").isOk().json();
        assertThat(answered.path("answer").path("standsInFor").asString()).isEqualTo(quang.user());

        standIn.delete(ABSENCES + "/" + id(absence)).isProblem(404, "not-found");
        assertThat(administrator.get(ABSENCES).isOk().text()).contains(id(absence));
        assertThat(supervisor.delete(ABSENCES + "/" + id(absence)).status()).isEqualTo(204);
        assertThat(waiting(standIn)).isEmpty();
    }

    @Test
    void skipsAGradeOfWhichNobodyIsThere() {
        limit("CASE", "200000 VND", "SUPERVISOR");
        supervisor
                .post(ABSENCES, "{ \"from\": \"2027-03-01\", \"to\": \"2027-03-02\" }")
                .isCreated();
        hired(Role.SUPERVISOR, Grade.MANAGER, branch);

        // People of other tests who belong to no branch are there for all.
        owner().sql("UPDATE person SET grade = 'SENIOR' WHERE branch IS NULL AND grade = 'SUPERVISOR'")
                .update();
        assertThat(escalated(opened()).path("approver").asString()).isEqualTo("MANAGER");
    }

    @Test
    void isWithdrawnByWhoeverAsked() {
        limit("CASE", "200000 VND", "SUPERVISOR");
        var asked = escalated(opened());
        withdraw(asked).isCreated();

        assertThat(agent.get(path(asked)).isOk().json().path("state").asString())
                .isEqualTo("WITHDRAWN");
        supervisor.post(path(asked) + "/approval", "{}").isProblem(409, "approval-over");
        assertThatThrownBy(() -> owner().sql("UPDATE approval_request SET state = 'OPEN', ended_at = NULL"
                                + " WHERE reply = CAST(:id AS uuid)")
                        .param("id", id(asked))
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("WITHDRAWN does not become OPEN");
    }

    @Test
    void givesTheRestThatABudgetWithheld() {
        limit("CUSTOMER_YEAR", "100000 VND", "SUPERVISOR");
        var ref = opened();
        var decision = decided(ref);
        var rest = decision.path("effects")
                .valueStream()
                .filter(effect -> effect.path("kind").asString().equals("approval"))
                .findFirst()
                .orElseThrow();
        assertThat(rest.path("terms").path("amount").path("amount").asString()).isEqualTo("212500");
        var rank = rest.path("rank").asInt();

        reply(ref, decision, rank, "TAKEN", "").isProblem(409, "over-budget");
        reply(ref, decision, rank == 1 ? 2 : 1, "TAKEN", "").isCreated();
        reply(ref, decision, rank, "ESCALATED", ", \"note\": \"She lost more\"").isCreated();
        var asked = ofCase(ref);
        assertThat(asked.path("asked").path("amount").path("amount").asString()).isEqualTo("212500");
        var answered = supervisor.post(path(asked) + "/approval", "{}").isOk().json();
        assertThat(answered.path("answer").path("given").path("type").asString())
                .isEqualTo(asked.path("asked").path("type").asString());
    }

    @Test
    void tellsWhichLimitWouldHaveSparedWhatWasEscalated() {
        limit("CASE", "200000 VND", "SUPERVISOR");
        limit("AGENT_DAY", "400000 VND", "SUPERVISOR");
        var first = escalated(opened());
        var second = escalated(opened());
        supervisor.post(path(first) + "/approval", "{}").isOk();
        supervisor.post(path(second) + "/refusal", "{\"note\": \"No\"}").isOk();

        var report = supervisor.get(report()).isOk().json();
        assertThat(report.path("escalations").asInt()).isEqualTo(2);
        assertThat(report.path("states").path("APPROVED").asInt()).isOne();
        var limits = report.path("limits");
        assertThat(limits).hasSize(1);
        assertThat(limits.path(0).path("scope").asString()).isEqualTo("CASE");
        assertThat(limits.path(0).path("alone").asInt()).isEqualTo(2);
        assertThat(limits.path(0).path("sparesAll").path("amount").asString()).isEqualTo("312500");

        agent.get(report()).isProblem(403, "not-allowed");
        supervisor
                .get("/api/v1/escalation-report?from=2027-03-02&to=2027-03-01")
                .isProblem(400, "bad-request");
    }

    private static String report() {
        return "/api/v1/escalation-report?from=2026-01-01&to=2026-12-31";
    }

    private void timeOut(JsonNode request) {
        owner().sql("UPDATE approval_request SET deadline = now() WHERE reply = CAST(:id AS uuid)")
                .param("id", id(request))
                .update();
        server.getBean(PassingOn.class).goOn();
    }

    private String beyond(String ref) {
        return owner().sql("SELECT committed_beyond::bigint::text FROM ledger_account WHERE holder = :holder")
                .param("holder", "case:" + ref)
                .query(String.class)
                .single();
    }

    private Reply withdraw(JsonNode request) {
        return agent.post(
                CASES + request.path("caseRef").asString() + "/replies/" + id(request) + "/correction",
                "{\"note\": \"She is content\"}");
    }

    private static String path(JsonNode request) {
        return REQUESTS + "/" + id(request);
    }

    private static String id(JsonNode json) {
        return json.path("id").asString();
    }

    private List<String> waiting(Browser somebody) {
        return somebody.get(REQUESTS + "?limit=200")
                .isOk()
                .json()
                .path("requests")
                .valueStream()
                .map(ApprovalsTest::id)
                .toList();
    }

    private JsonNode escalated(String ref) {
        var decision = decided(ref);
        reply(ref, decision, 1, "ADAPTED", WHOLE).isProblem(409, "over-budget");
        reply(ref, decision, 1, "ESCALATED", WHOLE).isCreated();
        return ofCase(ref);
    }

    private JsonNode ofCase(String ref) {
        return agent.get(CASES + ref + "/approval-requests").isOk().json().path(0);
    }

    private Reply reply(String ref, JsonNode decision, int effect, String kind, String more) {
        return agent.post(
                CASES + ref + "/replies",
                "{ \"decision\": \"%s\", \"effect\": %d, \"kind\": \"%s\"%s }"
                        .formatted(id(decision), effect, kind, more));
    }

    private JsonNode decided(String ref) {
        return agent.post(CASES + ref + "/decisions", "{ \"ruleSet\": \"recovery\" }")
                .isCreated()
                .json();
    }

    private String opened() {
        return agent.post("/api/v1/cases", """
            { "ruleSets": ["recovery"], "customer": "mai-%s", "branch": "%s", "facts": {
              "case": { "remedySought": "NONE" }, "customer": { "tier": "REGULAR" },
              "serviceFailure": { "kind": "LATE", "severity": 4, "cause": "OWN",
                "customerLoss": "1250000 VND" } } }\
            """.formatted(COUNT.incrementAndGet(), branch))
                .isCreated()
                .json()
                .path("ref")
                .asString();
    }

    private void limit(String scope, String amount, String approver) {
        administrator
                .post(
                        LIMITS,
                        "{ \"scope\": \"%s\", \"amount\": \"%s\", \"approver\": \"%s\" }"
                                .formatted(scope, amount, approver))
                .isCreated();
    }

    private Person hired(Role role, Grade grade, @Nullable String of) {
        var person = Staff.hire(server, role);
        owner().sql("UPDATE person SET grade = :grade, branch = :branch WHERE user_name = :user")
                .param("grade", grade.name())
                .param("branch", of)
                .param("user", person.user())
                .update();
        return person;
    }
}
