package dev.makegood.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makegood.server.Makegood;
import dev.makegood.server.postgres.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {
    private final TestDatabase database = TestDatabase.empty();

    @TempDir
    private Path temporary;

    @Test
    void makesOneKeyAndShowsItOnce(CapturedOutput output) throws Exception {
        try (var server = start()) {
            var key = keyOfFirstStart();

            assertThat(ask(server, key)).isEqualTo(200);
            assertThat(ask(server, key + "x")).isEqualTo(401);
            assertThat(output.getOut()).containsOnlyOnce(key);
            assertThat(output.getErr()).doesNotContain(key);
            assertThat(Files.readString(directory().resolve(ApiKeys.FILE))).doesNotContain(key);
        }
    }

    @Test
    void keepsItsKeysAtTheSecondStart(CapturedOutput output) throws Exception {
        start().close();
        var key = keyOfFirstStart();
        var kept = Files.readString(directory().resolve(ApiKeys.FILE));

        try (var server = start()) {
            assertThat(ask(server, key)).isEqualTo(200);
            assertThat(keyOfFirstStart()).isEqualTo(key);
            assertThat(directory().resolve(ApiKeys.FILE)).hasContent(kept);
            assertThat(output.getOut()).containsOnlyOnce("First start");
        }
    }

    @Test
    void makesNoNewKeyWhereOnlyTheTextWasRemoved() throws Exception {
        start().close();
        Files.delete(directory().resolve(FirstStart.FILE));

        start().close();

        assertThat(directory().resolve(FirstStart.FILE)).doesNotExist();
    }

    @Test
    void writesFilesThatOnlyTheOwnerReads() throws Exception {
        start().close();

        for (var file : new String[] {ApiKeys.FILE, FirstStart.FILE}) {
            assertThat(permissions(directory().resolve(file))).isEqualTo("rw-------");
        }
        assertThat(permissions(directory())).isEqualTo("rwx------");
        try (var files = Files.list(directory())) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void doesNotStartOnKeysItCannotRead() throws Exception {
        Files.createDirectories(directory());
        Files.writeString(directory().resolve(ApiKeys.FILE), "{\"keys\": [{\"name\": \"secret-looking\"");

        assertThatThrownBy(this::start)
                .rootCause()
                .isInstanceOf(KeysNotReadable.class)
                .hasMessageContaining(ApiKeys.FILE)
                .hasMessageNotContaining("secret-looking");
    }

    private ConfigurableApplicationContext start() {
        var arguments = new ArrayList<>(database.arguments());
        arguments.add("--server.port=0");
        arguments.add("--makegood.data-dir=" + directory());
        return SpringApplication.run(Makegood.class, arguments.toArray(String[]::new));
    }

    private static int ask(ConfigurableApplicationContext server, String key) throws Exception {
        var port = server.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/rule-sets"))
                .header("Authorization", "Bearer " + key)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private String keyOfFirstStart() throws IOException {
        var line = Files.readString(directory().resolve(FirstStart.FILE));
        assertThat(line).matches("api-key agent mk_[A-Za-z0-9_-]{43}\\R");
        return line.strip().substring(line.lastIndexOf(" ") + 1);
    }

    private Path directory() {
        return temporary.resolve("data");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
