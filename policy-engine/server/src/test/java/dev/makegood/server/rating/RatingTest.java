package dev.makegood.server.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@TestPropertySource(properties = "server.of=rating")
class RatingTest extends RunningServer {
    private static final String CASES = "/api/v1/cases";
    private static final String LEVELS = "/api/v1/service-levels";
    private static final String REMEDIES = "/api/v1/remedies";
    private static final String SETTINGS = "/api/v1/rating-settings";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final String AVERAGE = """
        {"service": {"requestMet": true, "complete": true, "onTime": true, "onlySpeedOrPresence": false,
            "standardsExceeded": 0, "unaskedDone": false, "personalDone": false},
         "serviceFailure": {"kind": "NONE"}, "survey": {"expectation": 5, "perception": 5, "feltValued": 3, "nps": 7},
         "interaction": {"memorable": false}, "order": {}}
        """;
    private static final String RUDE = AVERAGE.replace("NONE", "STAFF_CONDUCT");
    private static final String GOOD = AVERAGE.replace("\"standardsExceeded\": 0", "\"standardsExceeded\": 2");

    private final String branch = "rating-" + COUNT.incrementAndGet();
    private Browser system = new Browser("http://localhost");
    private Browser supervisor = system;

    @BeforeEach
    void openABranch() {
        branch(branch);
        system = browser().bearing(key(Scope.CASES));
        supervisor = supervisor(branch);
    }

    @Test
    void ratesACaseWhenItEnds() {
        var ref = solved(AVERAGE);

        var rating = rated(ref);

        assertThat(rating.path("level").asInt()).isEqualTo(3);
        assertThat(rating.path("holds").asBoolean()).isTrue();
        assertThat(rating.path("effect").path("reason").asString()).isEqualTo("AVERAGE");
        assertThat(rating.path("effect").path("clause").path("vi").asString()).contains("trung bình");
        var decision = supervisor
                .get("/api/v1/decisions/" + rating.path("decision").asString())
                .isOk()
                .json();
        assertThat(decision.path("caseRef").asString()).isEqualTo(ref);
        assertThat(decision.path("facts").path("case").path("status").asString())
                .isEqualTo("SOLVED");
        assertThat(kinds(ref)).contains("RATED");
        assertThat(whats(rating))
                .containsExactlyInAnyOrder(
                        "PROCESS_REVIEW OPEN Review and update the service every 3 months.",
                        "TRAINING OPEN Practise communication and the handling of situations.");
    }

    @Test
    void asksForWhatIsMissingAndRatesWhenItIsKnown() {
        var ref = solvedOfParcel();

        var unrated = rated(ref);

        assertThat(unrated.has("level")).isFalse();
        assertThat(unrated.path("missing").toString()).contains("{\"fact\":\"serviceFailure\",\"attribute\":\"kind\"}");
        assertThat(kinds(ref)).doesNotContain("RATED");
        assertThat(system.get(CASES + "/" + ref).isOk().json().path("ruleSets").toString())
                .isEqualTo("[\"sla-targets\",\"six-levels\"]");
        assertThat(system.get(CASES + "/" + ref + "/recommendation")
                        .isOk()
                        .json()
                        .path("questions")
                        .toString())
                .contains("serviceFailure");

        state(ref, RUDE);
        assertThat(ratings(ref).path(0).path("awaited").asBoolean()).isTrue();
        assertThat(rated(ref).path("level").asInt()).isEqualTo(1);
    }

    @Test
    void showsThatACaseIsToBeRated() {
        var ref = solved(AVERAGE);
        owner().sql("UPDATE case_rating SET wanted_at = now() + interval '1 hour', level = NULL, effect = NULL,"
                        + " decision = NULL WHERE case_file = (SELECT id FROM case_file WHERE ref = :ref)")
                .param("ref", ref)
                .update();

        var rating = ratings(ref).path(0);

        assertThat(rating.path("awaited").asBoolean()).isTrue();
        assertThat(rating.has("level")).isFalse();
        assertThat(rating.has("decision")).isFalse();
        assertThat(rated(ref).path("level").asInt()).isEqualTo(3);
    }

    @Test
    void ratesAnewAtTheNextEnd() {
        var ref = solvedOfParcel();
        state(ref, RUDE);
        rated(ref);
        become(ref, "CLOSED");
        become(ref, "REOPENED");

        assertThat(system.get(CASES + "/" + ref).isOk().json().path("ruleSets").toString())
                .isEqualTo("[\"sla-targets\"]");
        assertThat(ratings(ref).path(0).path("holds").asBoolean()).isFalse();
        assertThat(levels(supervisor, "2027-03")).isEmpty();

        become(ref, "SOLVED");
        state(ref, GOOD.replace("STAFF_CONDUCT", "NONE"));
        var rating = rated(ref);

        assertThat(rating.path("level").asInt()).isEqualTo(4);
        assertThat(ratings(ref)).hasSize(2);
        assertThat(levels(supervisor, "2027-03")).isEqualTo("[0,0,0,1,0,0] 0");
        assertThat(states(ratings(ref).path(1))).isEmpty();
        assertThat(remedies("WITHDRAWN"))
                .contains("Review the process, find its weak points and mend them.", "What should have happened?");
        assertThat(remedies("OPEN"))
                .containsExactlyInAnyOrder(
                        "Draft higher thresholds for the standards that were exceeded.",
                        "Propose technology that serves the customer better.");
    }

    @Test
    void ratesACaseThatANodeOfTheVersionBeforeReopened() {
        var ref = solved(AVERAGE);
        owner().sql("UPDATE case_file SET status = 'OPEN' WHERE ref = :ref")
                .param("ref", ref)
                .update();

        become(ref, "SOLVED");

        assertThat(rated(ref).path("level").asInt()).isEqualTo(3);
        assertThat(ratings(ref)).hasSize(2);
        assertThat(levels(supervisor, "2027-03")).isEqualTo("[0,0,1,0,0,0] 0");
    }

    @Test
    void ratesOnceForAnEndHoweverManyDoItAtOnce() throws Exception {
        var refs = IntStream.range(0, 12).mapToObj(_ -> solved(AVERAGE)).toList();
        var round = server.getBean(RatingRound.class);
        Callable<Void> all = () -> {
            round.rateAll();
            return null;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(List.of(all, all, all, all))) {
                one.get();
            }
        }

        refs.forEach(ref -> assertThat(rated(ref).path("level").asInt()).isEqualTo(3));
        refs.forEach(ref -> assertThat(decisions(ref)).isEqualTo(1));
        refs.forEach(ref -> assertThat(kinds(ref)).filteredOn("RATED"::equals).hasSize(1));
        assertThat(remedies("OPEN")).hasSize(2);
        assertThat(listed("OPEN").getFirst().path("cases").asInt()).isEqualTo(12);
        assertThat(listed("OPEN").getFirst().path("newest")).hasSize(10);
    }

    @Test
    void losesNothingOfARatingThatIsCutOff() {
        var ref = solved(AVERAGE);
        var round = server.getBean(RatingRound.class);
        server.getBean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            while (round.rateNext(new HashSet<>())) {
                assertThat(transaction.isRollbackOnly()).isFalse();
            }
            transaction.setRollbackOnly();
        });

        assertThat(rated(ref).path("level").asInt()).isEqualTo(3);
        assertThat(decisions(ref)).isEqualTo(1);
    }

    @Test
    void countsByBranchAndMonthBesideTheMonthBefore() {
        for (var facts : List.of(RUDE, AVERAGE, GOOD, GOOD)) {
            rated(solved(facts));
        }
        var unrated = solvedOfParcel();
        rated(unrated);
        var before = solved(RUDE);
        rated(before);
        owner().sql("UPDATE case_rating SET ended_on = '2027-02-28' WHERE case_file ="
                        + " (SELECT id FROM case_file WHERE ref = :ref)")
                .param("ref", before)
                .update();
        aim(5);

        var part = part(supervisor, "2027-03");
        var refs = supervisor
                .get(LEVELS + "/cases?month=2027-03&part=" + branch + "&level=4")
                .isOk()
                .json();

        assertThat(part.path("name").asString()).isEqualTo(branch);
        assertThat(part.path("target").asInt()).isEqualTo(5);
        assertThat(part.path("now").toString()).isEqualTo("{\"cases\":[1,0,1,2,0,0],\"unrated\":1,\"median\":3.5}");
        assertThat(part.path("before").toString()).isEqualTo("{\"cases\":[1,0,0,0,0,0],\"unrated\":0,\"median\":1.0}");
        assertThat(refs.path("cases")).hasSize(2);
        assertThat(refs.path("next").isNull()).isTrue();
        assertThat(supervisor
                        .get(LEVELS + "/cases?month=2027-03&level=0&part=" + branch)
                        .isOk()
                        .json()
                        .path("cases")
                        .path(0)
                        .path("ref")
                        .asString())
                .isEqualTo(unrated);
        assertThat(pages("?month=2027-03&limit=2&part=" + branch)).hasSize(5).doesNotHaveDuplicates();
        assertThat(part(supervisor, "2027-04").path("now").isMissingNode()).isFalse();
        assertThat(levels(supervisor, "2027-05")).isEqualTo("");
        for (var faulty : List.of("?month=May", "?month=2027-03&by=PERSON")) {
            supervisor.get(LEVELS + faulty).isProblem(400, "bad-request");
        }
        for (var faulty : List.of("?month=2027-03&level=7", "?month=2027-03&after=x", "?month=2027-03&limit=0")) {
            supervisor.get(LEVELS + "/cases" + faulty).isProblem(400, "bad-request");
        }
    }

    @Test
    void putsACaseIntoTheMonthThatItsBranchShows() {
        owner().sql("INSERT INTO business_calendar (id, name, zone, week, days, version)"
                        + " VALUES (:id, :id, 'America/New_York', '{\"MONDAY\": [\"09:00-17:00\"]}', '[]', 1)")
                .param("id", branch)
                .update();
        owner().sql("INSERT INTO branch_calendar (branch, calendar) VALUES (:id, :id)")
                .param("id", branch)
                .update();
        var before = opened("six-levels", AVERAGE);
        var after = opened("six-levels", RUDE);
        // The clocks of New York go forward on the 14th of March: the month ends at 04:00Z, not at 05:00Z.
        goOnTo("2027-04-01T03:59:00Z");
        become(before, "SOLVED");
        goOnTo("2027-04-01T04:01:00Z");
        become(after, "SOLVED");
        rated(before);
        rated(after);
        supervisor = supervisor(branch);

        assertThat(levels(supervisor, "2027-03")).isEqualTo("[0,0,1,0,0,0] 0");
        assertThat(levels(supervisor, "2027-04")).isEqualTo("[1,0,0,0,0,0] 0");
    }

    @Test
    void showsNobodyWhatIsOfAnotherBranch() {
        var ref = solved(AVERAGE);
        rated(ref);
        branch(branch + "-far");
        var other = supervisor(branch + "-far");
        var compliance = signIn(Role.COMPLIANCE);
        var manager = person(Role.SUPERVISOR, Grade.MANAGER, branch + "-far");

        assertThat(levels(other, "2027-03")).isEmpty();
        assertThat(levels(compliance, "2027-03")).isEqualTo("[0,0,1,0,0,0] 0");
        assertThat(levels(manager, "2027-03")).isEqualTo("[0,0,1,0,0,0] 0");
        assertThat(other.get(LEVELS + "/cases?month=2027-03&part=" + branch)
                        .isOk()
                        .json()
                        .path("cases"))
                .isEmpty();
        other.get(CASES + "/" + ref + "/ratings").isProblem(404, "not-found");
        var remedy = listed("OPEN").getFirst().path("id").asString();
        other.post(REMEDIES + "/" + remedy + "/done", "{}").isProblem(404, "not-found");
        other.post(REMEDIES + "/nothing/done", "{}").isProblem(404, "not-found");
        compliance.post(REMEDIES + "/" + remedy + "/done", "{}").isProblem(403, "not-allowed");
        for (var role : List.of(Role.AGENT, Role.AUTHOR, Role.APPROVER, Role.ADMINISTRATOR)) {
            var somebody = signIn(role);
            somebody.get(LEVELS + "?month=2027-03").isProblem(403, "not-allowed");
            somebody.get(REMEDIES).isProblem(403, "not-allowed");
        }
    }

    @Test
    void putsDownWhatWasDoneAndAsksAnewLater() {
        aim(4);
        rated(solved(AVERAGE));
        var waiting = listed("OPEN");
        assertThat(waiting)
                .extracting(one -> one.path("what").path("en").asString())
                .contains("Say how the branch will reach the level it aims at.");
        var first = REMEDIES + "/" + waiting.getFirst().path("id").asString();
        var second = REMEDIES + "/" + waiting.get(1).path("id").asString();

        supervisor.post(first + "/done", "{\"note\": 1}").isProblem(422, "request-not-valid");
        var done = supervisor
                .post(first + "/done", "{\"note\": \"All were trained.\"}")
                .isOk()
                .json();
        supervisor.post(first + "/done", "{}").isProblem(409, "changed-meanwhile");
        supervisor.post(second + "/dropped", "{}").isProblem(422, "request-not-valid");
        supervisor.post(second + "/dropped", "{\"reason\": \"No budget.\"}").isOk();

        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("endedBy").asString()).isEqualTo("Some Body");
        assertThat(done.path("note").asString()).isEqualTo("All were trained.");
        assertThat(done.path("dueAt").asString()).isGreaterThan("2027-03-11");
        assertThat(listed("OPEN")).hasSize(waiting.size() - 2);

        rated(solved(AVERAGE));
        assertThat(listed("OPEN")).hasSize(waiting.size());
    }

    @Test
    void asksNotAgainForWhatWasDoneForTheSameEnd() {
        var ref = solved(AVERAGE);
        rated(ref);
        var remedy = listed("OPEN").getFirst().path("id").asString();
        supervisor.post(REMEDIES + "/" + remedy + "/done", "{}").isOk();

        state(ref, "{\"service\": {\"waitMin\": 3}}");
        rated(ref);

        assertThat(listed("OPEN")).hasSize(1);
        assertThat(kinds(ref)).filteredOn("RATED"::equals).hasSize(1);
    }

    @Test
    void setsHowCasesAreRated() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var version = administrator.get(SETTINGS).isOk().json().path("version").asInt();

        var faulty = administrator.put(SETTINGS, """
            {"ruleSet": "nothing", "remedyDays": 0, "targets": {"nowhere": 3, "%s": 7}, "colour": "red"}
            """.formatted(branch)).isProblem(422, "request-not-valid");
        assertThat(faulty.faults())
                .containsExactlyInAnyOrder(
                        "colour UNKNOWN_MEMBER",
                        "remedyDays OUT_OF_BOUNDS",
                        "ruleSet NOT_IN_LIST",
                        "targets.%s OUT_OF_BOUNDS".formatted(branch),
                        "targets.nowhere NOT_IN_LIST",
                        "version MISSING");
        administrator
                .put(SETTINGS, "{\"remedyDays\": 10, \"targets\": {}, \"version\": %d}".formatted(version))
                .isOk();
        administrator
                .put(SETTINGS, "{\"remedyDays\": 10, \"targets\": {}, \"version\": %d}".formatted(version))
                .isProblem(409, "changed-meanwhile");
        try {
            var ref = solvedOfParcel();
            assertThat(ratings(ref)).isEmpty();
            assertThat(system.get(CASES + "/" + ref)
                            .isOk()
                            .json()
                            .path("ruleSets")
                            .size())
                    .isEqualTo(1);
        } finally {
            administrator.put(SETTINGS, """
                {"ruleSet": "six-levels", "remedyDays": 10, "targets": {}, "version": %d}
                """.formatted(version + 1)).isOk();
        }
    }

    private void aim(int level) {
        var administrator = signIn(Role.ADMINISTRATOR);
        var version = administrator.get(SETTINGS).isOk().json().path("version").asInt();
        administrator.put(SETTINGS, """
            {"ruleSet": "six-levels", "remedyDays": 10, "targets": {"%s": %d}, "version": %d}
            """.formatted(branch, level, version)).isOk();
    }

    private String opened(String ruleSet, String facts) {
        return system.post(CASES, """
            {"ruleSets": ["%s"], "branch": "%s", "channel": "PHONE", "facts": %s}
            """.formatted(ruleSet, branch, facts))
                .isCreated()
                .json()
                .path("ref")
                .asString();
    }

    private String solved(String facts) {
        var ref = opened("six-levels", facts);
        become(ref, "SOLVED");
        return ref;
    }

    private String solvedOfParcel() {
        var ref = opened("sla-targets", "{}");
        become(ref, "SOLVED");
        return ref;
    }

    private void goOnTo(String moment) {
        clock.goOn(Duration.between(clock.instant(), Instant.parse(moment)));
        system = browser().bearing(key(Scope.CASES));
    }

    private void become(String ref, String status) {
        system.post(CASES + "/" + ref + "/status", "{\"status\": \"%s\"}".formatted(status))
                .isOk();
    }

    private void state(String ref, String facts) {
        system.send("PATCH", CASES + "/" + ref + "/facts", facts).isOk();
    }

    /** The newest, once all that is known was asked about. */
    private JsonNode rated(String ref) {
        owner().sql("UPDATE case_rating SET wanted_at = now() WHERE wanted_at IS NOT NULL")
                .update();
        server.getBean(RatingRound.class).rateAll();
        await().until(() -> !ratings(ref).path(0).path("awaited").asBoolean());
        return ratings(ref).path(0);
    }

    private JsonNode ratings(String ref) {
        return system.get(CASES + "/" + ref + "/ratings").isOk().json();
    }

    private List<String> kinds(String ref) {
        return system.get(CASES + "/" + ref + "/timeline")
                .isOk()
                .json()
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("kind").asString())
                .toList();
    }

    private long decisions(String ref) {
        return owner().sql("SELECT count(*) FROM decision WHERE case_ref = :ref")
                .param("ref", ref)
                .query(Long.class)
                .single();
    }

    private JsonNode part(Browser who, String month) {
        return who.get(LEVELS + "?month=" + month)
                .isOk()
                .json()
                .path("parts")
                .valueStream()
                .filter(part -> part.path("id").asString("").equals(branch))
                .findFirst()
                .orElseGet(JsonNodeFactory.instance::missingNode);
    }

    private String levels(Browser who, String month) {
        var now = part(who, month).path("now");
        return now.isMissingNode()
                ? ""
                : now.path("cases") + " " + now.path("unrated").asInt();
    }

    private List<String> pages(String query) {
        var found = new ArrayList<String>();
        var next = "";
        do {
            var page = supervisor.get(LEVELS + "/cases" + query + next).isOk().json();
            page.path("cases").forEach(one -> found.add(one.path("ref").asString()));
            next = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!next.isEmpty());
        return found;
    }

    private List<JsonNode> listed(String state) {
        return supervisor
                .get(REMEDIES + "?limit=200&state=" + state)
                .isOk()
                .json()
                .path("remedies")
                .valueStream()
                .filter(remedy -> remedy.path("branch").asString("").equals(branch))
                .toList();
    }

    private List<String> remedies(String state) {
        return listed(state).stream()
                .map(remedy -> remedy.path("what").path("en").asString())
                .toList();
    }

    private static List<String> whats(JsonNode rating) {
        return rating.path("remedies")
                .valueStream()
                .map(remedy -> "%s %s %s"
                        .formatted(
                                remedy.path("topic").asString(),
                                remedy.path("state").asString(),
                                remedy.path("what").path("en").asString()))
                .toList();
    }

    private static Set<String> states(JsonNode rating) {
        var states = new HashSet<String>();
        rating.path("remedies")
                .forEach(remedy -> states.add(remedy.path("state").asString()));
        return states;
    }

    private void branch(String id) {
        owner().sql("INSERT INTO branch (id, name, created_at, created_by) VALUES (:id, :id, now(), 'test')")
                .param("id", id)
                .update();
    }

    private Browser supervisor(String of) {
        return person(Role.SUPERVISOR, Grade.SUPERVISOR, of);
    }

    private Browser person(Role role, Grade grade, String of) {
        var person = Staff.hire(server, role);
        owner().sql("UPDATE person SET grade = :grade, branch = :branch WHERE user_name = :user")
                .param("grade", grade.name())
                .param("branch", of)
                .param("user", person.user())
                .update();
        return signedInAs(person);
    }
}
