package dev.makegood.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.Makegood;
import dev.makegood.server.identity.ApiKeys;
import dev.makegood.server.identity.Keys;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.installation.DataDirectory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** A server whose database goes away and comes back. */
@ExtendWith(OutputCaptureExtension.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Resources.SYSTEM_OUT)
class DatabaseAwayTest {
    private static final int UP = 200;
    private static final int MADE = 201;
    private static final int DOWN = 503;
    private static final int LONGER_THAN_A_KEY_IS_TRUSTED = 5;

    @TempDir
    private static Path temporary;

    private Cluster cluster;
    private Connections connections;

    @BeforeEach
    void startDatabase() throws Exception {
        var folder = new DataDirectory(temporary).folder(BundledPostgres.FOLDER);
        cluster = new Cluster(
                folder.path(), Binaries.below(TestDatabase.BINARIES), ServerAccount.find(folder.path()), false);
        var passwords = Passwords.in(folder);
        cluster.initialise(Connections.OWNER, folder.file(Passwords.OWNER_FILE));
        try (var socket = new ServerSocket(0)) {
            connections = new Connections(socket.getLocalPort(), passwords);
        }
        cluster.start(connections.port());
        connections.prepare();
    }

    @AfterEach
    void stopDatabase() throws Exception {
        cluster.stop();
    }

    @Test
    void isNotReadyUntilItIsBack(CapturedOutput output) throws Exception {
        try (var server = start()) {
            var key = Keys.issue(server.getBean(ApiKeys.class), Scope.EVALUATIONS, Scope.DECISIONS);
            assertThat(decide(server, key)).isEqualTo(MADE);
            var records = records();
            var answer = evaluate(server, key);
            assertThat(answer).contains("\"release\":1", "REFUND");
            assertThat(ask(server, "readiness")).isEqualTo(UP);

            cluster.stop();
            assertThat(evaluate(server, key)).isEqualTo(answer);
            assertThat(ask(server, "readiness")).isEqualTo(DOWN);
            assertThat(ask(server, "readiness")).isEqualTo(DOWN);
            assertThat(ask(server, "liveness")).isEqualTo(UP);
            assertThat(decide(server, key)).isEqualTo(DOWN);
            TimeUnit.SECONDS.sleep(LONGER_THAN_A_KEY_IS_TRUSTED);
            assertThat(evaluate(server, key)).contains("/problems/database-away");
            var away = new Browser(address(server, "").toString())
                    .in("some-session")
                    .get("/api/v1/rule-sets");
            assertThat(away.isProblem(503, "database-away").headers().getFirst("Retry-After"))
                    .isEqualTo("5");
            assertThat(output.getOut())
                    .containsOnlyOnce("The database does not answer")
                    .doesNotContain("\tat ");

            cluster.start(connections.port());
            for (var attempt = 0; attempt < 100 && ask(server, "readiness") != UP; attempt++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertThat(ask(server, "readiness")).isEqualTo(UP);
            assertThat(evaluate(server, key)).isEqualTo(answer);
            assertThat(records()).isEqualTo(records);
            assertThat(decide(server, key)).isEqualTo(MADE);
            assertThat(records()).isNotEqualTo(records);
        }
    }

    /** How many rows there are of everything. */
    private String records() throws Exception {
        try (var connection = connections.asOwner(Connections.DATABASE);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT (SELECT count(*) FROM release) || ' '"
                        + " || (SELECT count(*) FROM go_live) || ' ' || (SELECT count(*) FROM rule_set)"
                        + " || ' ' || (SELECT count(*) FROM decision)")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** An outcome is not recorded, so it needs no database as long as the key is known. */
    private static String evaluate(ConfigurableApplicationContext server, String key) throws Exception {
        return post(server, "/api/v1/evaluations", key).body();
    }

    private static int decide(ConfigurableApplicationContext server, String key) throws Exception {
        return post(server, "/api/v1/decisions", key).statusCode();
    }

    private static HttpResponse<String> post(ConfigurableApplicationContext server, String path, String key)
            throws Exception {
        var request = HttpRequest.newBuilder(address(server, path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"ruleSet\": \"late-parcel\", \"facts\": {\"parcel\": {\"daysLate\": 2, \"fee\": \"5"
                                + " EUR\"}}}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static URI address(ConfigurableApplicationContext server, String path) {
        return URI.create("http://localhost:%s%s"
                .formatted(server.getEnvironment().getRequiredProperty("local.server.port"), path));
    }

    private ConfigurableApplicationContext start() {
        var arguments = new ArrayList<>(TestDatabase.arguments(connections, Connections.DATABASE));
        arguments.add("--server.port=0");
        arguments.add("--makegood.data-dir=" + temporary.resolve("data"));
        return SpringApplication.run(Makegood.class, arguments.toArray(String[]::new));
    }

    private static int ask(ConfigurableApplicationContext server, String probe) throws Exception {
        var address = address(server, "/actuator/health/" + probe);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
