package dev.makegood.server.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import dev.makegood.server.Browser;
import dev.makegood.server.Makegood;
import dev.makegood.server.Reply;
import dev.makegood.server.postgres.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a server logs that logs all it can, and what it answers. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("Whatever runs beside it would log all it can too")
class SecretsTest {
    private static final String FIRST_PASSWORD = "first-secret-of-the-administrator";
    private static final String PASSWORD = "second-secret-of-the-administrator";
    private static final String WRONG_PASSWORD = "some-wrong-secret-that-was-typed";

    private final TestDatabase database = TestDatabase.empty();
    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final List<Reply> replies = new ArrayList<>();

    @TempDir
    private Path temporary;

    @AfterEach
    void logAgainAsBefore() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
    }

    @Test
    void standInNoLogAndNoAnswer(CapturedOutput output) {
        try (var server = start()) {
            var address = "http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port");
            work(new Browser(address), new Browser(address));
            readHashes(server.getBean(JdbcClient.class));
        }

        assertThat(secrets)
                .hasSizeGreaterThan(10)
                .allSatisfy((_, secret) -> assertThat(secret).hasSizeGreaterThan(10));
        assertThat(output.getAll()).contains("TRACE");
        secrets.forEach((name, secret) -> {
            assertThat(output.getAll().contains(secret))
                    .as("the log holds the " + name + near(output, secret))
                    .isFalse();
            assertThat(replies).as(name).noneMatch(reply -> reply.text().contains(secret));
            assertThat(replies)
                    .as(name)
                    .noneMatch(reply -> reply.headers().toString().contains(secret));
        });
    }

    /** Signs in, changes the password, makes people and keys, and errs in all of it. */
    private void work(Browser administrator, Browser system) {
        keep("first password", FIRST_PASSWORD);
        keep("password", PASSWORD);
        keep("wrong password", WRONG_PASSWORD);
        database.settings().forEach((name, value) -> {
            if (name.endsWith("password")) {
                keep(name, value);
            }
        });
        administrator.signIn("first-admin", WRONG_PASSWORD).isProblem(401, "sign-in-refused");
        administrator.signIn(WRONG_PASSWORD, FIRST_PASSWORD).isProblem(401, "sign-in-refused");
        answered(administrator.form(Browser.SESSION, "password=" + FIRST_PASSWORD));
        administrator.signIn("first-admin", FIRST_PASSWORD).isOk();
        keep("first session", administrator.cookie(Browser.SESSION_COOKIE));
        answered(administrator.put("/api/v1/session/password", passwords(WRONG_PASSWORD, "short")));
        answered(administrator.put("/api/v1/session/password", "{\"current\": \"" + FIRST_PASSWORD + "\" oops"));
        administrator
                .put("/api/v1/session/password", passwords(FIRST_PASSWORD, PASSWORD))
                .isOk();
        keep("session", administrator.cookie(Browser.SESSION_COOKIE));
        var made = administrator.post(
                "/api/v1/api-keys", "{\"name\": \"x\", \"scopes\": [\"rule-sets\", \"people\"], \"validDays\": 9}");
        var key = keep("key", made.json().path("key").asString());
        var person = administrator.post("/api/v1/people", """
            {"user": "thu", "name": "Thu", "roles": ["agent"], "grade": "SENIOR", "language": "vi"}
            """);
        keep("one-time password", person.json().path("password").asString());
        keep(
                "next one-time password",
                administrator
                        .post("/api/v1/people/thu/password", "")
                        .json()
                        .path("password")
                        .asString());
        var webhook = administrator.post(
                "/api/v1/webhooks", "{\"address\": \"http://localhost:1/\", \"topics\": [\"reviews\"]}");
        keep("secret of a webhook", webhook.json().path("secret").asString());
        var address =
                "/api/v1/webhooks/" + webhook.json().path("webhook").path("id").asString();
        answered(administrator.post(address + "/trial", "").isOk());
        answered(administrator.get("/api/v1/webhooks").isOk());
        answered(administrator.get("/api/v1/session").isOk());
        answered(administrator.get("/api/v1/people").isOk());
        answered(administrator.get("/api/v1/api-keys").isOk());
        answered(administrator.get("/api/v1/audit").isOk());
        system.bearing(key);
        answered(system.get("/api/v1/rule-sets").isOk());
        answered(system.get("/api/v1/nothing").isProblem(404, "not-found"));
        answered(system.get("/api/v1/api-keys").isProblem(403, "not-allowed"));
        answered(system.post("/api/v1/people", "{\"user\": \"a").isProblem(400, "malformed-json"));
        system.bearing(keep("wrong key", key.substring(0, key.length() - 4) + "oops"));
        answered(system.get("/api/v1/rule-sets").isProblem(401, "not-authenticated"));
        answered(administrator.get("/actuator/prometheus").isOk());
        answered(administrator.delete(Browser.SESSION));
    }

    /** What is kept of secrets is nobody's business either. */
    private void readHashes(JdbcClient jdbc) {
        jdbc.sql("SELECT password_hash FROM person")
                .query((row, _) -> row.getString(1))
                .list()
                .forEach(hash -> keep("hash of password " + secrets.size(), hash));
        jdbc.sql("SELECT hash FROM api_key")
                .query((row, _) -> row.getString(1))
                .list()
                .forEach(hash -> keep("hash of key", hash));
    }

    private String keep(String name, String secret) {
        secrets.put(name, secret);
        return secret;
    }

    private void answered(Reply reply) {
        replies.add(reply);
    }

    private static String near(CapturedOutput output, String secret) {
        var at = output.getAll().indexOf(secret);
        return at < 0 ? "" : ": …" + output.getAll().substring(Math.max(0, at - 300), at);
    }

    private ConfigurableApplicationContext start() {
        var arguments = new ArrayList<>(database.arguments());
        arguments.add("--server.port=0");
        arguments.add("--makegood.data-dir=" + temporary.resolve("data"));
        arguments.add("--makegood.admin.user=first-admin");
        arguments.add("--makegood.admin.password=" + FIRST_PASSWORD);
        arguments.add("--makegood.webhooks.inside=localhost:1");
        arguments.add("--logging.level.root=trace");
        return SpringApplication.run(Makegood.class, arguments.toArray(String[]::new));
    }

    private static String passwords(String current, String chosen) {
        return "{\"current\": \"%s\", \"new\": \"%s\"}".formatted(current, chosen);
    }
}
