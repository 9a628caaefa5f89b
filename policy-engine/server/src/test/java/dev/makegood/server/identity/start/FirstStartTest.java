package dev.makegood.server.identity.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makegood.server.Browser;
import dev.makegood.server.Makegood;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.installation.DataDirectory;
import dev.makegood.server.postgres.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowingConsumer;
import org.jspecify.annotations.Nullable;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(OutputCaptureExtension.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Resources.SYSTEM_OUT)
class FirstStartTest {
    @TempDir
    private Path temporary;

    /** As it starts without any settings, but faster. */
    @Test
    void makesAccountsAndAKeyOnItsOwnDatabase(CapturedOutput output) throws Exception {
        List<String> lines;
        try (var server = startOnItsOwn()) {
            lines = lines();
            assertThat(lines).hasSize(Role.values().length + 1);
            for (var role : Role.values()) {
                var account = words(lines, "account", role.key());
                assertThat(account.get(2)).isEqualTo(role.key());
                assertThat(output.getOut()).containsOnlyOnce(account.get(3));
            }
            var agent = browser(server)
                    .signIn("agent", words(lines, "account", "agent").get(3))
                    .isOk()
                    .json();
            assertThat(agent.path("passwordChangeRequired").asBoolean()).isTrue();
            assertThat(agent.path("grade").asString()).isEqualTo("FRONTLINE");
            assertThat(agent.path("branch").asString()).isEqualTo("main");
            assertThat(status(server, key(lines))).isEqualTo(200);
            assertThat(output.getOut()).containsOnlyOnce(key(lines));
            assertThat(output.getErr()).doesNotContain(key(lines));
            assertThat(permissions(directory().resolve(FirstStart.FILE))).isEqualTo("rw-------");
            assertThat(permissions(directory())).isEqualTo("rwx------");
        }

        Files.delete(directory().resolve(FirstStart.FILE));
        try (var server = startOnItsOwn()) {
            assertThat(status(server, key(lines))).isEqualTo(200);
            assertThat(directory().resolve(FirstStart.FILE)).doesNotExist();
            assertThat(output.getOut()).containsOnlyOnce("First start");
        }
    }

    @Test
    void makesNothingOnAnotherDatabaseUnlessToldTo(CapturedOutput output) throws Exception {
        try (var server = startOn(TestDatabase.empty())) {
            isEmpty(server);
            assertThat(output.getOut()).doesNotContain("First start").contains("MAKEGOOD_ADMIN_USER");
            assertThat(directory().resolve(FirstStart.FILE)).doesNotExist();

            refusesHalfAnAdministrator(server);
            beginsAnewWhereItWasKilledInTheMiddle(server);
        }
    }

    private void beginsAnewWhereItWasKilledInTheMiddle(ConfigurableApplicationContext server) throws Exception {
        var killed = firstStart(server, new KilledBeforeTheEnd(server.getBean(TransactionTemplate.class)));
        assertThatThrownBy(() -> killed.begin(nowhere())).hasMessage("killed");
        var lost = key(lines());
        isEmpty(server);

        happensOnceWhereTwoBeginAtTheSameTime(server);

        assertThat(status(server, lost)).isEqualTo(401);
        assertThat(status(server, key(lines()))).isEqualTo(200);
    }

    private void happensOnceWhereTwoBeginAtTheSameTime(ConfigurableApplicationContext server) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = firstStart(server, server.getBean(TransactionTemplate.class));
            var shown = new ByteArrayOutputStream();
            Callable<Boolean> begin = () -> {
                first.begin(new PrintStream(shown, true, StandardCharsets.UTF_8));
                return true;
            };
            for (var future : threads.invokeAll(List.of(begin, begin))) {
                assertThat(future.get()).isTrue();
            }

            assertThat(count(server, "person")).isEqualTo(Role.values().length);
            assertThat(count(server, "api_key")).isOne();
            assertThat(count(server, "audit_entry")).isOne();
            assertThat(shown.toString(StandardCharsets.UTF_8)).containsOnlyOnce(key(lines()));
        }
    }

    private static void isEmpty(ConfigurableApplicationContext server) {
        assertThat(count(server, "person") + count(server, "api_key") + count(server, "audit_entry"))
                .isZero();
    }

    @Test
    void makesTheAdministratorOfTheEnvironmentOnce(CapturedOutput output) {
        var database = TestDatabase.empty();
        try (var server = startOn(database, "admin.user=root-of-all", "admin.password=four words of no kin")) {
            var session = browser(server)
                    .signIn("root-of-all", "four words of no kin")
                    .isOk()
                    .json();
            assertThat(session.path("passwordChangeRequired").asBoolean()).isTrue();
            assertThat(session.path("roles").get(0).asString()).isEqualTo("administrator");
        }
        try (var server = startOn(database, "admin.user=another", "admin.password=five words of no kin")) {
            assertThat(count(server, "person")).isOne();
            browser(server).signIn("another", "five words of no kin").isProblem(401, "sign-in-refused");
        }
        assertThat(output.getAll()).doesNotContain("words of no kin");
    }

    @Test
    void refusesToStartWithAnAdministratorWhoCannotBe() {
        var database = TestDatabase.empty();
        assertThatThrownBy(() -> startOn(database, "admin.user=Ümlaut", "admin.password=four words of no kin")
                        .close())
                .rootCause()
                .satisfies(refusal("is no user name"));
    }

    private static void refusesHalfAnAdministrator(ConfigurableApplicationContext server) {
        var first = server.getBean(FirstAdministrator.class);
        assertThatThrownBy(() -> first.begin("", "four words of no kin"))
                .satisfies(refusal("MAKEGOOD_ADMIN_USER is not"));
        assertThatThrownBy(() -> first.begin("somebody", "")).satisfies(refusal("MAKEGOOD_ADMIN_PASSWORD is not"));
        assertThatThrownBy(() -> first.begin("somebody", "short")).satisfies(refusal("The password is too short"));
        isEmpty(server);
    }

    private static ThrowingConsumer<Throwable> refusal(String reason) {
        return thrown -> assertThat(thrown)
                .isInstanceOf(AdministratorNotValid.class)
                .hasMessageContaining(reason)
                .hasMessageNotContaining("words of no kin");
    }

    private ConfigurableApplicationContext startOnItsOwn() {
        return start(List.of("postgres.durable=false", "postgres.binaries=" + TestDatabase.binaries()), List.of());
    }

    private ConfigurableApplicationContext startOn(TestDatabase database, String... settings) {
        return start(List.of(settings), database.arguments());
    }

    private ConfigurableApplicationContext start(List<String> settings, List<String> more) {
        var arguments = new ArrayList<>(more);
        settings.forEach(setting -> arguments.add("--makegood." + setting));
        arguments.add("--server.port=0");
        arguments.add("--makegood.data-dir=" + directory());
        return SpringApplication.run(Makegood.class, arguments.toArray(String[]::new));
    }

    private FirstStart firstStart(ConfigurableApplicationContext server, TransactionOperations transactions) {
        return new FirstStart(
                server.getBean(DemoAccess.class),
                server.getBean(People.class),
                server.getBean(AuditTrail.class),
                new DataDirectory(directory()),
                transactions);
    }

    private static int status(ConfigurableApplicationContext server, String key) {
        return browser(server).bearing(key).get("/api/v1/rule-sets").status();
    }

    private static Browser browser(ConfigurableApplicationContext server) {
        return new Browser("http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static long count(ConfigurableApplicationContext server, String table) {
        return server.getBean(JdbcClient.class)
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(directory().resolve(FirstStart.FILE));
    }

    private static String key(List<String> lines) {
        return words(lines, "api-key", "agent").get(2);
    }

    private static List<String> words(List<String> lines, String kind, String role) {
        return lines.stream()
                .map(line -> Arrays.asList(line.split(" ", -1)))
                .filter(words -> words.get(0).equals(kind) && words.get(1).equals(role))
                .findFirst()
                .orElseThrow();
    }

    private Path directory() {
        return temporary.resolve("data");
    }

    private static PrintStream nowhere() {
        return new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** Does all of it, and dies before it is committed. */
    private record KilledBeforeTheEnd(TransactionTemplate transactions) implements TransactionOperations {
        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            return transactions.execute(status -> {
                action.doInTransaction(status);
                throw new IllegalStateException("killed");
            });
        }
    }
}
