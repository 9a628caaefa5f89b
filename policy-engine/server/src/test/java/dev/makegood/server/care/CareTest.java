package dev.makegood.server.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.SettableClock;
import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Staff;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@TestPropertySource(properties = "server.of=care")
class CareTest extends RunningServer {
    private static final String TASKS = "/api/v1/care-tasks";
    private static final String SETTINGS = "/api/v1/care-settings";
    private static final LocalDate TODAY = LocalDate.ofInstant(SettableClock.START, ZoneOffset.UTC);
    private static final String IN_A_WEEK =
            "1990-" + TODAY.plusDays(7).toString().substring(5);

    private Browser system;
    private Browser key;
    private String customer;
    private int before;

    @BeforeEach
    void ask() {
        system = browser().bearing(key(Scope.CARE_FACTS));
        key = browser().bearing(key(Scope.CARE));
        customer = "care-" + UUID.randomUUID();
        before = decidedBySystem();
    }

    @AfterEach
    void forgetEverybody() {
        owner().sql("DELETE FROM care_customer").update();
    }

    @Test
    void keepsWhatIsKnownAndErasesItForGood() {
        state(IN_A_WEEK, true);

        var shown = system.get(facts()).isOk().json();
        assertThat(shown.path("facts").path("customer").path("birthday").asString())
                .isEqualTo(IN_A_WEEK);
        assertThat(plain()).contains("orders24m").doesNotContain(IN_A_WEEK).doesNotContain("consents\":{\"birthday");

        askAll();
        var task = theTask();
        assertThat(system.delete(facts()).status()).isEqualTo(204);
        system.get(facts()).isProblem(404, "not-found");
        system.delete(facts()).isProblem(404, "not-found");
        assertThat(stateOf(task)).isEqualTo("WITHDRAWN");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var refused = system.put(facts(), """
            {"branch": "nowhere", "language": "fr", "colour": "red",
             "facts": {"customer": {"birthday": "soon", "colour": "red"}, "plane": {}, "now": {"today": "2027-03-01"},
                       "history": {"proactiveContacts12m": 0, "birthdayCards12m": 0, "orders24m": 1}}}
            """).isProblem(422, "request-not-valid");

        assertThat(refused.faults())
                .containsExactlyInAnyOrder(
                        "branch NOT_IN_LIST",
                        "colour UNKNOWN_MEMBER",
                        "language NOT_IN_LIST",
                        "facts.customer.birthday WRONG_TYPE",
                        "facts.customer.colour UNKNOWN_ATTRIBUTE",
                        "facts.history.birthdayCards12m SERVER_OWNED",
                        "facts.history.proactiveContacts12m SERVER_OWNED",
                        "facts.now SERVER_OWNED",
                        "facts.plane UNKNOWN_FACT");
        system.get(facts()).isProblem(404, "not-found");
    }

    @Test
    void makesACardAWeekBeforeTheBirthdayAndPutsDownThatItWasDone() {
        var ref = browser()
                .bearing(key(Scope.CASES))
                .post("/api/v1/cases", """
                    {"ruleSets": ["recovery"], "customer": "%s"}
                    """.formatted(customer))
                .isCreated()
                .json()
                .path("ref")
                .asString();
        state(IN_A_WEEK, true);
        askAll();
        askAll();

        var task = theTask();
        assertThat(task.path("type").asString()).isEqualTo("BIRTHDAY_CARD");
        assertThat(task.path("dueOn").asString()).isEqualTo(TODAY.toString());
        assertThat(task.path("wording").path("vi").asString()).contains("sinh nhật");
        assertThat(task.path("clause").path("en").asString()).contains("handwritten card");
        assertThat(task.path("title").path("vi").asString()).isNotEmpty();
        var decision = browser()
                .bearing(key(Scope.DECISIONS_ALL))
                .get(DECISIONS + "/" + task.path("decision").asString())
                .isOk()
                .json();
        assertThat(decision.path("decidedBy").path("id").asString()).isEqualTo("system");
        assertThat(decision.path("facts")
                        .path("history")
                        .path("proactiveContacts12m")
                        .asInt())
                .isZero();

        var done = key.post(of(task, "done"), "{\"note\": \"Gửi rồi\"}").isOk().json();
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("note").asString()).isEqualTo("Gửi rồi");
        key.post(of(task, "done"), "{}").isProblem(409, "changed-meanwhile");
        key.post(of(task, "skipped"), "{\"reason\": \"away\"}").isProblem(409, "changed-meanwhile");
        var entry = browser()
                .bearing(key(Scope.CASES))
                .get("/api/v1/customers/" + customer + "/timeline")
                .json()
                .path("entries")
                .path(0);
        assertThat(entry.path("kind").asString()).isEqualTo("CARE");
        assertThat(entry.path("caseRef").asString()).isEqualTo(ref);
        assertThat(entry.path("details").path("type").asString()).isEqualTo("BIRTHDAY_CARD");
        assertThat(acts(task)).containsExactly("care.task-made", "care.task-done");
    }

    @Test
    void doesNotSayAgainWhatWasSkipped() {
        state(IN_A_WEEK, true);
        askAll();
        var task = theTask();

        assertThat(key.post(of(task, "skipped"), "{}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("reason MISSING");
        key.post(of(task, "skipped"), "{\"reason\": \"Moved away\"}").isOk();
        owner().sql("UPDATE care_customer SET asked_on = asked_on - 1").update();
        askAll();

        assertThat(tasks("OPEN")).isEmpty();
        assertThat(tasks("SKIPPED").getFirst().path("skippedFor").asString()).isEqualTo("Moved away");
        assertThat(acts(task)).containsExactly("care.task-made", "care.task-skipped");
    }

    @Test
    void withdrawsAtOnceWhatTheCustomerDoesNotWantAnyMore() {
        state(IN_A_WEEK, true);
        askAll();
        var task = theTask();

        state(IN_A_WEEK, true, "\"calls\": false", "");
        assertThat(stateOf(task)).isEqualTo("OPEN");
        state(IN_A_WEEK, false);
        assertThat(stateOf(task)).isEqualTo("WITHDRAWN");
        key.post(of(task, "done"), "{}").isProblem(409, "changed-meanwhile");
        assertThat(acts(task)).containsExactly("care.task-made", "care.task-withdrawn");
    }

    @Test
    void leavesInPeaceWhoeverComplainsMeanwhile() {
        state(IN_A_WEEK, true);
        askAll();
        var task = theTask();

        state(IN_A_WEEK, true, "\"calls\": true", ", \"openComplaints\": 1");

        assertThat(stateOf(task)).isEqualTo("WITHDRAWN");
    }

    @Test
    void showsPeopleWhatIsOfTheirBranch() {
        var branches = server.getBean(Branches.class);
        branches.add(branches.make("care-hue", "Huế"), "test");
        state(IN_A_WEEK, true);
        var ofBranch = body(IN_A_WEEK, true, "\"calls\": true", "")
                .replace("{\"language\"", "{\"branch\": \"care-hue\", \"language\"");
        system.put(facts().replace(customer, customer + "-hue"), ofBranch).isOk();
        askAll();
        var agent = signedInAs(Staff.hire(server, Role.AGENT));

        var seen = agent.get(TASKS + "?limit=200")
                .isOk()
                .json()
                .path("tasks")
                .valueStream()
                .map(task -> task.path("customer").asString())
                .filter(name -> name.startsWith(customer))
                .toList();
        var hidden = tasks("OPEN", customer + "-hue").getFirst();

        assertThat(seen).containsExactly(customer);
        agent.post(of(hidden, "done"), "{}").isProblem(404, "not-found");
        agent.post(TASKS + "/nothing/done", "{}").isProblem(404, "not-found");
    }

    @Test
    void readsOnBehindAPlace() {
        for (var one = 0; one < 3; one++) {
            system.put(
                            "/api/v1/customers/%s-%d/care-facts".formatted(customer, one),
                            body(IN_A_WEEK, true, "\"calls\": true", ""))
                    .isOk();
        }
        askAll();

        var found = new HashSet<String>();
        var next = "";
        do {
            var page = key.get(TASKS + "?limit=1" + next).isOk().json();
            page.path("tasks").forEach(task -> found.add(task.path("customer").asString()));
            next = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!next.isEmpty());

        assertThat(found).contains(customer + "-0", customer + "-1", customer + "-2");
        key.get(TASKS + "?after=nowhere").isProblem(400, "bad-request");
    }

    @Test
    void makesUpForMissedDaysButNotForever() {
        state("1990-" + TODAY.plusDays(10).toString().substring(5), true);
        system.put(
                        facts().replace(customer, customer + "-late"),
                        body("1990-" + TODAY.plusDays(8).toString().substring(5), true, "\"calls\": true", ""))
                .isOk();
        askAll();
        assertThat(tasks("OPEN")).isEmpty();

        clock.goOn(Duration.ofDays(9));
        askAll();

        renewKeys();
        assertThat(theTask().path("madeOn").asString())
                .isEqualTo(TODAY.plusDays(3).toString());
        assertThat(tasks("OPEN", customer + "-late")).isEmpty();
    }

    @Test
    void waitsForTheHourOfTheDay() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var before = administrator.get(SETTINGS).isOk().json();
        assertThat(before.path("hour").asInt()).isEqualTo(8);
        clock.goOn(Duration.ofMinutes(31 + 7 * 60));
        renewKeys();
        var nextWeek = "1990-" + TODAY.plusDays(8).toString().substring(5);
        state(nextWeek, true);

        askAll();
        assertThat(tasks("OPEN")).isEmpty();
        clock.goOn(Duration.ofMinutes(59));
        renewKeys();
        askAll();
        assertThat(theTask().path("madeOn").asString())
                .isEqualTo(TODAY.plusDays(1).toString());
    }

    @Test
    void makesEachTaskOnceWhereTwoAskAtOnce() throws Exception {
        for (var one = 0; one < 20; one++) {
            system.put(
                            "/api/v1/customers/%s-%d/care-facts".formatted(customer, one),
                            body(IN_A_WEEK, true, "\"calls\": true", ""))
                    .isOk();
        }
        var round = server.getBean(CareRound.class);
        Callable<Boolean> node = () -> {
            round.askAll();
            return true;
        };
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                assertThat(done.get()).isTrue();
            }
        }
        awaitNobodyLeft();

        for (var one = 0; one < 20; one++) {
            assertThat(tasks("OPEN", customer + "-" + one)).hasSize(1);
        }
        assertThat(decisions()).isEqualTo(20);
    }

    @Test
    void makesNoneTwiceAfterItWasKilledInTheMiddle() {
        state(IN_A_WEEK, true);
        server.getBean(TransactionTemplate.class).executeWithoutResult(killed -> {
            server.getBean(CareRound.class).askNext(new HashSet<>());
            killed.setRollbackOnly();
        });
        assertThat(tasks("OPEN")).isEmpty();
        assertThat(decisions()).isEqualTo(1);

        askAll();

        assertThat(theTask().path("type").asString()).isEqualTo("BIRTHDAY_CARD");
        assertThat(decisions()).isEqualTo(1);
    }

    @Test
    void triesWithoutPuttingAnythingDown() {
        var administrator = signIn(Role.ADMINISTRATOR);
        state("1990-" + TODAY.plusDays(12).toString().substring(5), true);

        var trial = administrator
                .post(SETTINGS + "/trial", "{\"day\": \"%s\"}".formatted(TODAY.plusDays(5)))
                .isOk()
                .json();
        var today = administrator.post(SETTINGS + "/trial", "{}").isOk().json();

        assertThat(trial.path("asked").asInt()).isEqualTo(1);
        assertThat(trial.path("whole").asBoolean()).isTrue();
        assertThat(trial.path("made").path(0).path("customer").asString()).isEqualTo(customer);
        assertThat(trial.path("made").path(0).path("type").asString()).isEqualTo("BIRTHDAY_CARD");
        assertThat(today.path("made").size()).isZero();
        assertThat(tasks("OPEN")).isEmpty();
        assertThat(decisions()).isZero();
        administrator.post(SETTINGS + "/trial", "{\"day\": \"soon\"}").isProblem(422, "request-not-valid");
    }

    @Test
    void isRunAsAnAdministratorSays() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var version = administrator.get(SETTINGS).json().path("version").asInt();

        var refused = administrator
                .put(SETTINGS, "{\"ruleSets\": [\"nothing\"], \"hour\": 24, \"version\": 1}")
                .isProblem(422, "request-not-valid");
        var changed = administrator
                .put(SETTINGS, "{\"ruleSets\": [], \"hour\": 9, \"version\": %d}".formatted(version))
                .isOk()
                .json();
        administrator
                .put(SETTINGS, "{\"ruleSets\": [], \"hour\": 9, \"version\": %d}".formatted(version))
                .isProblem(409, "changed-meanwhile");
        var nobodyToAsk = system.put(facts(), body(IN_A_WEEK, true, "\"calls\": true", ""))
                .isProblem(422, "request-not-valid");
        administrator
                .put(
                        SETTINGS,
                        "{\"ruleSets\": [\"proactive-care\"], \"hour\": 8, \"version\": %d}".formatted(version + 1))
                .isOk();

        assertThat(refused.faults()).containsExactly("hour OUT_OF_BOUNDS", "ruleSets[0] NOT_IN_LIST");
        assertThat(changed.path("ruleSets").size()).isZero();
        assertThat(nobodyToAsk.faults()).containsExactly("facts NO_RULE_SET");
    }

    private void state(String birthday, boolean agrees) {
        state(birthday, agrees, "\"calls\": true", "");
    }

    private void state(String birthday, boolean agrees, String calls, String history) {
        system.put(facts(), body(birthday, agrees, calls, history)).isOk();
    }

    private static String body(String birthday, boolean agrees, String calls, String history) {
        return """
            {"language": "vi", "facts": {
              "customer": {"birthday": "%s", "tier": "REGULAR", "consents": {"birthday": %s, "marketing": true, %s},
                           "tenureMonths": 5, "relationshipScore": 10},
              "branch": {"largePurchase": "250.00 USD"},
              "history": {"orders24m": 2, "averageOrder": "100.00 USD", "lastOrderOn": "2027-02-20",
                          "lastContactOn": "2027-02-20", "complaints90d": 0%s}}}
            """.formatted(birthday, agrees, calls, history.isEmpty() ? ", \"openComplaints\": 0" : history);
    }

    private String facts() {
        return "/api/v1/customers/" + customer + "/care-facts";
    }

    private static String of(JsonNode task, String act) {
        return TASKS + "/" + task.path("id").asString() + "/" + act;
    }

    private JsonNode theTask() {
        assertThat(tasks("OPEN")).hasSize(1);
        return tasks("OPEN").getFirst();
    }

    private List<JsonNode> tasks(String state) {
        return tasks(state, customer);
    }

    private List<JsonNode> tasks(String state, String of) {
        return key.get(TASKS + "?limit=200&state=" + state)
                .isOk()
                .json()
                .path("tasks")
                .valueStream()
                .filter(task -> task.path("customer").asString().equals(of))
                .toList();
    }

    private String stateOf(JsonNode task) {
        return owner().sql("SELECT state FROM care_task WHERE id = CAST(:id AS uuid)")
                .param("id", task.path("id").asString())
                .query((row, _) -> row.getString("state"))
                .single();
    }

    private List<String> acts(JsonNode task) {
        return owner().sql("SELECT action FROM audit_entry WHERE subject = :subject ORDER BY seq")
                .param("subject", "care-task:" + task.path("id").asString())
                .query((row, _) -> row.getString("action"))
                .list();
    }

    private String plain() {
        return owner().sql("SELECT facts FROM care_customer WHERE customer = :customer")
                .param("customer", customer)
                .query((row, _) -> row.getString("facts"))
                .single();
    }

    /** Of the server itself, in this test. */
    private int decisions() {
        return decidedBySystem() - before;
    }

    private int decidedBySystem() {
        return owner().sql("SELECT count(*) FROM decision WHERE actor = 'system'")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /** Keys are good for an hour by the clock that goes on. */
    private void renewKeys() {
        ask(customer);
    }

    private void ask(String same) {
        ask();
        customer = same;
    }

    private void askAll() {
        server.getBean(CareRound.class).askAll();
        awaitNobodyLeft();
    }

    /** The server itself may be about to ask. */
    private void awaitNobodyLeft() {
        await().until(() -> owner().sql("SELECT NOT EXISTS (SELECT 1 FROM care_customer WHERE asked_on < :day)")
                .param("day", server.getBean(CareDays.class).lastDue())
                .query(Boolean.class)
                .single());
    }
}
