package dev.makegood.server.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import org.junit.jupiter.api.Test;

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
    void knowsNoOther() {
        get(RULE_SETS + "/none", key(Scope.RULE_SETS)).isProblem(404, "rule-set-unknown");
    }
}
