package dev.makegood.server.review;

import static dev.makegood.server.review.Papers.body;
import static dev.makegood.server.review.Papers.drafted;
import static dev.makegood.server.review.Papers.drafts;
import static dev.makegood.server.review.Papers.released;
import static dev.makegood.server.review.Papers.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.Browser;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.release.Canary;
import dev.makegood.server.release.ReleaseId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import tools.jackson.databind.JsonNode;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Resources.SYSTEM_OUT)
class CanaryStoryTest {
    private static final String RULE_SET = "late-parcel";
    private static final String CANARIES = "/api/v1/rule-sets/late-parcel/canaries";
    private static final List<String> CUSTOMERS =
            IntStream.range(0, 40).mapToObj(number -> "Customer " + number).toList();

    @TempDir
    private static Path directory;

    private static TwoNodes nodes;
    private static Browser author;
    private static Browser approver;
    private static List<Browser> desks;
    private static int keyed;
    private static volatile boolean isEnough;

    @BeforeAll
    static void start() {
        nodes = new TwoNodes(directory);
        author = nodes.at(0, nodes.hire(Role.AUTHOR));
        approver = nodes.at(1, nodes.hire(Role.APPROVER));
        desks = List.of(nodes.bearing(0, Scope.DECISIONS), nodes.bearing(1, Scope.DECISIONS));
        keyed = keyed();
        approver.post(CANARIES, start(keyed, 10)).isProblem(409, "no-canary-key");
        goesLive(keyed);
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void decidesForAStickyShareOnEveryNodeAtOneInstant() throws InterruptedException {
        var candidate = candidate();
        var administrator = nodes.at(0, nodes.hire(Role.ADMINISTRATOR));
        var freeze = administrator
                .post(
                        "/api/v1/freezes",
                        body("from", "2020-01-01", "to", "2120-01-01", "reason", Map.of("en", "Tet", "vi", "Tết")))
                .isCreated()
                .json();
        approver.post(CANARIES, start(candidate, 10)).isProblem(409, "change-freeze");
        var canary = approver.post(
                        CANARIES,
                        body("release", candidate, "share", 10, "reason", "To be sure", "inFreeze", "The law changes"))
                .isCreated()
                .json();
        assertThat(canary.path("inFreeze").asString()).isEqualTo("The law changes");
        assertThat(administrator
                        .delete("/api/v1/freezes/" + freeze.path("id").asString())
                        .status())
                .isEqualTo(204);
        var decisions = new ConcurrentLinkedQueue<JsonNode>();
        var one = CUSTOMERS.stream()
                .filter(name -> slot(canary, name) < 1_000)
                .findFirst()
                .orElseThrow();
        var busy = List.of(busy(0, one, decisions), busy(1, one, decisions));
        takesEffect(canary);
        approver.post(CANARIES, start(candidate, 5)).isProblem(409, "canary-running");
        approver.post(CANARIES, start(keyed, 5)).isProblem(409, "live-already");

        var few = releases(canary, 1_000, candidate);
        assertThat(decided(0, "").path("release").asInt()).isEqualTo(keyed);

        var more = approver.post(path(canary) + "/share", body("share", 50, "reason", "All is well"))
                .isOk()
                .json();
        assertThat(more.path("share").decimalValue()).isEqualByComparingTo("50");
        takesEffect(more);
        var many = releases(canary, 5_000, candidate);
        assertThat(many.keySet()).containsAll(few.keySet());
        few.forEach((name, release) -> {
            if (release == candidate) {
                assertThat(many).containsEntry(name, candidate);
            }
        });

        // Who joins knows all from the first decision on.
        nodes.start();
        assertThat(decided(nodes.bearing(2, Scope.DECISIONS), one)
                        .path("release")
                        .asInt())
                .isEqualTo(candidate);
        nodes.stop(2);

        var halted = approver.post(path(canary) + "/halt", body("reason", "Customers complain"))
                .isOk()
                .json();
        assertThat(halted.path("ended").path("kind").asString()).isEqualTo("BY_HAND");
        takesEffect(halted);
        assertThat(releases(canary, 0, candidate).values()).containsOnly(keyed);
        isEnough = true;
        for (var thread : busy) {
            thread.join();
        }
        assertDecidedByWhatHadAPart(halted, decisions, candidate);

        approver.post(path(canary) + "/halt", body("reason", "Again")).isProblem(409, "too-late");
        approver.post(path(canary) + "/share", body("share", 5, "reason", "Again"))
                .isProblem(409, "too-late");
        assertThat(author.get(CANARIES).isOk().json().path(0).path("steps"))
                .extracting(step -> step.path("kind").asString() + " " + step.path("share") + " " + step.path("reason"))
                .containsExactly(
                        "STARTED 10 \"To be sure\"", "CHANGED 50 \"All is well\"", "BY_HAND 0 \"Customers complain\"");
        assertThat(acts(candidate)).contains("canary.started", "canary.changed", "canary.halted");
        assertThat(nodes.owner()
                        .sql("SELECT count(*) FROM audit_entry WHERE details::text LIKE '%Customer %'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void isOverOnceAnyReleaseGoesLive() {
        var candidate = candidate();
        var canary = approver.post(CANARIES, start(candidate, 50)).isCreated().json();
        takesEffect(canary);
        var one = CUSTOMERS.stream()
                .filter(name -> slot(canary, name) < 5_000)
                .findFirst()
                .orElseThrow();
        assertThat(decided(0, one).path("release").asInt()).isEqualTo(candidate);
        goesLive(candidate);
        assertThat(decided(1, one).has("canary")).isFalse();
        assertThat(ended(canary)).isEqualTo("CANDIDATE_LIVE");

        // That what it stood beside is live again does not bring it back.
        goesLive(keyed);
        assertThat(decided(0, one).path("release").asInt()).isEqualTo(keyed);
        approver.post(path(canary) + "/share", body("share", 5, "reason", "Again"))
                .isProblem(409, "too-late");

        var other = approver.post(CANARIES, start(candidate, 50)).isCreated().json();
        takesEffect(other);
        goesLive(released(author, approver, "weightKg > 100", "weightKg > 90"));
        assertThat(ended(other)).isEqualTo("OTHER_LIVE");
        goesLive(keyed);
        assertThat(acts(candidate)).contains("canary.ended");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void neverFailsACaseForWhatTheCandidateCannotRead() {
        var draft = drafted(author, "unchanged", "unchanged");
        var texts = author.get("/api/v1/drafts/" + draft).json().path("files");
        var without = texts.path("vocabulary.yaml").asString().replaceAll(" {6}weightKg: .*\n", "");
        var rules = texts.path(Papers.RULES).asString().replace("weightKg > 100", "daysLate > 100");
        author.post(
                        drafts(draft, "saves"),
                        body("base", 1, "files", Map.of("vocabulary.yaml", without, Papers.RULES, rules)))
                .isOk();
        var candidate = approved(draft);
        var canary = started(candidate, Map.of("what", "FAILED", "above", 1, "decisions", 2));
        takesEffect(canary);
        var one = CUSTOMERS.stream()
                .filter(name -> slot(canary, name) < 5_000)
                .findFirst()
                .orElseThrow();
        assertThat(decided(0, one).path("release").asInt()).isEqualTo(candidate);
        var parcel = Map.of("daysLate", 1, "fee", "50000 VND", "recipient", one, "weightKg", 1);
        for (var desk : desks) {
            var fallen = desk.post("/api/v1/decisions", body("ruleSet", RULE_SET, "facts", Map.of("parcel", parcel)))
                    .isCreated()
                    .json();
            assertThat(fallen.path("release").asInt()).isEqualTo(keyed);
            assertThat(fallen.has("canary")).isFalse();
        }
        assertThat(ended(canary)).isEqualTo("CONDITION");
        var halted = author.get(path(canary)).json();
        assertThat(halted.path("counts").path("failures").toString())
                .isEqualTo("[{\"cause\":\"FACTS\",\"detail\":\"UNKNOWN_ATTRIBUTE parcel.weightKg\",\"count\":2}]");
        assertThat(halted.path("ended").path("held").path("measured").asInt()).isEqualTo(2);
        takesEffect(halted);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void isHaltedOnceItDecidesTooMuchOtherwise() {
        var candidate = candidate();
        var canary = started(
                candidate,
                Map.of("what", "DIFFERENT", "above", 30, "decisions", 8),
                Map.of("what", "DEARER", "currency", "VND", "above", 500, "decisions", 1_000));
        takesEffect(canary);
        var inside =
                CUSTOMERS.stream().filter(name -> slot(canary, name) < 5_000).toList();
        CUSTOMERS.stream().filter(name -> slot(canary, name) >= 5_000).forEach(name -> decided(0, name));
        for (var index = 0; index < 6; index++) {
            decided(desks.get(index % 2), inside.get(index), 5);
        }
        decided(0, inside.getFirst());
        await().atMost(Duration.ofSeconds(10))
                .until(() -> counts(canary).path("compared").asInt() == 7);
        assertThat(counts(canary).path("different").asInt()).isEqualTo(1);
        assertThat(author.get(path(canary)).json().path("ended").isNull()).isTrue();

        // With two of eight it goes on; with three of nine it does not.
        decided(1, inside.getFirst());
        decided(1, inside.getLast());
        assertThat(ended(canary)).isEqualTo("CONDITION");
        var halted = author.get(path(canary)).json();
        assertThat(halted.path("ended").path("by").asString()).isEqualTo("system");
        assertThat(halted.path("ended").path("held").toString())
                .isEqualTo("{\"condition\":{\"what\":\"DIFFERENT\",\"currency\":null,\"above\":30,\"decisions\":8},"
                        + "\"measured\":33.33,\"asked\":9}");
        assertThat(halted.path("counts").path("money").toString())
                .isEqualTo("[{\"currency\":\"VND\",\"more\":\"150000\",\"less\":\"0\",\"live\":\"300000\"}]");
        takesEffect(halted);
        assertThat(decided(0, inside.getFirst()).path("release").asInt()).isEqualTo(keyed);
        assertThat(nodes.owner()
                        .sql("SELECT count(*) FROM audit_entry"
                                + " WHERE action = 'canary.halted' AND details::text LIKE '%DIFFERENT%'")
                        .query(Long.class)
                        .single())
                .isOne();

        var page = author.get(path(canary) + "/differences?limit=2").isOk().json();
        assertThat(page.path("differences")).hasSize(2);
        assertThat(page.path("differences")
                        .path(0)
                        .path("difference")
                        .path("money")
                        .toString())
                .isEqualTo("[{\"amount\":\"50000\",\"currency\":\"VND\"}]");
        assertThat(page.path("next").isNull()).isFalse();
        author.get(path(canary) + "/differences?limit=0").isProblem(400, "bad-request");
        author.get(CANARIES + "/999/differences").isProblem(404, "not-found");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void isRefusedWhereItMakesNoSense() {
        author.post(CANARIES, start(1, 5)).isProblem(403, "not-allowed");
        author.post(CANARIES + "/1/halt", body("reason", "None")).isProblem(403, "not-allowed");
        approver.post(CANARIES, start(999, 5)).isProblem(404, "not-found");
        approver.get(CANARIES + "/999").isProblem(404, "not-found");
        approver.post(CANARIES + "/999/halt", body("reason", "None")).isProblem(404, "not-found");
        approver.post(CANARIES + "/999/share", body("share", 5, "reason", "None"))
                .isProblem(404, "not-found");
        for (var share : List.<Object>of(0, 0.9, 1.25, 50.1, -5)) {
            assertThat(approver.post(CANARIES, start(keyed, share))
                            .isProblem(422, "request-not-valid")
                            .faults())
                    .containsExactly("share OUT_OF_BOUNDS");
        }
        assertThat(approver.post(CANARIES, body("share", "5", "why", "None"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("reason MISSING", "release MISSING", "share WRONG_TYPE", "why UNKNOWN_MEMBER");
        var conditions = List.of(
                Map.of("what", "DIFFERENT", "currency", "VND", "above", -1, "decisions", 0),
                Map.of("what", "DEARER", "currency", "đồng", "above", 5, "decisions", 1),
                Map.of("what", "LUCK"));
        assertThat(approver.post(
                                CANARIES,
                                body("release", keyed, "share", 5, "reason", "None", "conditions", conditions))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly(
                        "conditions[0].above OUT_OF_BOUNDS",
                        "conditions[0].currency UNKNOWN_MEMBER",
                        "conditions[0].decisions OUT_OF_BOUNDS",
                        "conditions[1].currency OUT_OF_BOUNDS",
                        "conditions[2].above MISSING",
                        "conditions[2].decisions MISSING",
                        "conditions[2].what NOT_IN_LIST");
    }

    /** What each customer is decided by, asked on both nodes; as the slots say. */
    private static Map<String, Integer> releases(JsonNode canary, int slots, int candidate) {
        var releases = new HashMap<String, Integer>();
        for (var name : CUSTOMERS) {
            var expected = slot(canary, name) < slots ? candidate : keyed;
            for (var node = 0; node < 2; node++) {
                var decision = decided(node, name);
                assertThat(decision.path("release").asInt()).as(name).isEqualTo(expected);
                assertThat(decision.path("canary").asInt()).isEqualTo(expected == candidate ? id(canary) : 0);
            }
            releases.put(name, expected);
        }
        assertThat(releases.values()).contains(slots == 0 ? keyed : candidate);
        return releases;
    }

    private static void assertDecidedByWhatHadAPart(JsonNode canary, Queue<JsonNode> decisions, int candidate) {
        var from = effective(canary.path("steps").path(0));
        var until = effective(canary.path("ended"));
        assertThat(decisions).allSatisfy(decision -> {
            var at = Instant.parse(decision.path("decidedAt").asString());
            var hasPart = !at.isBefore(from) && at.isBefore(until);
            assertThat(decision.path("release").asInt()).as("at " + at).isEqualTo(hasPart ? candidate : keyed);
        });
        assertThat(decisions)
                .extracting(decision -> decision.path("release").asInt())
                .contains(candidate, keyed);
    }

    /** Has that customer's cases decided on that node, one after the other, until {@link #isEnough}. */
    private static Thread busy(int node, String customer, Queue<JsonNode> decisions) {
        return Thread.ofVirtual().start(() -> {
            while (!isEnough) {
                decisions.add(decided(node, customer));
            }
        });
    }

    private static int slot(JsonNode canary, String customer) {
        var candidate = new ReleaseId(RULE_SET, canary.path("release").asInt());
        return new Canary(id(canary), candidate, candidate, List.of(), Optional.empty()).slot(customer);
    }

    private static int candidate() {
        return released(author, approver, "daysLate >= 2", "daysLate >= 1");
    }

    /** The release in which customers are told apart. */
    private static int keyed() {
        var draft = drafted(author, "unchanged", "unchanged");
        var texts = author.get("/api/v1/drafts/" + draft).json().path("files");
        var text = texts.path("rule-set.yaml").asString() + "canaryKey: parcel.recipient\n";
        author.post(drafts(draft, "saves"), body("base", 1, "files", Map.of("rule-set.yaml", text)))
                .isOk();
        return approved(draft);
    }

    private static int approved(String draft) {
        return approver.post(submitted(author, draft, 2) + "/approval", "{}")
                .isOk()
                .json()
                .path("release")
                .asInt();
    }

    private static void goesLive(int release) {
        var goLive = approver.post(
                        "/api/v1/rule-sets/late-parcel/go-lives", body("release", release, "reason", "It is time"))
                .isCreated()
                .json();
        passes(effective(goLive));
    }

    private static void takesEffect(JsonNode canary) {
        passes(effective(canary.path("steps").path(canary.path("steps").size() - 1)));
    }

    private static void passes(Instant moment) {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(10))
                .until(() -> Instant.now().isAfter(moment));
    }

    private static Instant effective(JsonNode step) {
        return Instant.parse(step.path("effectiveAt").asString());
    }

    private static String ended(JsonNode canary) {
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        author.get(path(canary)).isOk().json().path("ended").isObject());
        return author.get(path(canary)).json().path("ended").path("kind").asString();
    }

    private static JsonNode decided(int node, String customer) {
        return decided(desks.get(node), customer);
    }

    private static JsonNode decided(Browser desk, String customer) {
        return decided(desk, customer, 1);
    }

    private static JsonNode decided(Browser desk, String customer, int daysLate) {
        var parcel = new HashMap<String, Object>(Map.of("daysLate", daysLate, "fee", "50000 VND"));
        if (!customer.isEmpty()) {
            parcel.put("recipient", customer);
        }
        return desk.post("/api/v1/decisions", body("ruleSet", RULE_SET, "facts", Map.of("parcel", parcel)))
                .isCreated()
                .json();
    }

    private static JsonNode started(int release, Object... conditions) {
        return approver.post(
                        CANARIES,
                        body("release", release, "share", 50, "reason", "To be sure", "conditions", conditions))
                .isCreated()
                .json();
    }

    private static JsonNode counts(JsonNode canary) {
        return author.get(path(canary)).isOk().json().path("counts");
    }

    private static String start(int release, Object share) {
        return body("release", release, "share", share, "reason", "To be sure");
    }

    private static String path(JsonNode canary) {
        return CANARIES + "/" + id(canary);
    }

    private static int id(JsonNode canary) {
        return canary.path("id").asInt();
    }

    private static List<String> acts(int release) {
        return nodes.owner()
                .sql("SELECT action FROM audit_entry WHERE subject = :subject")
                .param("subject", "release:late-parcel/" + release)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
