package dev.makegood.server.review;

import static dev.makegood.server.review.Papers.body;
import static dev.makegood.server.review.Papers.drafted;
import static dev.makegood.server.review.Papers.drafts;
import static dev.makegood.server.review.Papers.released;
import static dev.makegood.server.review.Papers.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.evaluation.Outcome;
import dev.makegood.server.Browser;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.server.trial.Comparisons;
import dev.makegood.server.trial.Decided;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
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
class ShadowTest {
    private static final String RULE_SET = "late-parcel";
    private static final String SHADOWS = "/api/v1/rule-sets/late-parcel/shadows";
    private static final String VOCABULARY = "vocabulary.yaml";
    private static final int MOST_WAITING = 256;

    @TempDir
    private static Path directory;

    private static TwoNodes nodes;
    private static Browser author;
    private static Browser approver;

    @BeforeAll
    static void start() {
        nodes = new TwoNodes(directory);
        author = nodes.at(0, nodes.hire(Role.AUTHOR));
        approver = nodes.at(1, nodes.hire(Role.APPROVER));
    }

    @AfterAll
    static void stop() {
        nodes.close();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void comparesWhatEveryNodeDecidesUntilTheCandidateGoesLive() {
        var live = live();
        var candidate = released(author, approver, "daysLate >= 2", "daysLate >= 1");
        var shadow = started(candidate);
        assertThat(shadow.path("live").asInt()).isEqualTo(live);
        approver.post(SHADOWS, body("release", candidate, "reason", "Again")).isProblem(409, "shadow-running");

        var first = decided(0, 1);
        var second = decided(1, 1);
        decided(0, 5);
        decided(1, 5);
        var batch = nodes.bearing(0, Scope.DECISIONS)
                .lines("/api/v1/decisions/batch", of(5))
                .isOk();

        // Nothing of it is seen by whoever asks.
        assertThat(List.of(first, second)).allSatisfy(decision -> {
            assertThat(decision.path("release").asInt()).isEqualTo(live);
            assertThat(decision.path("effects")).isEmpty();
        });
        assertThat(batch.json().path("decision").path("release").asInt()).isEqualTo(live);

        var found = counted(shadow, "compared", 5);
        assertThat(counts(found)).containsExactly(5, 3, 2, 0, 0);
        assertThat(found.path("kinds").toString())
                .isEqualTo("[{\"kind\":\"gesture\",\"more\":2,\"fewer\":0,\"otherwise\":0},"
                        + "{\"kind\":\"missingFact\",\"more\":2,\"fewer\":0,\"otherwise\":0}]");
        assertThat(found.path("money").toString())
                .isEqualTo("[{\"currency\":\"VND\",\"more\":\"100000\",\"less\":\"0\"}]");

        var page = author.get(path(shadow) + "/differences?limit=1").isOk();
        var older = author.get(path(shadow) + "/differences?limit=1&before="
                        + page.json().path("next").asString())
                .isOk();
        assertThat(List.of(id(page.json()), id(older.json()))).containsExactly(text(second, "id"), text(first, "id"));
        assertThat(older.json().path("next").isNull()).isTrue();
        assertThat(page.json().path("differences").path(0).path("difference").toString())
                .isEqualTo("{\"effects\":[{\"how\":\"ADDED\",\"before\":null,\"after\":{\"kind\":\"gesture\","
                               + "\"type\":\"REFUND\",\"basis\":\"STATUTORY\",\"amount\":\"50000\",\"currency\":\"VND\"},"
                               + "\"in\":[]}],\"money\":[{\"amount\":\"50000\",\"currency\":\"VND\"}],\"asksAlso\":[\"parcel.strike\"],"
                               + "\"asksNoMore\":[],\"conflictsMore\":0,\"conflictsFewer\":0,\"gap\":null}");
        author.get(path(shadow) + "/differences?limit=0").isProblem(400, "bad-request");

        var ended = endedByGoingLive(shadow, candidate);
        assertThat(text(ended, "kind")).isEqualTo("CANDIDATE_LIVE");
        assertThat(text(ended, "by")).isEqualTo("system");
        approver.post(path(shadow) + "/end", body("reason", "Again")).isProblem(409, "too-late");
        assertThat(acts("release:late-parcel/" + candidate)).contains("shadow.started", "shadow.ended");

        // Another release goes live than the one that is tried.
        var third = started(released(author, approver, "weightKg > 100", "weightKg > 90"));
        assertThat(text(endedByGoingLive(third, live), "kind")).isEqualTo("OTHER_LIVE");

        // What was counted outlives the nodes.
        nodes.start();
        var newcomer = nodes.at(2, nodes.hire(Role.COMPLIANCE));
        assertThat(counts(newcomer.get(path(shadow)).isOk().json())).containsExactly(5, 3, 2, 0, 0);
        nodes.stop(2);
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void countsWhatTheCandidateCannotSayAndWhatThereWasNoRoomFor() {
        var draft = drafted(author, "unchanged", "unchanged");
        var texts = author.get("/api/v1/drafts/" + draft).json().path("files");
        var without = texts.path(VOCABULARY).asString().replaceAll(" {6}recipient: .*\n", "");
        author.post(drafts(draft, "saves"), body("base", 1, "files", Map.of(VOCABULARY, without)))
                .isOk();
        var candidate = approver.post(submitted(author, draft, 2) + "/approval", "{}")
                .isOk()
                .json()
                .path("release")
                .asInt();
        var shadow = started(candidate);

        decided(0, 1);
        var found = counted(shadow, "failed", 1);
        assertThat(found.path("failures").toString())
                .isEqualTo("[{\"cause\":\"FACTS\",\"detail\":\"UNKNOWN_ATTRIBUTE parcel.recipient\",\"count\":1}]");

        // The candidate is held up on one node, until there is no room left; decisions are made as ever.
        var held = new CountDownLatch(1);
        var comparisons = nodes.part(1, Comparisons.class);
        for (var times = 0; times <= MOST_WAITING; times++) {
            comparisons.offer(heldUp(held));
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            decided(1, 1);
            return true;
        });
        comparisons.offer(heldUp(held));
        comparisons.offer(heldUp(held));
        held.countDown();
        assertThat(counted(shadow, "skipped", 2).path("skipped").asInt()).isPositive();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get(shadow).path("failed").asInt() > MOST_WAITING);
        assertThat(get(shadow).path("failures").toString()).contains("\"cause\":\"BROKEN\"", "IllegalStateException");

        var ended = approver.post(path(shadow) + "/end", body("reason", "It cannot be read"))
                .isOk()
                .json();
        assertThat(text(ended.path("ended"), "kind")).isEqualTo("BY_HAND");
        assertThat(text(approver.get(SHADOWS).isOk().json().path(0).path("ended"), "reason"))
                .isEqualTo("It cannot be read");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void isRefusedWhereItMakesNoSense() {
        approver.post(SHADOWS, body("release", live(), "reason", "None")).isProblem(409, "live-already");
        approver.post(SHADOWS, body("release", 999, "reason", "None")).isProblem(404, "not-found");
        assertThat(approver.post(SHADOWS, body("release", 0, "why", "None"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("reason MISSING", "release OUT_OF_BOUNDS", "why UNKNOWN_MEMBER");
        author.post(SHADOWS, body("release", 1, "reason", "None")).isProblem(403, "not-allowed");
        approver.get(SHADOWS + "/999").isProblem(404, "not-found");
        approver.get(SHADOWS + "/999/differences").isProblem(404, "not-found");
        approver.post(SHADOWS + "/999/end", body("reason", "None")).isProblem(404, "not-found");
        approver.post(SHADOWS + "/999/end", "{}").isProblem(422, "request-not-valid");
    }

    private static JsonNode endedByGoingLive(JsonNode shadow, int release) {
        approver.post("/api/v1/rule-sets/late-parcel/go-lives", body("release", release, "reason", "Seen enough"))
                .isCreated();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> get(shadow).path("ended").isObject());
        return get(shadow).path("ended");
    }

    private static Decided heldUp(CountDownLatch held) {
        return new Decided(
                UUID.randomUUID(),
                Instant.EPOCH,
                new ReleaseId(RULE_SET, live()),
                new Outcome(List.of(), List.of(), List.of(), List.of(), List.of(), true, List.of()),
                _ -> {
                    awaitQuietly(held);
                    throw new IllegalStateException("held up");
                });
    }

    private static void awaitQuietly(CountDownLatch held) {
        try {
            held.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonNode started(int candidate) {
        var shadow = approver.post(SHADOWS, body("release", candidate, "reason", "To be sure"))
                .isCreated()
                .json();
        await().atMost(Duration.ofSeconds(10)).until(() -> isKnown(0, candidate) && isKnown(1, candidate));
        return shadow;
    }

    private static boolean isKnown(int node, int candidate) {
        return nodes.part(node, RuleSets.class)
                .shadow(RULE_SET)
                .map(shadow -> shadow.candidate().number())
                .equals(Optional.of(candidate));
    }

    private static int live() {
        return nodes.part(0, RuleSets.class)
                .find(RULE_SET)
                .orElseThrow()
                .release()
                .number();
    }

    private static JsonNode decided(int node, int daysLate) {
        return nodes.bearing(node, Scope.DECISIONS)
                .post("/api/v1/decisions", of(daysLate))
                .isCreated()
                .json();
    }

    private static String of(int daysLate) {
        var parcel = Map.of("daysLate", daysLate, "fee", "50000 VND", "recipient", "Jane Doe");
        return body("ruleSet", RULE_SET, "facts", Map.of("parcel", parcel));
    }

    private static JsonNode counted(JsonNode shadow, String what, int atLeast) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get(shadow).path(what).asInt() >= atLeast);
        return get(shadow);
    }

    private static List<Integer> counts(JsonNode shadow) {
        return List.of("compared", "same", "different", "failed", "skipped").stream()
                .map(what -> shadow.path(what).asInt())
                .toList();
    }

    private static JsonNode get(JsonNode shadow) {
        return author.get(path(shadow)).isOk().json();
    }

    private static String path(JsonNode shadow) {
        return SHADOWS + "/" + shadow.path("id").asInt();
    }

    private static String id(JsonNode page) {
        return text(page.path("differences").path(0), "decision");
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asString();
    }

    private static List<String> acts(String subject) {
        return nodes.owner()
                .sql("SELECT action FROM audit_entry WHERE subject = :subject")
                .param("subject", subject)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
