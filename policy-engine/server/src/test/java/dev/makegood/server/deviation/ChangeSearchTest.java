package dev.makegood.server.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** On a server where nobody else replies to what is recommended. */
@TestPropertySource(properties = "server.of=rating")
class ChangeSearchTest extends RunningServer {
    private static final String CHANGES = "/api/v1/deviations/changes";
    private static final String DRAFTS = "/api/v1/deviations/drafts";
    private static final String RULE = "The credit of the matrix is given";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Browser agent = new Browser("http://localhost");
    private Browser author = agent;

    @BeforeEach
    void signInPeople() {
        agent = signIn(Role.AGENT);
        author = signIn(Role.AUTHOR);
    }

    @Test
    void findsTheFigureThatPeopleWouldHaveAndMakesADraftOfIt() {
        var otherwise = new ArrayList<String>();
        for (var times = 0; times < 3; times++) {
            otherwise.add(reply(4, "\"ADAPTED\", \"note\": \"So\", \"amount\": \"210000 VND\""));
        }
        reply(2, "\"TAKEN\"");
        reply(3, "\"TAKEN\"");

        var found = author.post(CHANGES, wish()).isOk().json();

        assertThat(found.path("lessons").asInt()).isEqualTo(3);
        assertThat(found.path("settled").asInt()).isEqualTo(2);
        assertThat(found.path("tried").asInt())
                .isPositive()
                .isLessThanOrEqualTo(found.path("possible").asInt());
        var best = found.path("changes").path(0);
        assertThat(texts(best.path("covered"))).containsExactlyInAnyOrderElementsOf(otherwise);
        assertThat(best.path("spoiled")).isEmpty();
        assertThat(best.path("file").asString()).isEqualTo("rule-set.yaml");
        assertThat(best.path("of").path("en").asString()).isEqualTo("Share at weight 4, any tier");
        assertThat(best.path("was").asString()).isEqualTo("25");
        assertThat(best.path("is").asString()).isEqualTo("16.8");
        assertThat(texts(best.path("broken"))).contains("severity 4 for a gold customer who asks for nothing");

        var draft = author.post(DRAFTS, draft(found, best))
                .isCreated()
                .json()
                .path("draft")
                .asString();
        assertThat(author.get("/api/v1/drafts/" + draft).isOk().text()).contains("value: 16.8,");
        author.post(DRAFTS, draft(found, best).replace("\"release\": ", "\"release\": 9"))
                .isProblem(409, "changed-meanwhile");
        author.post(DRAFTS, draft(found, best).replace("\"figure\": ", "\"figure\": 9999"))
                .isProblem(422, "request-not-valid");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        assertThat(author.post(CHANGES, "{\"effect\": \"x\", \"days\": 0, \"colour\": 1}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly(
                        "colour UNKNOWN_MEMBER",
                        "days OUT_OF_BOUNDS",
                        "effect NOT_IN_LIST",
                        "rule MISSING",
                        "ruleSet MISSING");
        author.post(CHANGES, wish().replace("recovery", "nothing")).isProblem(404, "not-found");
        agent.post(CHANGES, wish()).isProblem(403, "not-allowed");
        signIn(Role.APPROVER).post(DRAFTS, "{}").isProblem(403, "not-allowed");
    }

    private static String wish() {
        return """
            {"ruleSet": "recovery", "rule": "%s", "effect": "gesture", "type": "CREDIT", "days": 90}
            """.formatted(RULE);
    }

    private static String draft(JsonNode found, JsonNode change) {
        return """
            {"ruleSet": "recovery", "release": %s, "figure": %s, "words": %s, "title": "As people do"}
            """.formatted(found.path("release"), change.path("figure"), change.path("words"));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private String reply(int severity, String kind) {
        var ref = "S-" + COUNT.incrementAndGet();
        var decision = agent.post(DECISIONS, """
            { "ruleSet": "recovery", "caseRef": "%s", "facts": {
              "case": { "remedySought": "NONE" }, "customer": { "id": "of-%s", "tier": "REGULAR" },
              "serviceFailure": { "kind": "LATE", "severity": %d, "cause": "OWN", "customerLoss": "1250000 VND" } } }\
            """.formatted(ref, ref, severity))
                .isCreated()
                .json();
        agent.post(
                        "/api/v1/cases/%s/replies".formatted(ref),
                        "{\"decision\": \"%s\", \"effect\": 1, \"kind\": %s}"
                                .formatted(decision.path("id").asString(), kind))
                .isCreated();
        return decision.path("id").asString();
    }
}
