package dev.makegood.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

class DecisionExplanationsTest extends RunningServer {
    private static final String LATE = flight(185);
    private static final String IN_TIME = flight(179);

    @Test
    void explainsADecisionToWhoeverMaySeeIt() {
        var key = key(Scope.DECISIONS);
        var decision = decide(LATE, key).isCreated().json();

        var explained = explanation(decision, key).isOk().json();

        assertThat(explained.path("same").asBoolean()).isTrue();
        assertThat(explained.path("why").valueStream())
                .extracting(why -> why.path("rule").path("name").asString())
                .containsAll(decision.path("trace")
                        .valueStream()
                        .map(firing -> firing.path("rule").asString())
                        .toList());
        assertThat(explained.path("why").toString()).contains("\"kind\":\"kept\"", "\"value\":\"185\"");
        assertThat(explained.path("whyNot").isEmpty()).isFalse();
        explanation(decision, key(Scope.DECISIONS)).isProblem(404, "not-found");
        assertThat(explanation(decision, key(Scope.DECISIONS_ALL)).isOk().json())
                .isEqualTo(explained);
    }

    @Test
    void explainsAnEvaluationAndSaysOfWhichUnknownItWouldBeOtherwise() {
        var whyNot = evaluated(IN_TIME, "").isOk().json().path("whyNot");
        assertThat(whyNot.valueStream()).anySatisfy(missed -> {
            assertThat(missed.path("distance").asInt()).isEqualTo(1);
            assertThat(missed.path("failed").path("truth").asString()).isEqualTo("false");
            assertThat(missed.path("failed").path("seen").toString()).contains("\"value\":\"179\"");
            assertThat(missed.path("needs").toString()).contains("\"at-least\"", "\"180\"");
        });

        var away = evaluated(IN_TIME, "?rule=" + nearest(whyNot)).isOk().json().path("away");
        assertThat(away.path("reached").asBoolean(true)).isFalse();
        assertThat(away.path("suggestions")
                        .valueStream()
                        .flatMap(one -> one.path("changes").valueStream()))
                .allSatisfy(change ->
                        assertThat(change.path("attribute").asString()).isNotEqualTo("arrivalDelayMin"));
    }

    @Test
    void namesWhatIsWrongWithACaseAsAnEvaluationDoes() {
        evaluated("{\"ruleSet\": \"air-passenger-rights\", \"facts\": {\"plane\": {}}}", "")
                .isProblem(422, "facts-not-valid");
    }

    private static String nearest(JsonNode whyNot) {
        return whyNot.get(0).path("rule").path("name").asString();
    }

    private Reply explanation(JsonNode decision, String key) {
        return get(DECISIONS + "/" + decision.path("id").asString() + "/explanation", key);
    }

    private Reply evaluated(String json, String query) {
        return Reply.to(request(HttpMethod.POST, EVALUATIONS + "/explanation" + query)
                .header("Authorization", "Bearer " + key(Scope.EVALUATIONS))
                .contentType(MediaType.APPLICATION_JSON)
                .body(json));
    }

    private static String flight(int delay) {
        return """
            {"ruleSet": "air-passenger-rights", "facts": {"flight": {"regime": "EU261", "event": "delay",
             "distanceKm": 1000, "departsTerritory": true, "arrivesTerritory": true, "communityCarrier": true,
             "intraTerritory": false, "arrivalDelayMin": %d}}}
            """.formatted(delay);
    }
}
