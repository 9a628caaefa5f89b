package dev.makegood.server.review;

import static dev.makegood.server.review.Papers.body;
import static dev.makegood.server.review.Papers.released;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A reply to what another release would not recommend any more. */
class StaleReplyTest extends RunningServer {
    private static final String GO_LIVES = "/api/v1/rule-sets/late-parcel/go-lives";

    @Test
    void isRefusedOnceTheReleaseThatRecommendedItIsReplaced() {
        var agent = signIn(Role.AGENT);
        var decision = agent.post(DECISIONS, """
            { "ruleSet": "late-parcel", "caseRef": "P-1", "facts": { "parcel": { "daysLate": 2, "fee": "9 EUR" } } }\
            """).isCreated().json();
        assertThat(decision.path("effects")).isNotEmpty();
        var approver = signIn(Role.APPROVER);
        var release = released(signIn(Role.AUTHOR), approver, "daysLate >= 2", "daysLate >= 3");
        approver.post(GO_LIVES, body("release", release, "reason", "Now")).isCreated();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> agent.get("/api/v1/rule-sets")
                        .json()
                        .valueStream()
                        .anyMatch(one -> one.path("id").asString().equals("late-parcel")
                                && one.path("release").asInt() == release));

        var reply = body("decision", decision.path("id").asString(), "effect", 1, "kind", "TAKEN");
        assertThat(agent.post("/api/v1/cases/P-1/replies", reply)
                        .isProblem(409, "decision-stale")
                        .faults())
                .containsExactly("release RELEASE_CHANGED");
        approver.post(GO_LIVES, body("release", 1, "reason", "Back")).isCreated();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> agent.post("/api/v1/cases/P-1/replies", reply).status() == 201);
    }
}
