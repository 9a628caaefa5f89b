package dev.makegood.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RuleSetListTest extends RunningServer {
    private static final String RULE_SETS = "/api/v1/rule-sets";

    @Test
    void namesWhatThereIs() {
        var listed = get(RULE_SETS, key(Scope.RULE_SETS)).isOk().json();

        assertThat(listed.valueStream().map(set -> set.path("id").asString())).contains("late-parcel");
        assertThat(listed.valueStream()).allSatisfy(set -> {
            assertThat(set.propertyNames()).containsExactly("id", "title", "release", "digest");
            assertThat(set.path("title").path("vi").asString()).isNotBlank();
            assertThat(set.path("digest").asString()).startsWith("sha256:");
        });
    }

    @Test
    void showsTheRulesOfOne() {
        var shown = get(RULE_SETS + "/late-parcel", key(Scope.RULE_SETS)).isOk().json();

        assertThat(shown.path("purpose").path("en").asString()).isNotBlank();
        assertThat(shown.path("rules").get(0).toString())
                .isEqualTo("{\"name\":\"Two days late: the fee is paid back\","
                        + "\"title\":{\"en\":\"Two days late: the fee is paid back\","
                        + "\"vi\":\"Trễ hai ngày: hoàn phí\"},"
                        + "\"clause\":{\"en\":\"Two days late the fee is paid back.\","
                        + "\"vi\":\"Trễ hai ngày thì hoàn phí.\"},"
                        + "\"clauseAddress\":\"https://parcels.example/terms\"}");
        assertThat(shown.path("rules").get(1).has("clause")).isFalse();
    }

    @Test
    void givesTheWordsACaseIsToldIn() {
        var vocabulary = get(RULE_SETS + "/late-parcel/vocabulary", key(Scope.RULE_SETS))
                .isOk()
                .json();

        assertThat(vocabulary.path("digest").asString()).startsWith("sha256:");
        assertThat(vocabulary
                        .path("types")
                        .valueStream()
                        .map(type -> type.path("key")
                                + " "
                                + type.path("owner").asString()
                                + " "
                                + type.path("cardinality").asString()))
                .contains("\"parcel\" caller one", "\"scan\" caller many");
        assertThat(vocabulary.path("actions").toString())
                .isEqualTo("[{\"value\":\"CLAIM\",\"label\":{\"en\":\"Claim\",\"vi\":\"Khiếu nại\"}}]");
    }

    @Test
    void saysOfAnAttributeHowToAskForIt() {
        var strike = attribute("strike");

        assertThat(attribute("daysLate").toString())
                .isEqualTo("{\"name\":\"daysLate\",\"type\":\"integer\",\"list\":false,"
                        + "\"label\":{\"en\":\"Days late\",\"vi\":\"Số ngày trễ\"},"
                        + "\"question\":{\"en\":\"Days late\",\"vi\":\"Số ngày trễ\"},"
                        + "\"unit\":\"days\",\"min\":0,\"max\":365,\"required\":false,\"personal\":false}");
        assertThat(strike.path("question").path("vi").asString()).isEqualTo("Có đình công không?");
        assertThat(strike.path("whenUnknown").toString()).isEqualTo("{\"assume\":false}");
    }

    @Test
    void showsTheTextsItImplementsAndWhatIsNotCited() {
        var policy = get(RULE_SETS + "/late-parcel/policy", key(Scope.RULE_SETS))
                .isOk()
                .json();

        assertThat(policy.path("sources")
                        .get(0)
                        .path("clauses")
                        .get(0)
                        .path("rules")
                        .get(0)
                        .asString())
                .isEqualTo("Two days late: the fee is paid back");
        assertThat(policy.path("findings").valueStream())
                .isNotEmpty()
                .allSatisfy(
                        finding -> assertThat(finding.path("kind").asString()).isEqualTo("ruleWithoutClause"));
        get(RULE_SETS + "/late-parcel/policy", key(Scope.EVALUATIONS)).isProblem(403, "not-allowed");
        get(RULE_SETS + "/none/policy", key(Scope.RULE_SETS)).isProblem(404, "rule-set-unknown");
    }

    @Test
    void knowsNoOther() {
        get(RULE_SETS + "/none", key(Scope.RULE_SETS)).isProblem(404, "rule-set-unknown");
        get(RULE_SETS + "/none/vocabulary", key(Scope.RULE_SETS)).isProblem(404, "rule-set-unknown");
    }

    @Test
    void givesNoWordsWithoutTheScope() {
        get(RULE_SETS + "/late-parcel/vocabulary", key(Scope.EVALUATIONS)).isProblem(403, "not-allowed");
    }

    private JsonNode attribute(String name) {
        return get(RULE_SETS + "/late-parcel/vocabulary", key(Scope.RULE_SETS))
                .isOk()
                .json()
                .path("types")
                .valueStream()
                .filter(type -> type.path("name").asString().equals("Parcel"))
                .flatMap(type -> type.path("attributes").valueStream())
                .filter(attribute -> attribute.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
