package dev.makegood.server.review;

import static dev.makegood.server.review.Papers.RULES;
import static dev.makegood.server.review.Papers.body;
import static dev.makegood.server.review.Papers.copied;
import static dev.makegood.server.review.Papers.drafted;
import static dev.makegood.server.review.Papers.drafts;
import static dev.makegood.server.review.Papers.released;
import static dev.makegood.server.review.Papers.saved;
import static dev.makegood.server.review.Papers.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.Browser;
import dev.makegood.server.Events;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.postgres.Timestamps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
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
class ReleaseStoryTest {
    private static final String GO_LIVES = "/api/v1/rule-sets/late-parcel/go-lives";
    private static final String RELEASES = "/api/v1/rule-sets/late-parcel/releases";
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
    void isSubmittedReturnedApprovedAndLiveOnBothNodes() throws IOException {
        var ann = nodes.hire(Role.AUTHOR);
        var bob = nodes.hire(Role.AUTHOR, Role.APPROVER);
        var carol = nodes.hire(Role.APPROVER);
        var author = nodes.at(0, ann);
        var draft = drafted(author, "daysLate >= 2", "daysLate >= 1");

        // Three rules have no case: the gate is not passed, unless there is a reason.
        author.post(drafts(draft, "submissions"), body("version", 2, "message", "A day is enough"))
                .isProblem(409, "gates-not-passed");
        assertThat(gates(author, draft)).containsExactly("DIAGNOSTICS true", "CASES false", "COVERAGE false");
        var uncovered = author.get(drafts(draft, "gates"))
                .isOk()
                .json()
                .path(2)
                .path("missing")
                .path(0);
        assertThat(uncovered.path("file").asString()).isEqualTo(RULES);
        assertThat(uncovered.path("line").asInt()).isPositive();
        var reasons = Map.of("CASES", "They follow", "COVERAGE", "They follow");
        var submission = author.post(
                        drafts(draft, "submissions"),
                        body("version", 2, "message", "A day is enough", "overrides", reasons))
                .isCreated()
                .json();
        var path = "/api/v1/submissions/" + submission.path("id").asString();
        author.post(drafts(draft, "submissions"), body("version", 2, "message", "Again", "overrides", reasons))
                .isProblem(409, "submitted-already");

        assertThat(author.get("/api/v1/submissions?draft=" + draft)
                        .isOk()
                        .json()
                        .path("submissions")
                        .valueStream()
                        .map(one -> one.path("id").asString()))
                .containsExactly(submission.path("id").asString());

        // Whoever wrote in it does not approve it, whatever role or copy.
        author.post(path + "/approval", "{}").isProblem(403, "not-allowed");
        nodes.bearing(1, Scope.APPROVALS, Scope.DRAFTS_READ)
                .post(path + "/approval", "{}")
                .isProblem(403, "not-allowed");

        // Returned with a comment on a line.
        var approver = nodes.at(1, carol);
        approver.post(path + "/comments", body("file", RULES, "line", 6, "text", "Is a day what the clause says?"))
                .isCreated();
        assertThat(approver.post(path + "/comments", body("file", "none.drl", "line", 600_000, "text", " "))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("file NOT_IN_LIST", "line OUT_OF_BOUNDS", "text OUT_OF_BOUNDS");
        approver.post(path + "/return", body("comment", "The clause says two days"))
                .isOk();
        approver.post(path + "/approval", "{}").isProblem(409, "review-over");

        // Bob goes on with it under another name; so he wrote in it, and Ann did too.
        var second = nodes.at(0, bob);
        var copy = copied(second, draft);
        var again = submitted(second, copy, 1);
        second.post(again + "/approval", "{}").isProblem(403, "own-work");
        var told = new Events(second, "/api/v1/notices/stream");
        told.waitFor("event: unread");
        var before = releases(approver);
        var approved = approver.post(again + "/approval", body("comment", "Agreed"))
                .isOk()
                .json();
        assertThat(approved.path("state").asString()).isEqualTo("APPROVED");
        var number = approved.path("release").asInt();
        assertThat(releases(approver)).hasSize(before.size() + 1).startsWith(number + " READY");
        told.waitForNotice("submission-approved");

        // Live at one instant on both nodes, and decisions say which release decided.
        var goLive = approver.post(GO_LIVES, body("release", number, "reason", "Agreed"))
                .isCreated()
                .json();
        var instant = Instant.parse(goLive.path("effectiveAt").asString());
        assertThat(evaluated(0)).isEqualTo(evaluated(1)).isNotEqualTo(number);
        await().atMost(Duration.ofSeconds(10)).until(() -> evaluated(0) == number && evaluated(1) == number);
        assertThat(Instant.now()).isAfter(instant);
        assertThat(approver.get(RELEASES + "/" + number + "/files")
                        .isOk()
                        .json()
                        .path("files")
                        .path(RULES)
                        .asString())
                .contains("daysLate >= 1");
        approver.get(RELEASES + "/999/files").isProblem(404, "not-found");
        var all = approver.get("/api/v1/nodes").isOk().json();
        assertThat(all).hasSize(2).allSatisfy(node -> {
            assertThat(node.path("upToDate").asBoolean()).isTrue();
            assertThat(node.path("releases")
                            .valueStream()
                            .filter(had -> had.path("fault").isNull())
                            .map(had -> had.path("ruleSet").asString() + " " + had.path("release")))
                    .contains("late-parcel " + number);
        });
        approver.post(GO_LIVES, body("release", number, "reason", "Again")).isProblem(409, "live-already");
        second.post(GO_LIVES, body("release", 999, "reason", "None")).isProblem(404, "not-found");
        author.post(GO_LIVES, body("release", 1, "reason", "Back")).isProblem(403, "not-allowed");

        // A schedule is suspended where what it was to replace is replaced, and may be withdrawn.
        var later = Instant.now().plus(1, ChronoUnit.HOURS).toString();
        approver.post(GO_LIVES, body("release", 1, "at", "2020-01-01T00:00:00Z", "reason", "Past"))
                .isProblem(422, "request-not-valid");
        approver.post(GO_LIVES, body("release", 1, "at", later, "reason", "Tonight"))
                .isCreated();
        approver.post(GO_LIVES, body("release", 1, "at", later, "reason", "Tonight"))
                .isProblem(409, "schedule-in-the-way");
        assertThat(releases(approver)).contains(number + " LIVE", "1 SCHEDULED");
        approver.post(GO_LIVES, body("release", 1, "reason", "Roll back")).isCreated();
        await().atMost(Duration.ofSeconds(10)).until(() -> evaluated(0) == 1 && evaluated(1) == 1);
        told.waitForNotice("release-goes-live");
        told.waitForNotice("release-rolled-back");
        told.close();
        var history = approver.get(RELEASES).isOk().json().path("goLives");
        assertThat(history.valueStream()
                        .map(one -> one.path("kind").asString() + " "
                                + one.path("ended").path("kind").asString("")))
                .contains("ROLLBACK SUSPENDED", "ROLLBACK ", "RELEASED ");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void doesNotApproveWhatWasWrittenInAnotherDraft() {
        var ann = nodes.hire(Role.AUTHOR, Role.APPROVER);
        var bob = nodes.hire(Role.AUTHOR);
        var ours = drafted(nodes.at(0, ann), "weightKg > 100", "weightKg > 10");
        var text = nodes.at(0, ann)
                .get("/api/v1/drafts/" + ours)
                .json()
                .path("files")
                .path(RULES)
                .asString();
        var theirs = drafted(nodes.at(0, bob), "unchanged", "unchanged");
        saved(nodes.at(0, bob), theirs, 1, text + "\n// and a word of my own\n");

        var path = submitted(nodes.at(0, bob), theirs, 2);

        nodes.at(1, ann).post(path + "/approval", "{}").isProblem(403, "own-work");
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void noDecisionHasAReleaseThatWasNotLiveAtItsInstant() throws Exception {
        var approver = nodes.at(0, nodes.hire(Role.APPROVER));
        var carol = nodes.hire(Role.AUTHOR);
        var number = released(nodes.at(0, carol), approver, "weightKg > 100", "weightKg > 50");
        var isOver = new AtomicBoolean();
        try (var load = Executors.newFixedThreadPool(2)) {
            var deciding = new ArrayList<Future<Map<Instant, Integer>>>();
            for (var node = 0; node < 2; node++) {
                var caller = nodes.bearing(node, Scope.DECISIONS);
                deciding.add(load.submit(() -> decide(caller, isOver)));
            }
            for (var turn = 0; turn < 6; turn++) {
                approver.post(GO_LIVES, body("release", turn % 2 == 0 ? number : 1, "reason", "Turn " + turn))
                        .isCreated();
                awaitLive(turn % 2 == 0 ? number : 1);
            }
            isOver.set(true);
            for (var decided : deciding) {
                assertThat(decided.get().values()).contains(1, number);
                assertThat(decided.get())
                        .allSatisfy((at, release) -> assertThat(release).isEqualTo(live(at)));
            }
        }
        assertThat(fed()).containsExactlyInAnyOrderElementsOf(onRecord());
    }

    /** What another system reads of both nodes, a few at a time. */
    private static List<String> fed() {
        var reader = nodes.bearing(1, Scope.DECISIONS_ALL);
        var fed = new ArrayList<String>();
        var page = reader.get("/api/v1/decision-feed?limit=7").isOk().json();
        while (!page.path("decisions").isEmpty()) {
            page.path("decisions").forEach(one -> fed.add(one.path("id").asString()));
            page = reader.get("/api/v1/decision-feed?limit=7&after="
                            + page.path("next").asString())
                    .isOk()
                    .json();
        }
        return fed;
    }

    private static List<String> onRecord() {
        return nodes.owner()
                .sql("SELECT id::text FROM decision")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** When each was decided, and by which release. */
    private static Map<Instant, Integer> decide(Browser caller, AtomicBoolean isOver) {
        var decided = new HashMap<Instant, Integer>();
        while (!isOver.get()) {
            var decision = caller.post("/api/v1/decisions", CASE).isCreated().json();
            decided.put(at(decision), decision.path("release").asInt());
        }
        return decided;
    }

    /** The time in its id, by which it is on record. */
    private static Instant at(JsonNode decision) {
        return Instant.ofEpochMilli(
                UUID.fromString(decision.path("id").asString()).getMostSignificantBits() >>> Short.SIZE);
    }

    private void awaitLive(int number) {
        await().atMost(Duration.ofSeconds(10)).until(() -> evaluated(0) == number && evaluated(1) == number);
    }

    /** The number of the release that was live then. */
    private static int live(Instant at) {
        return nodes.owner()
                .sql("""
                    SELECT number FROM going JOIN release ON release.id = going.release
                    WHERE rule_set = 'late-parcel' AND effective_at <= :at ORDER BY effective_at DESC, seq DESC LIMIT 1
                    """)
                .param("at", Timestamps.of(at))
                .query(Integer.class)
                .single();
    }

    private static int evaluated(int node) {
        return nodes.bearing(node, Scope.EVALUATIONS)
                .post("/api/v1/evaluations", CASE)
                .isOk()
                .json()
                .path("release")
                .asInt();
    }

    private static List<String> releases(Browser reader) {
        return reader.get(RELEASES)
                .isOk()
                .json()
                .path("releases")
                .valueStream()
                .map(release -> release.path("number").asInt() + " "
                        + release.path("state").asString())
                .toList();
    }

    private static List<String> gates(Browser author, String draft) {
        return author.get(drafts(draft, "gates"))
                .isOk()
                .json()
                .valueStream()
                .map(gate ->
                        gate.path("gate").asString() + " " + gate.path("passed").asBoolean())
                .toList();
    }
}
