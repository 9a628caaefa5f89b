package dev.makegood.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

class AccessTest extends RunningServer {
    private static final String RULE_SETS = "/api/v1/rule-sets";

    @Test
    void asksForAKey() {
        var reply = getWithoutKey(RULE_SETS).isProblem(401, "not-authenticated");

        assertThat(reply.headers().getFirst("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mk_wrong", "", "mk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "ü"})
    void givesNoHintWhyAKeyIsRefused(String key) {
        var reply = get(RULE_SETS, key).isProblem(401, "not-authenticated");

        assertThat(reply.text()).isEqualTo(getWithoutKey(RULE_SETS).text());
        assertThat(reply.headers().getFirst("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void refusesAnExpiredKeyLikeAnyOther() {
        var key = key(Scope.RULE_SETS);
        clock.goOn(Keys.VALIDITY.minusSeconds(1));
        get(RULE_SETS, key).isOk();

        clock.goOn(Duration.ofSeconds(1));

        assertThat(get(RULE_SETS, key).isProblem(401, "not-authenticated").text())
                .isEqualTo(getWithoutKey(RULE_SETS).text());
    }

    @Test
    void takesNoKeyFromElsewhere() {
        var key = key(Scope.RULE_SETS);

        getWithoutKey(RULE_SETS + "?access_token=" + key).isProblem(401, "not-authenticated");
        Reply.to(request(HttpMethod.GET, RULE_SETS).header("Authorization", "Basic " + key))
                .isProblem(401, "not-authenticated");
        Reply.to(request(HttpMethod.GET, RULE_SETS).header("X-Api-Key", key)).isProblem(401, "not-authenticated");
        Reply.to(request(HttpMethod.GET, RULE_SETS).header("Authorization", "Bearer " + key, "Bearer " + key))
                .isProblem(401, "not-authenticated");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/rule-sets, EVALUATIONS",
        "GET, /api/v1/rule-sets/late-parcel, DECISIONS",
        "GET, /actuator/prometheus, RULE_SETS",
        "GET, /actuator/metrics, RULE_SETS",
        "GET, /api/v1/decisions, EVALUATIONS"
    })
    void refusesAKeyWithoutTheScope(String method, String path, Scope scope) {
        Reply.to(request(HttpMethod.valueOf(method), path).header("Authorization", "Bearer " + key(scope)))
                .isProblem(403, "not-allowed");
    }

    @Test
    void evaluatesOnlyWithTheScope() {
        evaluate("{}", key(Scope.DECISIONS, Scope.RULE_SETS, Scope.METRICS, Scope.FACTS_ALL))
                .isProblem(403, "not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/error", "/v3/api-docs.yaml", "/x"})
    void deniesWhatIsNotListed(String path) {
        getWithoutKey(path).isProblem(401, "not-authenticated");
        get(path, key(Scope.values())).isProblem(403, "not-allowed");
    }

    @Test
    void showsItsFiguresWithTheScope() {
        assertThat(get("/actuator/prometheus", key(Scope.METRICS)).isOk().text())
                .contains("jvm_memory_used_bytes");
        assertThat(get("/actuator/metrics/jvm.memory.used", key(Scope.METRICS))
                        .isOk()
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("jvm.memory.used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void tellsAnybodyThatItIsWell(String path) {
        var health = getWithoutKey(path).isOk().json();

        assertThat(health.path("status").asString()).isEqualTo("UP");
        assertThat(health.has("components")).isFalse();
    }
}
