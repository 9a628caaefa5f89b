package dev.makegood.server.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.Browser;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
import tools.jackson.databind.json.JsonMapper;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Resources.SYSTEM_OUT)
class StopRuleTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String RULE_SET = "/api/v1/rule-sets/late-parcel";
    private static final String STOPS = RULE_SET + "/stops";
    private static final String PAID_BACK = "Two days late: the fee is paid back";
    private static final String SCANS = "Every scan is looked at";
    private static final String GIFT = "A heavy parcel comes with a gift";
    private static final String RULES = "rules/late.drl";
    private static final String CASE =
            "{\"ruleSet\":\"late-parcel\",\"facts\":{\"parcel\":{\"daysLate\":2,\"fee\":\"50000 VND\"}}}";

    @TempDir
    private static Path directory;

    private static TwoNodes nodes;

    @BeforeAll
    static void start() {
        nodes = new TwoNodes(directory);
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void hasNoEffectOnAnyNodeOnceStoppedAndItsEffectAgainAfterARollback() {
        var approver = nodes.at(0, nodes.hire(Role.APPROVER));
        var author = nodes.at(1, nodes.hire(Role.AUTHOR));
        var before = decided();
        assertThat(rulesOf(before)).containsExactly(PAID_BACK);

        author.post(STOPS, body("rule", PAID_BACK, "reason", "It pays twice")).isProblem(403, "not-allowed");
        assertThat(approver.post(STOPS, body("rule", "No such rule", "reason", "It pays twice"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("rule NOT_IN_LIST");
        assertThat(approver.post(STOPS, body("rule", PAID_BACK))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("reason MISSING");
        approver.post("/api/v1/rule-sets/none/stops", body("rule", PAID_BACK, "reason", "It pays twice"))
                .isProblem(404, "not-found");
        var stopped = approver.post(STOPS, body("rule", PAID_BACK, "reason", "It pays twice"))
                .isCreated()
                .json();
        approver.post(STOPS, body("rule", PAID_BACK, "reason", "Once more")).isProblem(409, "stopped-already");

        assertThat(stopped.path("kind").asString()).isEqualTo("STOPPED");
        assertThat(stopped.path("rule").asString()).isEqualTo(PAID_BACK);
        awaitLive(stopped.path("release").asInt());
        var after = decided();
        assertThat(rulesOf(after)).isEmpty();
        assertThat(author.get(RULE_SET)
                        .isOk()
                        .json()
                        .path("stopped")
                        .path(0)
                        .path("name")
                        .asString())
                .isEqualTo(PAID_BACK);
        assertThat(explained(before)
                        .path("why")
                        .path(0)
                        .path("rule")
                        .path("name")
                        .asString())
                .isEqualTo(PAID_BACK);
        assertThat(explained(after).path("stopped").path(0).path("name").asString())
                .isEqualTo(PAID_BACK);

        approver.post(
                        RULE_SET + "/go-lives",
                        body("release", before.path("release").asInt(), "reason", "It was right"))
                .isCreated();
        awaitLive(before.path("release").asInt());
        assertThat(rulesOf(decided())).containsExactly(PAID_BACK);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void isNotStartedAgainByADraftMadeBefore() {
        var approver = nodes.at(0, nodes.hire(Role.APPROVER));
        var author = nodes.at(1, nodes.hire(Role.AUTHOR));
        var live = evaluated(0).path("release").asInt();
        var draft = draft(author);
        var stopped = approver.post(STOPS, body("rule", GIFT, "reason", "No gifts left"))
                .isCreated()
                .json()
                .path("release")
                .asInt();
        awaitLive(stopped);

        author.post(draft + "/submissions", submission(2)).isProblem(409, "base-moved");
        assertThat(author.get(draft + "/catch-up").isOk().json().path("files").propertyNames())
                .containsExactly("rule-set.yaml");
        var caughtUp = author.post(draft + "/catch-up", "{}").isOk().json();
        assertThat(caughtUp.path("held").asInt()).isEqualTo(live);
        assertThat(caughtUp.path("version").asInt()).isEqualTo(3);
        var files = author.get(draft).isOk().json();
        assertThat(files.path("base").path("release").asInt()).isEqualTo(stopped);
        assertThat(files.path("files").path("rule-set.yaml").asString()).contains(GIFT);
        assertThat(files.path("files").path(RULES).asString()).contains("weightKg > 90");
        author.post(draft + "/submissions", submission(3)).isCreated();
        approver.post(RULE_SET + "/go-lives", body("release", live, "reason", "There are gifts again"))
                .isCreated();
        awaitLive(live);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void stopsBothOfTwoRulesThatAreStoppedAtOnce() throws Exception {
        var live = evaluated(0).path("release").asInt();
        var carol = nodes.hire(Role.APPROVER);
        try (var both = Executors.newFixedThreadPool(2)) {
            var stops = IntStream.range(0, 2)
                    .mapToObj(node -> (Callable<JsonNode>) () -> nodes.at(node, carol)
                            .post(STOPS, body("rule", node == 0 ? GIFT : SCANS, "reason", "Harm"))
                            .isCreated()
                            .json())
                    .toList();
            for (var stop : both.invokeAll(stops)) {
                assertThat(stop.get().path("kind").asString()).isEqualTo("STOPPED");
            }
        }
        var reader = nodes.at(0, carol);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(reader.get(RULE_SET)
                                .isOk()
                                .json()
                                .path("stopped")
                                .valueStream()
                                .map(rule -> rule.path("name").asString()))
                        .containsExactlyInAnyOrder(GIFT, SCANS));
        reader.post(RULE_SET + "/go-lives", body("release", live, "reason", "All is well"))
                .isCreated();
        awaitLive(live);
    }

    private static void awaitLive(int number) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> evaluated(0).path("release").asInt() == number
                        && evaluated(1).path("release").asInt() == number);
    }

    private static JsonNode evaluated(int node) {
        return nodes.bearing(node, Scope.EVALUATIONS)
                .post("/api/v1/evaluations", CASE)
                .isOk()
                .json();
    }

    private static JsonNode decided() {
        return nodes.bearing(1, Scope.DECISIONS)
                .post("/api/v1/decisions", CASE)
                .isCreated()
                .json();
    }

    private static List<String> rulesOf(JsonNode decision) {
        return decision.path("effects")
                .valueStream()
                .map(effect -> effect.path("rule").asString())
                .toList();
    }

    private static JsonNode explained(JsonNode decision) {
        return nodes.at(0, nodes.hire(Role.COMPLIANCE))
                .get("/api/v1/decisions/" + decision.path("id").asString() + "/explanation")
                .isOk()
                .json();
    }

    /** The path of a draft of the live release, saved once with a change. */
    private static String draft(Browser author) {
        var path = "/api/v1/drafts/"
                + author.post("/api/v1/drafts", body("title", "Lighter", "ruleSet", "late-parcel", "from", "live"))
                        .isCreated()
                        .json()
                        .path("id")
                        .asString();
        var text = author.get(path).json().path("files").path(RULES).asString();
        author.post(path + "/saves", body("base", 1, "files", Map.of(RULES, text.replace("> 100", "> 90"))))
                .isOk();
        return path;
    }

    private static String submission(int version) {
        var reasons = Map.of("CASES", "They follow", "COVERAGE", "They follow");
        return body("version", version, "message", "Please", "overrides", reasons);
    }

    private static String body(Object... members) {
        var body = JSON.createObjectNode();
        for (var index = 0; index < members.length; index += 2) {
            body.set(members[index].toString(), JSON.<JsonNode>valueToTree(members[index + 1]));
        }
        return body.toString();
    }
}
