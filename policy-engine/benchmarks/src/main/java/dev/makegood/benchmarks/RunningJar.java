package dev.makegood.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged server as a process of its own, with its bundled database. */
final class RunningJar {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final int OK = 200;
    private static final String OWNER = "makegood_owner";
    private static final String APPLICATION = "makegood";

    private final Process process;
    private final Path data;
    private final int port;

    private RunningJar(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    static RunningJar start(Path jar, Path data) throws IOException, InterruptedException {
        return start(jar, data, Map.of());
    }

    /** @param settings what its environment says besides */
    static RunningJar start(Path jar, Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        Files.createDirectories(data);
        var port = freePort();
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toAbsolutePath().toString());
        command.environment().put("MAKEGOOD_DATA_DIR", data.toAbsolutePath().toString());
        command.environment().put("SERVER_PORT", Integer.toString(port));
        command.environment().putAll(settings);
        command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("server.log").toFile()));
        var running = new RunningJar(command.start(), data, port);
        running.awaitReady();
        return running;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** Of the bundled PostgreSQL's first process. */
    long databasePid() throws IOException {
        return Long.parseLong(postmaster(0));
    }

    /** The API key of the first start. */
    String key() throws IOException {
        return firstStart("api-key ");
    }

    String firstPassword(String role) throws IOException {
        return firstStart("account %s ".formatted(role));
    }

    /** The last word of the line that begins so. */
    private String firstStart(String beginning) throws IOException {
        return Files.readAllLines(data.resolve("first-start.txt")).stream()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
    }

    Connection database() throws IOException, SQLException {
        return DriverManager.getConnection(databaseAddress(), OWNER, secret("owner"));
    }

    /** With which another server shares its database. */
    Map<String, String> shared(String application) throws IOException {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                databaseAddress() + "?ApplicationName=" + application,
                "SPRING_DATASOURCE_USERNAME",
                APPLICATION,
                "SPRING_DATASOURCE_PASSWORD",
                secret("application"),
                "SPRING_FLYWAY_USER",
                OWNER,
                "SPRING_FLYWAY_PASSWORD",
                secret("owner"),
                "MAKEGOOD_PERSONAL_DATA_KEY",
                Files.readString(data.resolve("personal-data.key")).strip());
    }

    private String databaseAddress() throws IOException {
        return "jdbc:postgresql://127.0.0.1:%s/makegood".formatted(postmaster(3));
    }

    private String secret(String of) throws IOException {
        return Files.readString(data.resolve("postgres").resolve(of + "-password"))
                .strip();
    }

    /** As the system kills a process: without a word to it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }

    void awaitReady() throws InterruptedException {
        var end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            if (isReady()) {
                return;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended; see " + data.resolve("server.log"));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("the server is not ready after " + LONGEST_START);
    }

    private boolean isReady() {
        try (var wire = new Wire(port, "")) {
            return wire.get("/actuator/health/readiness").status() == OK;
        } catch (IOException _) {
            return false;
        }
    }

    private String postmaster(int line) throws IOException {
        try (var files = Files.find(data, 4, (path, _) -> path.endsWith("postmaster.pid"))) {
            return Files.readAllLines(files.findFirst().orElseThrow()).get(line).strip();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
