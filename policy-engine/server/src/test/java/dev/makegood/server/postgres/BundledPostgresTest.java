package dev.makegood.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.makegood.server.installation.DataDirectory;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BundledPostgresTest {
    @TempDir
    private Path temporary;

    @Test
    void keepsItsDataDurablyFromStartToStart() throws Exception {
        try (var server = BundledPostgres.start(data(), true, TestDatabase.BINARIES)) {
            try (var connection = server.connections().asOwner(Connections.DATABASE)) {
                connection.createStatement().execute("CREATE TABLE kept AS SELECT 'kept' AS word");
                for (var setting : List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")) {
                    assertThat(one(connection, "SHOW " + setting)).as(setting).isEqualTo("on");
                }
                assertThat(one(connection, "SHOW server_version")).startsWith("18.6");
                assertThat(one(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            }
        }
        assertThat(postmaster()).isEmpty();

        try (var server = start()) {
            assertThat(word(server)).isEqualTo("kept");
        }
    }

    @Test
    void asksForThePasswordWhichOnlyItsOwnerReads() throws Exception {
        try (var server = start();
                var connection = server.connections().asOwner(Connections.DATABASE)) {
            var url = server.connections().url(Connections.DATABASE);
            for (var user : List.of(Connections.OWNER, Connections.APPLICATION)) {
                assertThatThrownBy(() ->
                                DriverManager.getConnection(url, user, "wrong").close())
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
            }
            assertThat(one(connection, "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            try (var application = server.connections().asApplication(Connections.DATABASE)) {
                assertThatThrownBy(() -> application.createStatement().execute("CREATE TABLE mine (x int)"))
                        .hasMessageContaining("permission denied");
            }
        }
        for (var file : List.of(Passwords.OWNER_FILE, Passwords.APPLICATION_FILE)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void adoptsTheServerOfAProcessThatWasKilled() throws Exception {
        var killed = AnotherProcess.on(data().path());
        var port = killed.port();
        var orphan = postmaster().orElseThrow();
        killed.kill();

        try (var server = start()) {
            assertThat(server.connections().port()).isEqualTo(port);
            assertThat(postmaster()).contains(orphan);
            one(server, "SELECT 1");
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void isSharedByProcessesThatStartAtOnceAndStoppedByTheLast() throws Exception {
        try (var one = AnotherProcess.on(data().path());
                var other = AnotherProcess.on(data().path())) {
            var port = one.port();
            assertThat(other.port()).isEqualTo(port);
            one.end();
            assertThat(postmaster()).isPresent();

            try (var server = start()) {
                assertThat(server.connections().port()).isEqualTo(port);
            }
            assertThat(postmaster()).isPresent();
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void isStartedAgainInTheSamePlaceWhenItDies() throws Exception {
        try (var server = start()) {
            var died = postmaster().orElseThrow();
            ProcessHandle.of(died.pid()).orElseThrow().destroyForcibly();

            await(() -> postmaster()
                    .filter(again -> again.isReady() && again.pid() != died.pid())
                    .isPresent());

            assertThat(postmaster().map(Postmaster::port)).contains(died.port());
            assertThat(one(server, "SELECT 'again'")).isEqualTo("again");
        }
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws Exception {
        start().close();
        Files.writeString(folder().resolve("cluster/PG_VERSION"), "17\n");

        assertThatThrownBy(this::start)
                .isInstanceOfSatisfying(
                        DatabaseCannotBeUsed.class,
                        refused -> assertThat(new DatabaseCannotBeUsedAnalyzer().analyze(refused, refused))
                                .satisfies(words -> {
                                    assertThat(words.getDescription())
                                            .contains(
                                                    "made by PostgreSQL 17", "brings PostgreSQL 18", "cannot read it");
                                    assertThat(words.getAction()).contains("pg_upgrade", "spring.datasource.url");
                                }));
    }

    @Test
    void ignoresAFirstStartThatWasCutShortAndANumberThatIsAnothersNow() throws Exception {
        Files.createDirectories(folder().resolve("cluster.new/base"));
        start().close();
        var self = ProcessHandle.current().pid();
        Files.writeString(
                folder().resolve("cluster").resolve(Postmaster.FILE),
                "%d\n/data\n0\n5432\n\n127.0.0.1\n0 0\nready\n".formatted(self));

        try (var server = start()) {
            one(server, "SELECT 1");
        }
    }

    @Test
    void runsAsNobodyWhereRootMayNotMakeNamespaces() throws Exception {
        var binaries = Binaries.below(TestDatabase.BINARIES);
        var reachable = Files.createTempDirectory("makegood-nobody");
        Files.setPosixFilePermissions(reachable, PosixFilePermissions.fromString("rwxr-xr-x"));
        var folder = new DataDirectory(reachable.resolve("data")).folder(BundledPostgres.FOLDER);
        assumeTrue(ServerAccount.find(folder.path()).uid() != ServerAccount.OURSELVES);
        assumeTrue(reaches(ServerAccount.BY_SETPRIV, binaries));
        var passwords = Passwords.in(folder);
        var cluster = new Cluster(folder.path(), binaries, ServerAccount.BY_SETPRIV, false);

        cluster.initialise(Connections.OWNER, folder.file(Passwords.OWNER_FILE));
        cluster.start(freePort());
        new Connections(cluster.postmaster().orElseThrow().port(), passwords).prepare();
        cluster.stop();

        assertThat(Files.getAttribute(folder.file("cluster/PG_VERSION"), "unix:uid"))
                .isEqualTo(65534);
        assumeTrue(reaches(ServerAccount.IN_A_NAMESPACE, binaries));
        var inANamespace = new Cluster(folder.path(), binaries, ServerAccount.IN_A_NAMESPACE, false);
        inANamespace.start(freePort());
        inANamespace.stop();
        assertThat(Files.getAttribute(folder.file("cluster/PG_VERSION"), "unix:uid"))
                .isEqualTo(0);
    }

    private static boolean reaches(ServerAccount account, Binaries binaries) throws Exception {
        var command = List.of("test", "-x", binaries.program("postgres").toString());
        return new ProcessBuilder(account.command(command)).start().waitFor() == 0;
    }

    /** For what happens by itself, within a time nobody waits. */
    private static void await(Callable<Boolean> condition) throws Exception {
        for (var attempt = 0; attempt < 300 && !condition.call(); attempt++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(condition.call()).isTrue();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private BundledPostgres start() {
        return BundledPostgres.start(data(), false, TestDatabase.BINARIES);
    }

    private DataDirectory data() {
        return new DataDirectory(temporary.resolve("data"));
    }

    private Path folder() {
        return data().file(BundledPostgres.FOLDER);
    }

    private Optional<Postmaster> postmaster() throws IOException {
        return Postmaster.in(folder().resolve(Cluster.FOLDER));
    }

    private static String word(BundledPostgres server) throws SQLException {
        return one(server, "SELECT word FROM kept");
    }

    private static String one(BundledPostgres server, String query) throws SQLException {
        try (var connection = server.connections().asOwner(Connections.DATABASE)) {
            return one(connection, query);
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
