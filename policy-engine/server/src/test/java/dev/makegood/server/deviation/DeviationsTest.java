package dev.makegood.server.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Where people do otherwise than rules recommend. Others reply to the same rule, but give no such odd amounts. */
class DeviationsTest extends RunningServer {
    private static final String DEVIATIONS = "/api/v1/deviations?ruleSet=recovery";

    private Browser agent;
    private Browser author;

    @BeforeEach
    void signInPeople() {
        agent = signIn(Role.AGENT);
        author = signIn(Role.AUTHOR);
    }

    @Test
    void countsTheSameTogetherMostOftenFirst() {
        take("D-1");
        adapt("D-2", "200001 VND");
        adapt("D-3", "200001 VND");
        adapt("D-4", "250001 VND");
        decline("D-5");

        var list = list("");

        assertThat(told(list)).containsSubsequence("ADAPTED 200001 2", "ADAPTED 250001 1");
        var first = with(list, "200001");
        assertThat(first.path("rule").asString()).isEqualTo("The credit of the matrix is given");
        assertThat(first.path("effect").asString()).isEqualTo("gesture");
        assertThat(first.path("decisions")).hasSize(2);
        assertThat(first.path("of").intValue()).isGreaterThanOrEqualTo(5);
        assertThat(with(list, "250001").path("of")).isEqualTo(first.path("of"));
        assertThat(list.valueStream().map(deviation -> deviation.path("kind").asString()))
                .contains("DECLINED")
                .doesNotContain("TAKEN");
        assertThat(told(list("&least=2"))).containsExactly("ADAPTED 200001 2");
    }

    @Test
    void forgetsWhatWasCorrectedAndWhatIsTooLongAgo() {
        var mistake = adapt("D-6", "110001 VND");
        adapt("D-7", "100001 VND");
        agent.post("/api/v1/cases/D-6/replies/" + mistake + "/correction", "{\"note\": \"Wrong\"}")
                .isCreated();

        assertThat(told(list(""))).contains("ADAPTED 100001 1").doesNotContain("ADAPTED 110001 1");
        owner().sql("SET session_replication_role = replica; UPDATE reply SET at = at - interval '2 days'"
                        + " WHERE case_ref = 'D-7'; SET session_replication_role = DEFAULT")
                .update();
        assertThat(told(list("&days=2"))).doesNotContain("ADAPTED 100001 1");
        assertThat(told(list("&days=3"))).contains("ADAPTED 100001 1");
    }

    private String adapt(String caseRef, String amount) {
        return reply(caseRef, "\"ADAPTED\", \"note\": \"So\", \"amount\": \"%s\"".formatted(amount));
    }

    private void decline(String caseRef) {
        reply(caseRef, "\"DECLINED\", \"note\": \"Not this time\"");
    }

    private void take(String caseRef) {
        reply(caseRef, "\"TAKEN\"");
    }

    private String reply(String caseRef, String kind) {
        var decision = agent.post(DECISIONS, """
            { "ruleSet": "recovery", "caseRef": "%s", "facts": {
              "case": { "remedySought": "NONE" }, "customer": { "id": "of-%s", "tier": "REGULAR" },
              "serviceFailure": { "kind": "LATE", "severity": 4, "cause": "OWN", "customerLoss": "1250000 VND" } } }\
            """.formatted(caseRef, caseRef))
                .isCreated()
                .json();
        return agent.post(
                        "/api/v1/cases/%s/replies".formatted(caseRef),
                        "{\"decision\": \"%s\", \"effect\": 1, \"kind\": %s}"
                                .formatted(decision.path("id").asString(), kind))
                .isCreated()
                .json()
                .path("id")
                .asString();
    }

    private JsonNode list(String more) {
        return author.get(DEVIATIONS + more).isOk().json();
    }

    /** Those of this class: most often first. */
    private static List<String> told(JsonNode list) {
        return list.valueStream()
                .filter(deviation -> amount(deviation).endsWith("0001"))
                .map(deviation -> "%s %s %d"
                        .formatted(
                                deviation.path("kind").asString(),
                                amount(deviation),
                                deviation.path("times").intValue()))
                .toList();
    }

    private static JsonNode with(JsonNode list, String amount) {
        return list.valueStream()
                .filter(deviation -> amount(deviation).equals(amount))
                .findFirst()
                .orElseThrow();
    }

    private static String amount(JsonNode deviation) {
        return deviation.path("amount").path("amount").asString("");
    }
}
