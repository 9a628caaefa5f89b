package dev.makegood.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.RunningServer;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class ApiKeysTest extends RunningServer {
    private static final String KEYS = "/api/v1/api-keys";
    private static final String RULE_SETS = "/api/v1/rule-sets";

    @Test
    void makesAKeyAndShowsItOnce() {
        var administrator = signIn(Role.ADMINISTRATOR);

        var made = administrator.post(KEYS, "{\"name\": \"web shop\", \"scopes\": [\"rule-sets\"], \"validDays\": 30}");

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.headers().getFirst("Cache-Control")).isEqualTo("no-store");
        var key = made.json().path("key").asString();
        get(RULE_SETS, key).isOk();
        get("/actuator/metrics", key).isProblem(403, "not-allowed");
        assertThat(made.json().path("apiKey").path("expiresAt").asString()).isEqualTo("2027-03-31T23:30:00Z");
        var listed = administrator.get(KEYS).isOk();
        assertThat(listed.text()).doesNotContain(key, "sha256");
        assertThat(listed.json().valueStream().map(ApiKeysTest::id))
                .contains(id(made.json().path("apiKey")));
        clock.goOn(Duration.ofDays(30));
        get(RULE_SETS, key).isProblem(401, "not-authenticated");
    }

    @Test
    void namesAllFaultsOfAKey() {
        var administrator = signIn(Role.ADMINISTRATOR);

        var faulty = administrator.post(KEYS, "{\"name\": 1, \"scopes\": [\"all\"], \"validDays\": 5000}");

        assertThat(faulty.isProblem(422, "request-not-valid").faults())
                .containsExactly("name WRONG_TYPE", "scopes[0] NOT_IN_LIST", "validDays OUT_OF_BOUNDS");
        administrator.delete(KEYS + "/no-id").isProblem(400, "bad-request");
        administrator.delete(KEYS + "/00000000-0000-0000-0000-000000000000").isProblem(404, "not-found");
    }

    @Test
    void revokesAKeyAtOnce() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var made = administrator
                .post(KEYS, "{\"name\": \"x\", \"scopes\": [\"rule-sets\"], \"validDays\": 1}")
                .json();
        var key = made.path("key").asString();
        get(RULE_SETS, key).isOk();

        assertThat(administrator.delete(KEYS + "/" + id(made.path("apiKey"))).status())
                .isEqualTo(204);

        get(RULE_SETS, key).isProblem(401, "not-authenticated");
        assertThat(administrator.delete(KEYS + "/" + id(made.path("apiKey"))).status())
                .isEqualTo(204);
    }

    @Test
    void revokesAKeyOnOtherNodesWithinFiveSeconds() throws Exception {
        var keys = server.getBean(ApiKeys.class);
        var key = key(Scope.RULE_SETS);
        var elsewhere = new KeyCheck(keys, clock);
        assertThat(elsewhere.find(key)).isPresent();

        keys.revoke(elsewhere
                .find(key)
                .map(caller -> caller.id().substring("api-key:".length()))
                .map(UUID::fromString)
                .orElseThrow());
        TimeUnit.SECONDS.sleep(5);

        assertThat(elsewhere.find(key)).isEmpty();
    }

    @Test
    void notesTheLastUse() throws Exception {
        var key = key(Scope.RULE_SETS);
        var hash = new KeyText(key).hash();

        get(RULE_SETS, key).isOk();

        for (var attempt = 0; attempt < 100 && lastUse(hash) == 0; attempt++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(lastUse(hash)).isEqualTo(clock.instant().getEpochSecond());
    }

    @Test
    void keepsHashesOnly() {
        var key = key(Scope.RULE_SETS);

        assertThat(server.getBean(JdbcClient.class)
                        .sql("SELECT api_key::text FROM api_key")
                        .query((row, _) -> row.getString(1))
                        .list())
                .anySatisfy(row -> assertThat(row).contains(new KeyText(key).hash()))
                .allSatisfy(row -> assertThat(row).doesNotContain(key));
    }

    private long lastUse(String hash) {
        return server.getBean(JdbcClient.class)
                .sql("SELECT coalesce(extract(epoch FROM last_used_at)::bigint, 0) FROM api_key WHERE hash = :hash")
                .param("hash", hash)
                .query(Long.class)
                .single();
    }

    private static String id(JsonNode key) {
        return key.path("id").asString();
    }
}
